import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { recordedControlSchema } from '../procedure/recorded-control';

/** What opens a menu by being pointed at. */
export const openerSchema = v.strictObject({
  recorded: v.exactOptional(recordedControlSchema),
  landmark: v.exactOptional(idSchema),
});

/** As long as what a step says. */
export const LONGEST_NOTE = 240;

export const noteSchema = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));

/**
 * One thing that a person did while a guide was recorded: what was pressed or filled in, and what the page made of it. Of
 * people's data, of texts and of what was typed in Autotask there is nothing in it.
 */
export const recordedActionSchema = v.strictObject({
  /** Its own, made where it was recorded: what is said twice is taken once. */
  id: v.pipe(v.string(), v.maxLength(60)),
  /** `row`: one of people's records was pressed, of which nothing is kept; `by-hand`: a step to be written later. */
  kind: v.picklist(['press', 'fill', 'tick', 'row', 'by-hand']),
  /** The control, where it can be recognised again. */
  recorded: v.exactOptional(recordedControlSchema),
  /** A control of Autotask's shell that is known by its place, whatever it is called. */
  landmark: v.exactOptional(idSchema),
  /** Why it can't be, in words for the writer. */
  fault: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  /** It is in a menu that was opened by pointing at this control, which nobody pressed. */
  opener: v.exactOptional(openerSchema),
  /** It was pointed out, not pressed: nothing is known of what comes of it. */
  pointed: v.exactOptional(v.literal(true)),
  /** It stood there before the action before it: what came of that one can't be seen by it. */
  wasThere: v.exactOptional(v.literal(true)),
  /** It is in a document that was loaded after the action before it. */
  newPage: v.exactOptional(v.literal(true)),
  /** What the person wrote about it on the card, in their own words. */
  note: v.exactOptional(noteSchema),
  /** For a box: whether it was checked afterwards. */
  checked: v.exactOptional(v.boolean()),
});

export type RecordedAction = v.InferOutput<typeof recordedActionSchema>;
