import * as v from 'valibot';
import { say } from '../words/say';

/** Longer texts are content, not labels. */
const LONGEST_KEPT = 60;

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const kept = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEPT));
const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(1_000_000));

/** Marks of four digits, of which no word can be made again (locate/recorded/marks.ts). */
const marks = v.pipe(
  v.string(),
  v.regex(/^(?:[0-9a-f]{4}){1,24}$/, () => say('procedureMarks')),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const around = {
  /** The headings of the sections it was in, the smallest first. */
  sections: v.exactOptional(marks),
  /** The controls before and after it, the nearest first. */
  before: v.exactOptional(marks),
  after: v.exactOptional(marks),
  /** The words before and after it, less those where its look-alikes have them as well. */
  wordsBefore: v.exactOptional(marks),
  wordsAfter: v.exactOptional(marks),
  /** Which of how many look-alikes in its section it was. */
  nth: v.exactOptional(v.strictTuple([count, count])),
};
const keptAroundSchema = v.strictObject(around);
export type KeptAround = v.InferOutput<typeof keptAroundSchema>;

/**
 * What a technician's pointing at a control leaves behind: enough to find that control again, and to tell when it is
 * gone. Labels, attributes and places of the application; never a value, a person's name, or text from a field.
 */
export const recordedControlSchema = v.strictObject({
  version: v.literal(1),
  tag: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z][^\s/<>"'=]{0,60}$/, () => say('procedureElement')),
  ),
  role: v.exactOptional(word),
  /** It looks or works like a button, whatever its tag. */
  pressable: v.exactOptional(v.boolean()),
  /** It stands in a sentence, where words are easily mistaken for a control's name. */
  inText: v.exactOptional(v.boolean()),
  /** Its accessible name. */
  text: v.exactOptional(kept),
  /** The visible label of the field or row that it belongs to. */
  label: v.exactOptional(kept),
  /** What its icon is called, where it has no words. */
  alt: v.exactOptional(kept),
  /** What else it is called: by its tooltip, or by what an empty field says. */
  also: v.exactOptional(v.pipe(v.array(kept), v.maxLength(4))),
  /** Names of look-alikes on its page that would have been taken for it. */
  not: v.exactOptional(v.pipe(v.array(kept), v.maxLength(10))),
  id: v.exactOptional(word),
  /** The `name` attribute. */
  name: v.exactOptional(word),
  /** Where it leads: path only, with the host where that is another. */
  href: v.exactOptional(word),
  classes: v.exactOptional(v.pipe(v.array(word), v.maxLength(20))),
  /** Words of the labels and headings around it. */
  near: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(400))),
  /** The heading of its section. */
  heading: v.exactOptional(kept),
  path: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
  anchor: v.exactOptional(word),
  box: v.exactOptional(v.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels })),
  /** The page it was on: a page of the procedure, or the frame's path. */
  page: v.exactOptional(word),
  /** The title of its dialog; empty: it was in none. */
  dialog: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_KEPT))),
  /** A person chose it over the control that the procedure's description finds. */
  preferred: v.exactOptional(v.literal(true)),
  /** What stood around it, and around those that looked the same; older recordings have none of it. */
  around: v.exactOptional(
    v.strictObject({
      ...around,
      rivals: v.exactOptional(v.pipe(v.array(keptAroundSchema), v.maxLength(12))),
    }),
  ),
  /** How many controls bore the same name when it was recorded, itself included. */
  alike: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type RecordedControl = v.InferOutput<typeof recordedControlSchema>;
