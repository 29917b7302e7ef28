/** Something that a link offers: a guide, and perhaps the step to begin at. */
export interface LinkOffer {
  procedure: string;
  step?: string;
}

const HASH = /(?:^|[#&])signpost=([a-z0-9-]{1,60})(?:\/([a-z0-9-]{1,60}))?(?=$|&)/;

/** The address that offers a guide; `start` is where a zone starts a session, such as its landing page. */
export function buildLink(start: string, { procedure, step }: LinkOffer): string {
  return `${start}#signpost=${procedure}${step ? `/${step}` : ''}`;
}

/** What an address's fragment offers, if anything. Other things in the fragment are none of ours. */
export function parseLink(hash: string): LinkOffer | undefined {
  const [, procedure, step] = HASH.exec(hash) ?? [];
  if (!procedure) return undefined;
  return step ? { procedure, step } : { procedure };
}
