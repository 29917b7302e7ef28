import type { LinkOffer } from '@/guide/procedure/link';
import type { Session } from '@/guide/session';

/** A link that nobody took up for so long is forgotten. */
export const OFFER_EXPIRES_MS = 60 * 60 * 1000;
/** A guide that waits for Autotask waits no longer than a working day. */
const WISH_EXPIRES_MS = 12 * 60 * 60 * 1000;
/** After a link was turned down it waits so long before it may offer itself again; longer every time. */
const WAIT_MS = 30_000;
const MOST_ANSWERED = 50;

type Offer = NonNullable<Session['offer']>;

const isSame = (a: LinkOffer, b: LinkOffer) => a.procedure === b.procedure && a.step === b.step;
const linkOf = ({ procedure, step }: LinkOffer): LinkOffer => (step ? { procedure, step } : { procedure });

/** The offer that waits for an answer. */
export function queryOffer({ offer }: Session, now: number): Offer | undefined {
  return offer && now - offer.at < OFFER_EXPIRES_MS ? offer : undefined;
}

/**
 * The session after a link was seen in a tab. A page that is only loaded `again` offers nothing anew once it was
 * answered there; a link that was turned down waits, wherever it comes from.
 */
export function offerLink(
  session: Session,
  tab: number,
  link: LinkOffer,
  again: boolean,
  now: number,
): Session {
  const open = queryOffer(session, now);
  if (open && open.tab === tab && isSame(open, link)) return session;
  const before = session.answered.filter((each) => isSame(each, link));
  if (again && before.some((each) => each.tab === tab)) return session;
  const isWaiting = before.some(
    ({ at, dismissed }) => dismissed > 0 && now - at < WAIT_MS * 2 ** (dismissed - 1),
  );
  return isWaiting ? session : { ...session, offer: { tab, ...linkOf(link), at: now } };
}

/** The guide that the next tab with Autotask is to offer. */
export function queryWish({ wish }: Session, now: number): Session['wish'] {
  return wish && now - wish.at < WISH_EXPIRES_MS ? wish : undefined;
}

/** The session after a tab with Autotask has been opened: what waited for it is offered there. */
export function grantWish(session: Session, tab: number, now: number): Session {
  const wish = queryWish(session, now);
  if (!wish) return session;
  const { wish: _granted, ...rest } = session;
  return { ...rest, offer: { tab, ...linkOf(wish), at: now, wished: true } };
}

/** The session in which the next tab with Autotask is to offer a guide, or none. */
export function withWish(
  { wish: _old, ...session }: Session,
  link: LinkOffer | undefined,
  now: number,
): Session {
  return link ? { ...session, wish: { ...linkOf(link), at: now } } : session;
}

/** The session after the person has taken the offer up or turned it down. */
export function answerOffer(session: Session, dismissed: boolean, now: number): Session {
  const { offer, ...rest } = session;
  if (!offer) return session;
  const known = session.answered.find((each) => each.tab === offer.tab && isSame(each, offer));
  const times = dismissed ? Math.min((known?.dismissed ?? 0) + 1, 10) : 0;
  const answer = { tab: offer.tab, ...linkOf(offer), at: now, dismissed: times };
  return {
    ...rest,
    answered: [...session.answered.filter((each) => each !== known), answer].slice(-MOST_ANSWERED),
  };
}

/** The session after a tab was closed: what it offered is gone with it. */
export function withoutTab(session: Session, tab: number): Session {
  const { offer, ...rest } = session;
  const applies = session.applies.filter((each) => each.tab !== tab);
  if (offer?.tab !== tab)
    return applies.length === session.applies.length ? session : { ...session, applies };
  return { ...rest, applies };
}
