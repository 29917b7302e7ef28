import * as v from 'valibot';
import { languageSchema } from '../words/language';
import { say } from '../words/say';
import { conditionSchema, idSchema } from './condition-schema';
import { recordedControlSchema } from './recorded-control';
import {
  articleSchema,
  daySchema,
  mailSchema,
  referenceSchema,
  revisionSchema,
  waivedSchema,
  wordSchema,
} from './extras-schema';
import {
  plain,
  text,
  line,
  addressOrNone,
  webAddressSchema,
  path,
  framePath,
  few,
  entriesOf,
  certaintySchema,
} from './schema-atoms';

/**
 * The format of a procedure file. A procedure is data: labels, places and conditions from a closed vocabulary,
 * never markup, selectors or script, so a file from anywhere can be read without being trusted.
 */

/** What kind of control a target is, in WAI-ARIA's words where ARIA has one. */
export const roleSchema = v.picklist([
  'button',
  'link',
  'tab',
  'menuitem',
  'checkbox',
  'textbox',
  'combobox',
  'graphic',
  'text',
]);

/** The part of Autotask a target sits in. `popup` is any open menu or floating panel, `toolbar` that of a page itself. */
const regionSchema = v.picklist(['header', 'side-nav', 'popup', 'dialog', 'main', 'toolbar']);

const phraseSchema = v.pipe(
  v.string(),
  v.regex(/^[^<>{}]+$/, () => say('procedurePhrase')),
  v.trim(),
  v.minLength(1),
  v.maxLength(60),
);

const nameSchema = v.strictObject({
  /** `{word}` stands for each of the options of that entry in `words`: "{organizations} & Contacts". */
  text: line,
  /** `whole` (default): the whole accessible name; `word`: the name contains it as whole words. */
  match: v.optional(v.picklist(['whole', 'word'])),
  /**
   * The name also fits a longer label that contains one word or phrase of each of these lists, in any order:
   * `[["e-mail", "email"], ["code", "password"]]`. The more lists, the better it fits; the whole `text` fits best.
   */
  contains: v.optional(
    v.pipe(
      v.array(v.pipe(v.array(phraseSchema), v.minLength(1), v.maxLength(12))),
      v.minLength(2),
      v.maxLength(6),
    ),
  ),
  lang: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z]{2}$/, () => say('procedureLanguageCode')),
    ),
  ),
  /** When Autotask used this label, for people: "before 2024", "current". */
  vintage: v.optional(line),
  source: idSchema,
  certainty: certaintySchema,
});

const targetSchema = v.strictObject({
  /** What people call it in a sentence: "your profile menu". */
  label: line,
  /** Where to look, in words, for when it can't be pointed at. */
  where: text,
  role: v.pipe(v.array(roleSchema), v.minLength(1), v.maxLength(9)),
  names: v.optional(few(nameSchema)),
  /** Names of known look-alikes; a match here is never the target. */
  not: v.optional(few(line)),
  /** A control of Autotask's shell that has no fixed name (autotask/landmarks.ts knows how to recognise it). */
  landmark: v.optional(idSchema),
  within: v.optional(few(regionSchema)),
  notWithin: v.optional(few(regionSchema)),
  /** Only in documents recognised as this page. */
  page: v.optional(idSchema),
  /** Only in the same dialog as one of these targets. */
  inDialogWith: v.optional(few(idSchema)),
  /** While one of these is in view in a dialog: in no other dialog. */
  togetherWith: v.optional(few(idSchema)),
  /** Only in the section that this target is the heading of, where that section is on the page. */
  inSection: v.optional(idSchema),
  /** The same control as it was pointed at once: it is looked for where the names above don't find it. */
  recorded: v.optional(recordedControlSchema),
  /** What shows this target when it is out of sight, best first. */
  openedBy: v.optional(few(idSchema)),
});

const pageSchema = v.strictObject({
  name: line,
  /** Paths of the frame, read in lower case; a page matches when its path starts with one. None: nobody knows its path. */
  paths: few(framePath),
  /** Labels known to be on the page; two or more visible ones recognise it when the path has changed. */
  labels: v.optional(few(line)),
  /** Where "Take me there" goes, on the technician's own zone. */
  open: v.optional(path),
  source: idSchema,
  certainty: certaintySchema,
});

const noteSchema = v.strictObject({ say: text, source: v.optional(idSchema), certainty: certaintySchema });

