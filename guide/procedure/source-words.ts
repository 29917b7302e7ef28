import { capital } from './capital';
import { say, type MessageKey } from '../words/say';
import type { Procedure } from './procedure';

type Certainty = Procedure['steps'][number]['certainty'];

const CERTAINTY: Record<Certainty, MessageKey> = {
  seen: 'sharedSourceSeen',
  documented: 'sharedSourceDocumented',
  inferred: 'sharedSourceInferred',
};

/** Where something is known from and how surely, in words: "Autotask help (documented)". */
export function describeSource(
  procedure: Pick<Procedure, 'sources'>,
  { source, certainty }: { source?: string | undefined; certainty: Certainty },
): string {
  const title = source === undefined ? undefined : procedure.sources[source]?.title;
  const sure = say(CERTAINTY[certainty]);
  if (!title) return capital(sure);
  return say('sharedSourceNamed', title, sure);
}
