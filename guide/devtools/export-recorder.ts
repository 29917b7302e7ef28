import type { Condition } from '../procedure/condition-schema';
import { fillTarget } from '../procedure/fill-target';
import { isField, type Procedure, type Step, type Target } from '../procedure/procedure';
import { MOST_SELECTORS } from './recorder-schema';
import { escapeName } from './selectors';

/** What the Recorder needs to know about the window, and no guide says. */
const VIEWPORT = {
  type: 'setViewport',
  width: 1280,
  height: 800,
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
  isLandscape: false,
};

/** A step of the file; what each kind of step has beside its type, DevTools says. */
type Written = { type: string } & Record<string, unknown>;

/**
 * A guide as a recording for Chrome's DevTools. It presses what a guide points at; what only a person can do, values
 * above all, is a `customStep` that says it. `zone`: the host to open pages on, such as `ww5.autotask.net`; without one,
 * no page is opened.
 */
export function exportRecorder(procedure: Procedure, zone: string | undefined): string {
  const steps = procedure.steps.flatMap((step) => writeStep(procedure, step, zone));
  return `${JSON.stringify({ title: procedure.title, steps: [VIEWPORT, ...steps] }, null, 2)}\n`;
}

function writeStep(procedure: Procedure, step: Step, zone: string | undefined): Written[] {
  const open = step.goTo && procedure.pages[step.goTo]?.open;
  const way: Written[] = open && zone ? [{ type: 'navigate', url: `https://${zone}${open}` }] : [];
  const targets = usedIn(procedure, step).flatMap((id) => procedure.targets[id] ?? []);
  const byHand = writeByHand(procedure, step);
  const used = targets.flatMap((target) =>
    isField(target) ? [byHand] : [...writeWay(procedure, target), writeClick(target)],
  );
  const written = targets.length === 0 ? [byHand] : used.filter((each, at) => used.indexOf(each) === at);
  return [...way, ...written, ...(written.at(-1) === byHand ? [] : writeWait(procedure, step.done))];
}

/** The controls of a step that are used: of several any will do, except where they are used one after another. */
function usedIn({ targets }: Procedure, step: Step): string[] {
  const named = (step.targets ?? []).filter((id) => targets[id]?.names?.length);
  return step.sequence ? named : named.slice(0, 1);
}

/**
 * Pointing at what shows a control, outermost first, where no step does anything with that: a menu that opens by itself. A
 * step that is left to the person may have opened it, too.
 */
function writeWay(procedure: Procedure, target: Target, within: readonly Target[] = []): Written[] {
  const { targets, steps } = procedure;
  const isPressed = (id: string) => steps.some((step) => step.targets?.includes(id));
  const openers = target.openedBy ?? [];
  if (openers.some(isPressed)) return [];
  const opener = openers.map((id) => targets[id]).find((each) => each?.names?.length);
  if (!opener || opener === target || within.includes(opener)) return [];
  const way = writeWay(procedure, opener, [...within, target]);
  return [...way, { type: 'hover', selectors: selectorsOf(opener) }];
}

const writeClick = (target: Target): Written => ({
  type: 'click',
  selectors: selectorsOf(target),
  offsetX: 1,
  offsetY: 1,
});

function writeByHand({ targets }: Procedure, step: Step): Written {
  const id = step.targets?.[0];
  const said = fillTarget(step.say, id === undefined ? undefined : targets[id]?.label);
  return { type: 'customStep', name: 'signpost-manual', parameters: { say: said } };
}

/** Each name by its role, then by its text: the Recorder takes the first that it finds. */
function selectorsOf({ names = [], role }: Target): string[][] {
  const texts = [...new Set(names.map(({ text }) => escapeName(text)))];
  const all = texts.flatMap((text) => [
    ...role.filter((each) => each !== 'text').map((each) => [`aria/${text}[role="${each}"]`]),
    [`text/${text}`],
  ]);
  return all.slice(0, MOST_SELECTORS);
}

/** What shows that the step is done, where a recording can wait for it. */
function writeWait(procedure: Procedure, done: Condition | undefined): Written[] {
  if (!done) return [];
  if ('all' in done) return done.all.flatMap((each) => writeWait(procedure, each));
  const isNot = 'not' in done;
  const asked = isNot ? done.not : done;
  const id = 'visible' in asked ? asked.visible : 'checked' in asked ? asked.checked : undefined;
  const target = id === undefined ? undefined : procedure.targets[id];
  if (!target?.names?.length) return [];
  const wait = { type: 'waitForElement', selectors: selectorsOf(target) };
  if ('checked' in asked) return isNot ? [] : [{ ...wait, properties: { checked: true } }];
  return [isNot ? { ...wait, operator: '==', count: 0 } : { ...wait, visible: true }];
}
