import type { LinkOffer } from '../procedure/link';
import type { Procedure } from '../procedure/procedure';
import { say, sayCount } from '../words/say';

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
      head: say('cardOfferLink'),
      procedure: { id: offer.procedure, title: say('cardOfferUnknown') },
      step: { id: offer.procedure, title: '' },
      say: say('cardOfferNotHere', offer.procedure),
    };
  }
  const named = procedure.steps.find(({ id }) => id === offer.step);
  const { id, title } = named ?? procedure.steps[0]!;
  const sentences = [
    procedure.summary,
    say('cardOfferCount', sayCount('stepCount', procedure.steps.length)),
    ...(named ? [say('cardOfferBeginsAt', title)] : []),
    ...(running && running.id !== procedure.id ? [say('cardOfferPauses', running.title)] : []),
    ...(clears ? [say('cardOfferClears')] : []),
  ];
  return {
    offer: true,
    head: offer.wished ? say('cardOfferWished') : say('cardOfferLink'),
    procedure: { id: procedure.id, title: procedure.title },
    step: { id, title },
    say: sentences.join(' '),
    start: clears ? say('sharedStartAgain') : say('sharedStartGuide'),
  };
}
