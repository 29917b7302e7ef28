import type { BriefView } from './card/brief-view';
import type { CardView } from './card/card-view';
import type { OfferView } from './card/offer';

/** What the card may be: a guide's step, a link's offer, a recording, or a check of the page. */
export type ShownView = CardView | OfferView | BriefView;
