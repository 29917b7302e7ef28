import { useDeferredValue, useMemo } from 'react';
import { checkDraft } from '@/guide/draft-check/check-draft';
import type { Finding } from '@/guide/draft-check/finding';
import type { Work } from '@/guide/draft/draft';

/** How things stand with a step, in numbers. */
export function marksOf(findings: readonly Finding[], step: string, followed: boolean) {
  const own = findings.filter((each) => each.step === step);
  const errors = own.filter(({ level }) => level === 'error').length;
  return { errors, others: own.length - errors, followed };
}

/** What the check says of the draft as it is now. Typing never waits for it. */
export function useFindings(work: Work): readonly Finding[] {
  const checked = useDeferredValue(work);
  return useMemo(() => checkDraft({ procedure: checked.procedure, article: checked.article }), [checked]);
}
