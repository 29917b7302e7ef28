import * as v from 'valibot';
import { toLine } from '../article-import/block';
import type { ImportedArticle, ImportedStep } from '../article-import/imported-article';
import { describeProblem, toProblem } from '../procedure/parse-procedure';
import { MOST_PROBLEMS } from '../procedure/problem';
import { readJsonFile, refuse, type Refused } from '../procedure/read-json-file';
import { say } from '../words/say';
import { recordingSchema, type RecorderStep } from './recorder-schema';
import { queryName, type TellingName } from './selectors';

/** What a recording waits for after a step: a proposal of when that step is done. */
interface RecorderWait {
  /** The index of the step before it. */
  step: number;
  name: string;
  is: 'visible' | 'gone' | 'checked';
}

/** A recording as steps, with everything that was not taken over. */
export interface ImportedRecording {
  /** Without sentences: a recording has none. */
  article: ImportedArticle;
  waits: RecorderWait[];
  /** Paths of Autotask's pages that it goes to, without zone and query, before the step of that index. */
  pages: { step: number; path: string }[];
  /** How many values, and names that held data, were dropped unread. */
  values: number;
  /** What can't be taken over, by its place in the recording, from 1, and its type: scripts, steps of other tools. */
  refused: { number: number; type: string }[];
  /** How often each kind of step was left out that a guide has no use for. */
  left: Record<string, number>;
}

const ZONE = /^https:\/\/[a-z0-9-]+\.autotask\.net(\/[^?#\s]*)/i;
const SCRIPTS = new Set(['waitForExpression']);
const LEFT = new Set(['scroll', 'setViewport', 'emulateNetworkConditions', 'close', 'keyUp', 'keyDown']);
const OURS = 'signpost-manual';

/**
 * Makes steps of a recording by Chrome's DevTools, saved as JSON: names and roles, and no more. Values are counted and
 * dropped, scripts refused; other selectors than names are not taken over. Never throws.
 */
export function importRecorder(content: Uint8Array | string): ({ ok: true } & ImportedRecording) | Refused {
  const json = readJsonFile(content);
  if (!json.ok) return json;
  const parsed = v.safeParse(recordingSchema, json.value);
  if (!parsed.success)
    return refuse(...parsed.issues.slice(0, MOST_PROBLEMS).map((issue) => describeProblem(toProblem(issue))));
  const { title, steps } = parsed.output;
  const result: ImportedRecording = {
    article: { title: toLine([{ text: title }]).text, sentences: [], steps: [], related: [] },
    waits: [],
    pages: [],
    values: 0,
    refused: [],
    left: {},
  };
  let opener: string | undefined;
  for (const [at, step] of steps.entries()) {
    if (step.type === 'hover') {
      const name = queryName(step);
      opener = typeof name === 'object' ? name.name : undefined;
      continue;
    }
    const made = readStep(step, at, result);
    if (!made) continue;
    addStep(result.article.steps, { ...made, ...(opener !== undefined && { openedBy: opener }) });
    opener = undefined;
  }
  return { ok: true, ...result };
}

function readStep(step: RecorderStep, at: number, result: ImportedRecording): ImportedStep | undefined {
  const { type } = step;
  if (type === 'click' || type === 'doubleClick') return readControl(step, 'press', result);
  if (type === 'change') {
    result.values += 1;
    const name = queryName(step);
    return readControl(
      step,
      typeof name === 'object' && name.role === 'combobox' ? 'choose' : 'type',
      result,
    );
  }
  if (type === 'customStep' && step.name === OURS) return readOurs(step.parameters);
  const path = type === 'navigate' ? ZONE.exec(step.url ?? '')?.[1] : undefined;
  const wait = type === 'waitForElement' ? readWait(step, result.article.steps.length - 1) : undefined;
  if (path !== undefined) result.pages.push({ step: result.article.steps.length, path });
  else if (wait) result.waits.push(wait);
  else if (LEFT.has(type)) result.left[type] = (result.left[type] ?? 0) + 1;
  else if (SCRIPTS.has(type) || type !== 'waitForElement') result.refused.push({ number: at + 1, type });
  return undefined;
}

function readControl(
  step: RecorderStep,
  verb: 'press' | 'choose' | 'type',
  result: ImportedRecording,
): ImportedStep {
  const name = queryName(step);
  if (typeof name === 'object') return toStep(verb, name);
  if (name === 'data') result.values += 1;
  return handStep(say('recorderNameless'));
}

function toStep(verb: 'press' | 'choose' | 'type', { name, role, isSure }: TellingName): ImportedStep {
  const texts = {
    press: say('importSayPress', name),
    choose: say('importSayChoose', name),
    type: say('importSayType', name),
  };
  return {
    verb,
    names: [name],
    ...(role && { role }),
    byHand: false,
    kb: '',
    say: texts[verb],
    nameFrom: isSure ? 'quoted' : 'guess',
  };
}

const handStep = (text: string): ImportedStep => ({
  verb: 'by-hand',
  names: [],
  byHand: true,
  kb: '',
  say: text,
  nameFrom: 'guess',
});

function readOurs(parameters: unknown): ImportedStep {
  const told = v.safeParse(
    v.object({ say: v.pipe(v.string(), v.maxLength(240), v.regex(/^[^{}<]+$/)) }),
    parameters,
  );
  const text = told.success ? toLine([{ text: told.output.say }]).text : '';
  return handStep(text === '' ? say('recorderNameless') : text);
}

/** Pressing a field and then filling it in is one thing to do; so is pressing twice. */
function addStep(steps: ImportedStep[], step: ImportedStep): void {
  const before = steps.at(-1);
  const isSame = before && step.names.length > 0 && before.names[0] === step.names[0];
  if (isSame && (before.verb === step.verb || step.verb !== 'press')) steps.pop();
  steps.push(step);
}

function readWait(step: RecorderStep, at: number): RecorderWait | undefined {
  const name = queryName(step);
  if (typeof name !== 'object' || at < 0) return undefined;
  const isGone = step.visible === false || (step.count === 0 && step.operator !== '>=');
  const isChecked = v.is(v.object({ checked: v.literal(true) }), step.properties);
  return { step: at, name: name.name, is: isChecked ? 'checked' : isGone ? 'gone' : 'visible' };
}
