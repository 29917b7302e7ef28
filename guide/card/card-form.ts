import * as v from 'valibot';

/**
 * How much of the card is drawn: all of it; title, one sentence and buttons; the step's number and title as a button;
 * the same as one line along an edge of the window.
 */
export type CardForm = 'full' | 'compact' | 'pill' | 'strip';

const part = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** How the person wants to have the card, kept while the browser runs. */
export const cardWishSchema = v.strictObject({
  minimized: v.boolean(),
  /** Where they have put it, as parts of the room that the card leaves in a window, from its upper left corner. */
  at: v.exactOptional(v.strictObject({ x: part, y: part })),
});

export type CardWish = v.InferOutput<typeof cardWishSchema>;

/** Nothing is wished: the card is whole, and stands where it is least in the way. */
export const noWish: CardWish = { minimized: false };