const stepSchema = v.strictObject({
  id: idSchema,
  title: line,
  /** The heading that this step and those after it stand under in the checklist. */
  section: v.optional(line),
  /** One or two short sentences. `{target}` becomes the label that this Autotask uses. */
  say: v.pipe(text, v.maxLength(240)),
  /** The KB's own wording, quoted; absent when it isn't known or the KB leaves the step out. */
  kb: v.optional(text),
  source: idSchema,
  certainty: certaintySchema,
  /** Where the step happens; elsewhere the guide waits. */
  page: v.optional(idSchema),
  /**
   * What shows that the step's place is open, where that is more or other than its page: a window, or a part of one.
   * When it is gone, the guide goes back to the last step before that leads there.
   */
  place: v.optional(conditionSchema),
  /** A page that "Take me there" may open for this step. */
  goTo: v.optional(idSchema),
  /** What to point at: the first that is found. */
  targets: v.optional(few(idSchema)),
  /** Point at the targets one after another, as each has been used. */
  sequence: v.optional(v.boolean()),
  /** When the step counts as done, by the state of the page; absent: only the person can tell. */
  done: v.optional(conditionSchema),
  /**
   * The step can't be undone, or may lock people out. That its control was pressed and is gone is never enough for it
   * to count as done: the person is asked.
   */
  irreversible: v.optional(v.boolean()),
  /** The step exists only where one of its targets is present; judged while `while` holds. */
  onlyIfPresent: v.optional(v.strictObject({ while: conditionSchema, say: text })),
  /** What to say when the person reports that the control isn't there. */
  missing: v.optional(
    v.strictObject({
      /** The likeliest reason first, in a sentence or two. */
      say: text,
      after: v.picklist(['stop', 'next']),
      /** How it is put down when the guide is ended for this: "Not needed here: SSO". */
      outcome: v.optional(line),
      source: v.optional(idSchema),
      certainty: certaintySchema,
    }),
  ),
  caution: v.optional(noteSchema),
  /** Where the KB and today's Autotask differ. */
  drift: v.optional(noteSchema),
  tips: v.optional(few(noteSchema)),
  /** There is nothing to do but to read: the button says "Got it". */
  reading: v.optional(v.boolean()),
  /** The table of `references` that one looks something up in at this step: the card shows it. */
  table: v.optional(idSchema),
  /** The step is done in the form of the procedure's e-mail: the card opens it. */
  form: v.optional(v.boolean()),
  /** The e-mail that was written in the form is sent in this step: the form asks whether it was. */
  sends: v.optional(v.boolean()),
  /** A reason to stop here instead, asked on the card, and how that is put down: "Not needed: 2FA works already". */
  stopIf: v.optional(v.strictObject({ ask: line, outcome: line })),
  /** What an account needs for this step, and where an administrator grants it. */
  permission: v.optional(text),
  /** How long to look before saying that nothing was found, in milliseconds. */
  patienceMs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(500), v.maxValue(20_000))),
});

/** Short, as people type it. */
const keywordSchema = v.pipe(v.string(), plain, v.trim(), v.minLength(1), v.maxLength(60));

export const procedureSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.maxLength(300))),
  /** 2 and 3: it uses something that older versions of Signpost can't read. */
  format: v.picklist([1, 2, 3]),
  /** The language of its plain texts, `en` where it isn't said. Needs format 3, in which texts may be `{ "en": …, "de": … }`. */
  language: v.optional(languageSchema),
  id: idSchema,
  title: line,
  summary: text,
  /** Other words that people look for it by, as they type them: "mfa", "two factor". */
  keywords: v.optional(few(keywordSchema)),
  /** Which time it was published, when, and what changed. Needs format 2. */
  revision: v.optional(revisionSchema),
  /** The day by which somebody looks whether it is still right. Needs format 2. */
  due: v.optional(daySchema),
  /** It is done again and again, as with a ticket or a contact, and starts anew each time. Else it is done once. */
  repeatable: v.optional(v.boolean()),
  article: articleSchema,
  related: few(v.strictObject({ id: idSchema, title: line, url: addressOrNone })),
  sources: entriesOf(
    v.strictObject({ title: line, url: v.optional(webAddressSchema), note: v.optional(text) }),
  ),
  pages: entriesOf(pageSchema),
  targets: entriesOf(targetSchema),
  words: v.optional(entriesOf(wordSchema)),
  references: v.optional(few(referenceSchema)),
  mail: v.optional(mailSchema),
  /** What a finished guide doesn't prove; the note for the ticket ends with it. */
  notProof: v.optional(text),
  /** Named conditions, so that steps can share them. */
  states: v.optional(entriesOf(conditionSchema)),
  /** Warnings of the check that the office lets stand. Needs format 2. */
  waived: v.optional(v.pipe(v.array(waivedSchema), v.maxLength(200))),
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(60)),
});

export type Procedure = v.InferOutput<typeof procedureSchema>;
export type Step = Procedure['steps'][number];
export type Target = v.InferOutput<typeof targetSchema>;
export type TargetName = v.InferOutput<typeof nameSchema>;
export type Reference = v.InferOutput<typeof referenceSchema>;
export type Mail = v.InferOutput<typeof mailSchema>;
export type Page = v.InferOutput<typeof pageSchema>;
export type Role = v.InferOutput<typeof roleSchema>;
export type Region = v.InferOutput<typeof regionSchema>;

/** Whether a target is something that people fill in or choose from, as opposed to something that they press. */
export function isField(target: Target | undefined): boolean {
  return target?.role.some((role) => role === 'textbox' || role === 'combobox') ?? false;
}
