import { capital } from './capital';
import type { Procedure } from './procedure';

type Certainty = Procedure['steps'][number]['certainty'];

const CERTAINTY: Record<Certainty, string> = {
  seen: 'seen in a live Autotask',
  documented: 'documented',
  inferred: 'not confirmed',
};

/** Where something is known from and how surely, in words: "Autotask help (documented)". */
export function describeSource(
  procedure: Pick<Procedure, 'sources'>,
  { source, certainty }: { source?: string | undefined; certainty: Certainty },
): string {
  const title = source === undefined ? undefined : procedure.sources[source]?.title;
  const sure = CERTAINTY[certainty];
  if (!title) return capital(sure);
  return `${title} (${sure})`;
}
