import { useDeferredValue, useMemo, useState } from 'react';
import { checkDraft } from '@/guide/draft-check/check-draft';
import type { Finding } from '@/guide/draft-check/finding';
import { isOpen } from '@/guide/draft-check/waive';
import type { Followed, Work } from '@/guide/draft/draft';
import { wasFollowed } from '@/guide/draft/followed';
import { withShown, type Recording } from '@/guide/office/recordings';
import { dayOf } from '@/guide/procedure/day';
import type { Procedure } from '@/guide/procedure/procedure';

/** How things stand with a step, in numbers. */
export function marksOf(findings: readonly Finding[], step: string, followed: boolean) {
  const own = findings.filter((each) => each.step === step && isOpen(each));
  const errors = own.filter(({ level }) => level === 'error').length;
  return { errors, others: own.length - errors, followed };
}

/** What the check is held against, beside the draft itself. */
interface Beside {
  library: readonly Procedure[];
  /** The guide that the draft changes or began as: its controls are the draft's own. */
  source: string | undefined;
  /** How each step went, as it is now. */
  followed: ReadonlyMap<string, Followed>;
  /** By control: the name that stood there in Autotask. */
  observed: Readonly<Record<string, { text: string }>>;
  /** By control: what was pointed out while the draft was followed. */
  recordings: Readonly<Record<string, Recording>>;
  /** The language of the office's Autotask. */
  language: string;
}

/** What the check says of the draft as it is now. Typing never waits for it. */
export function useFindings(
  work: Work,
  { library, source, followed, observed, recordings, language }: Beside,
): readonly Finding[] {
  const checked = useDeferredValue(work);
  const [today] = useState(() => dayOf(Date.now()));
  const known = useMemo(
    () => ({
      words: Object.assign({}, ...library.map(({ words = {} }) => words)) as Procedure['words'],
      others: library.flatMap(({ id, targets }) => (id === source ? [] : Object.values(targets))),
    }),
    [library, source],
  );
  return useMemo(() => {
    const { procedure, article, unrecognised } = checked;
    const ids = [...followed].filter(([, each]) => wasFollowed(each)).map(([id]) => id);
    const early = [...followed].filter(([, each]) => each.early).map(([id]) => id);
    return checkDraft({
      procedure: withShown(procedure, recordings),
      article,
      unrecognised,
      ...known,
      language,
      today,
      observed: Object.fromEntries(Object.entries(observed).map(([id, { text }]) => [id, text])),
      early: new Set(early),
      // Before anything was followed, every step would say the same.
      followed: ids.length > 0 ? new Set(ids) : undefined,
    });
  }, [checked, known, followed, observed, recordings, language, today]);
}
