/** What a version brought that a technician notices. */
export interface Release {
  version: string;
  items: readonly string[];
}

/** Every version since the first, the newest first. A version whose changes nobody notices needs no entry. */
export const releases: readonly Release[] = [
  {
    version: '0.1.0',
    items: [
      'Search finds what you type: “mfa”, “todo”, “duplicate contact”, and words with a typo.',
      'Merging contacts, notes and tickets can be started again at once; the list shows when you last did them.',
      'The list can stay open beside Autotask as a side panel.',
      'What you type in the to-do e-mail is kept when the popup closes.',
    ],
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
