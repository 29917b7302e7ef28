import type { CardView } from './card/card-view';
import type { CheckView } from './card/check-view';
import type { OfferView } from './card/offer';
import type { RecordingView } from './recording/recording-view';

/** What the card may be: a guide's step, a link's offer, a recording, or a check of the page. */
export type ShownView = CardView | OfferView | RecordingView | CheckView;
