import type { Condition } from '../procedure/condition-schema';
import { fillTarget } from '../procedure/fill-target';
import { isField, type Procedure, type Step, type Target } from '../procedure/procedure';
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
  const target = step.targets?.map((id) => procedure.targets[id]).find((each) => each?.names?.length);
  const way: Written[] = open && zone ? [{ type: 'navigate', url: `https://${zone}${open}` }] : [];
  if (!target || isField(target)) {
    const first = step.targets?.[0];
    const said = fillTarget(step.say, first === undefined ? undefined : procedure.targets[first]?.label);
    return [...way, { type: 'customStep', name: 'signpost-manual', parameters: { say: said } }];
  }
  const click = { type: 'click', selectors: selectorsOf(target), offsetX: 1, offsetY: 1 };
  return [...way, click, ...writeWait(procedure, step.done)];
}

/** Each name by its role, then by its text: the Recorder takes the first that it finds. */
function selectorsOf({ names = [], role }: Target): string[][] {
  const texts = [...new Set(names.map(({ text }) => escapeName(text)))];
  return texts.flatMap((text) => [
    ...role.filter((each) => each !== 'text').map((each) => [`aria/${text}[role="${each}"]`]),
    [`text/${text}`],
  ]);
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
