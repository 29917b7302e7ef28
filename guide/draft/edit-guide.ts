import type { Work } from './draft';
import { withoutBlanks } from './without-blanks';
import type { Procedure } from '../procedure/procedure';

/** The day by which somebody looks at the guide again, such as `2026-11-24`; blank: none. */
export function setDue(work: Work, day: string): Work {
  const { procedure } = work;
  const due = day === '' ? undefined : day;
  // Format 1 has no room for it.
  const format = procedure.format === 1 && due !== undefined ? 2 : procedure.format;
  return { ...work, procedure: withoutBlanks<Procedure>({ ...procedure, format, due }) };
}
