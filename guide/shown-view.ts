import type { CardView } from './card/card-view';
import type { OfferView } from './card/offer';
import type { RecordingView } from './recording/recording-view';

/** What the card may be: a guide's step, a link's offer, or a recording. */
export type ShownView = CardView | OfferView | RecordingView;
