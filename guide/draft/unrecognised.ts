import type { Work } from './draft';

/** The draft in which the step's control counts as settled: it was given one, or is done by hand. */
export function settleUnrecognised(work: Work, step: string): Work {
  const { unrecognised, ...rest } = work;
  if (unrecognised?.[step] === undefined) return work;
  const { [step]: _settled, ...left } = unrecognised;
  return Object.keys(left).length > 0 ? { ...rest, unrecognised: left } : rest;
}

/** What could not be recognised in a step is open in the one that it has become a part of. */
export function handOnUnrecognised(work: Work, from: string, to: string): Work {
  const why = work.unrecognised?.[from];
  if (why === undefined) return work;
  const settled = settleUnrecognised(work, from);
  return { ...settled, unrecognised: { [to]: why, ...settled.unrecognised } };
}
