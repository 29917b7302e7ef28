import { say } from '../words/say';

/** What a version brought that a technician notices. */
export interface Release {
  version: string;
  items: readonly string[];
}

/** Every version since the first, the newest first. A version whose changes nobody notices needs no entry. */
export const listReleases = (): readonly Release[] => [
  {
    version: '0.1.0',
    items: [say('popupNewsSearch'), say('popupNewsAgain'), say('popupNewsPanel'), say('popupNewsDraft')],
  },
];

/** What is new in `version` for somebody who last saw `seen`; nothing for who has seen none: to them all is new. */
export function listNews(
  all: readonly Release[],
  seen: string | undefined,
  version: string,
): readonly Release[] {
  if (seen === undefined) return [];
  return all.filter(
    (release) => compareVersions(release.version, seen) > 0 && compareVersions(release.version, version) <= 0,
  );
}

/** Compares "0.10.2" and the like number by number; what is no number counts as 0. */
function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((each) => each.split('.').map((part) => Number.parseInt(part, 10) || 0));
  const length = Math.max(one!.length, other!.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (one![i] ?? 0) - (other![i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
