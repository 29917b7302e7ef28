import { capital } from './capital';
import type { Procedure } from './procedure';

type Certainty = Procedure['steps'][number]['certainty'];

const CERTAINTY: Record<Certainty, string> = {
  seen: 'seen in a live Autotask',
  documented: 'documented',
  inferred: 'our inference',
};

/** Where something is known from and how surely, in words: "Autotask help (documented)". */
export function describeSource(
  procedure: Pick<Procedure, 'sources'>,
  { source, certainty }: { source?: string | undefined; certainty: Certainty },
): string {
  const title = source === undefined ? undefined : procedure.sources[source]?.title;
  const sure = CERTAINTY[certainty];
  // "Signpost's own inference (our inference)" would say it twice.
  if (!title || /\binference\b/i.test(title)) return title ?? capital(sure);
  return `${title} (${sure})`;
}
