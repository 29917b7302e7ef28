import type { Procedure } from '../procedure/procedure';
import type { Finding } from './finding';

/** As many as a file may hold. */
const MOST_WAIVED = 200;

type About = Pick<Finding, 'rule' | 'step' | 'target' | 'mark'>;

/** Whether a finding can be let stand with a reason: an error can't, and a note asks for nothing. */
export const canWaive = ({ level, waived }: Finding): boolean => level === 'warning' && waived === undefined;

/** Whether a finding still counts. */
export const isOpen = ({ waived }: Finding): boolean => waived === undefined;

/** Lets a warning stand, and keeps why. The same procedure where no reason is given, or where there is no room for more. */
export function waive(procedure: Procedure, finding: About, why: string): Procedure {
  const { rule, step, target, mark } = finding;
  const others = (procedure.waived ?? []).filter((each) => !isAbout(each, finding));
  const reason = why.trim();
  if (reason === '' || others.length >= MOST_WAIVED) return procedure;
  const own = {
    rule,
    ...(step !== undefined && { step }),
    ...(target !== undefined && { target }),
    ...(mark !== undefined && { mark }),
    why: reason,
  };
  return {
    ...procedure,
    // Format 1 has no room for it.
    format: procedure.format === 1 ? 2 : procedure.format,
    waived: [...others, own],
  };
}

/** Lets the warning count again. */
export function unwaive(procedure: Procedure, finding: About): Procedure {
  const { waived = [], ...rest } = procedure;
  const kept = waived.filter((each) => !isAbout(each, finding));
  return kept.length > 0 ? { ...rest, waived: kept } : rest;
}

/** The findings, each warning that is let stand with its reason. */
export function markWaived(findings: readonly Finding[], { waived = [] }: Procedure): Finding[] {
  if (waived.length === 0) return [...findings];
  return findings.map((finding) => {
    const why = canWaive(finding) && waived.find((each) => isAbout(each, finding))?.why;
    return why ? { ...finding, waived: why } : finding;
  });
}

const isAbout = (
  { rule, step, target, mark }: NonNullable<Procedure['waived']>[number],
  finding: About,
): boolean =>
  rule === finding.rule && step === finding.step && target === finding.target && mark === finding.mark;
