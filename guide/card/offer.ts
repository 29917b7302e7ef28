import type { LinkOffer } from '../procedure/link';
import type { Procedure } from '../procedure/procedure';
import { sayCount } from '../words/say';

/** What the page says when a link offers a guide: it is never started unasked. */
export interface OfferView {
  offer: true;
  /** How it comes that this is offered. */
  head: string;
  procedure: { id: string; title: string };
  /** The step it begins at. */
  step: { id: string; title: string };
  say: string;
  /** Absent when there is nothing to start. */
  start?: string;
}

const LINK = 'This link opens a guide';

/**
 * `wished`: the person asked for it before Autotask was open. `procedure` is undefined when this Signpost has none of that id; `running`: the guide that would give way;
 * `clears`: starting it clears ticks that the person has.
 */
export function buildOfferView(
  offer: LinkOffer & { wished?: boolean },
  procedure: Procedure | undefined,
  running: Procedure | undefined,
  clears = false,
): OfferView {
  if (!procedure) {
    return {
      offer: true,
      head: LINK,
      procedure: { id: offer.procedure, title: 'Unknown guide' },
      step: { id: offer.procedure, title: '' },
      say: `This link opens a guide named “${offer.procedure}”, which isn’t installed here. Your office may have to import it.`,
    };
  }
  const named = procedure.steps.find(({ id }) => id === offer.step);
  const { id, title } = named ?? procedure.steps[0]!;
  const count = sayCount('stepCount', procedure.steps.length);
  const at = named ? ` It begins at “${title}”.` : '';
  const other = running && running.id !== procedure.id ? ` “${running.title}” will be paused.` : '';
  return {
    offer: true,
    head: offer.wished ? 'You wanted to start this guide' : LINK,
    procedure: { id: procedure.id, title: procedure.title },
    step: { id, title },
    say: `${procedure.summary} ${count}.${at}${other}${clears ? ' You have done it before: starting again clears its checkmarks.' : ''}`,
    start: clears ? 'Start again' : 'Start guide',
  };
}
