import { autotaskIdioms } from '@/autotask/idioms';
import { landmarkIds, listLandmarks } from '@/autotask/landmarks';
import { autotaskScene } from '@/autotask/scene';
import type { FromRecorder, ToRecorder } from '@/guide/messages';
import { queryIrreversibleWord } from '@/guide/recording/irreversible';
import type { RecordedAction } from '@/guide/recording/recorded-action';
import { say } from '@/guide/words/say';
import * as dom from '@/locate/dom';
import { textOf } from '@/locate/name';
import { describe } from '@/locate/recorded/describe';
import { pageOf } from '@/locate/recorded/recall';
import { readScene, type Entry, type Scene } from '@/locate/recorded/scene';
import { roleOf } from '@/locate/role';
import { closest, holds, within } from '@/locate/walk';
import { openLine } from '@/platform/port';
import { watchDoing } from './watch-doing';

/** So long a page may take to show that a box is checked. */
const STATE_MS = 150;

/** What is known of something that is about to be used. */
interface About {
  at: Element;
  control?: Element;
  action: Pick<RecordedAction, 'recorded' | 'landmark' | 'fault'>;
  isRow: boolean;
  /** When this was; milliseconds since the epoch. */
  when: number;
  /** When it was last seen not to be there. */
  absentAt: number;
}

/**
 * Takes down what the person does in this frame, one control after the other, as it is before the page reacts. It never
 * touches the page, and of what is typed, chosen or selected it reads nothing.
 */
export function runRecorder(stop: () => void, signal: AbortSignal): void {
  const line = openLine<ToRecorder, FromRecorder>(
    'recorder',
    { onMessage, onOpen: () => undefined, onOrphaned: stop },
    signal,
  );
  let about: About | undefined;

  function onMessage(message: ToRecorder): void {
    if (message.type === 'stop') return stop();
    // What comes of it here can be told from what stands here now.
    try {
      const { entries } = readScene(document, autotaskScene, pageOf(location));
      seen = { elements: new Set(entries.map(({ element }) => element)), when: Date.now() };
    } catch {
      // Then nothing is known of what was here before.
    }
  }

  /** What stood here when something was used last, and when that was. */
  let seen: { elements: ReadonlySet<Element>; when: number } | undefined;
  let over = '';
  let count = 0;
  const mark = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

  const send = (
    kind: RecordedAction['kind'],
    { action, when, absentAt }: About,
    more: Pick<RecordedAction, 'checked'> = {},
  ) => {
    count += 1;
    const made = { id: `${mark}-${count}`, kind, ...action, ...more };
    line.send({ type: 'did', action: made, at: when, absentAt }, { keep: true });
  };

  function look(at: Element): About {
    const when = Date.now();
    const scene = readScene(document, autotaskScene, pageOf(location));
    const entry = scene.queryOwner(at);
    const known = entry?.element;
    // A frame that nothing was used in yet had nothing before it was loaded.
    const wasSeen = known && seen?.elements.has(known);
    const absentAt = wasSeen ? 0 : (seen?.when ?? performance.timeOrigin);
    seen = { elements: new Set(scene.entries.map(({ element }) => element)), when };
    const landmark = queryLandmark(at);
    const isRow = !entry && !landmark && within(at, autotaskScene.data) !== undefined;
    const told = entry && tell(entry, scene);
    const { fault, ...kept } = told ?? { fault: say('recordNoControl') };
    const action = landmark ? { landmark, ...kept } : { ...kept, ...(fault && { fault }) };
    const control = known ?? (isRow ? undefined : closest(at, isPressable));
    return { at, when, absentAt, isRow, action, ...(control && { control }) };
  }

  watchDoing(
    {
      onBefore(at) {
        // What was looked at for the press is known when the focus comes.
        if (
          about?.at === at ||
          (about?.control && dom.contains(about.control, at) && Date.now() - about.when < 1000)
        )
          return;
        try {
          about = look(at);
        } catch {
          about = { at, when: Date.now(), absentAt: 0, isRow: false, action: { fault: say('recordFailed') } };
        }
      },
      onPress(at) {
        if (!about || (about.at !== at && !(about.control && dom.contains(about.control, at)))) return;
        const now = about;
        about = undefined;
        const { control, isRow } = now;
        if (isRow) return send('row', { ...now, action: {} });
        // Mere text, or the page's ground: nothing was pressed.
        if (!control) return;
        // To press a field is to begin to fill it in.
        if (isTyped(control)) return void (about = now);
        if (autotaskIdioms.queryChecked(control) === undefined) return send('press', now);
        setTimeout(() => {
          const checked = dom.isConnected(control) ? autotaskIdioms.queryChecked(control) : undefined;
          send(checked === undefined ? 'press' : 'tick', now, checked === undefined ? {} : { checked });
        }, STATE_MS);
      },
      onInput(at) {
        if (!about?.control || !(about.at === at || dom.contains(about.control, at))) return;
        if (autotaskIdioms.queryChecked(about.control) !== undefined) return;
        const now = about;
        about = undefined;
        send('fill', now);
      },
      onOver(at) {
        const control = closest(at, (each) => roleOf(each, autotaskIdioms) !== undefined);
        const word = (control && queryIrreversibleWord(textOf(control))) ?? '';
        if (word === over) return;
        over = word;
        line.send({ type: 'over', ...(word && { word }) });
      },
      onHere: () => line.send({ type: 'here' }),
    },
    signal,
  );
  if (dom.hasFocus(document)) line.send({ type: 'here' });
}

/** A control that is left out of what is recorded, such as one that bears a person's name. */
const isPressable = (element: Element) =>
  roleOf(element, autotaskIdioms) !== undefined ||
  dom.viewOf(element)?.getComputedStyle(element).cursor === 'pointer';

/** The landmark of Autotask's shell that an element is, or is part of. */
function queryLandmark(at: Element): string | undefined {
  const list = (selector: string) => [...dom.querySelectorAll(document, selector)];
  return landmarkIds.find((id) => {
    const [only, another] = listLandmarks(id, list);
    return only && !another && (holds(only, at) || holds(at, only));
  });
}

const isTyped = (control: Element) => {
  const role = roleOf(control, autotaskIdioms);
  return role === 'textbox' || dom.matches(control, 'textarea, [contenteditable=""], [contenteditable=true]');
};

function tell(entry: Entry, scene: Scene): Pick<RecordedAction, 'recorded' | 'fault'> {
  const { recorded, ok } = describe(entry, scene);
  return ok ? { recorded } : { fault: say('recordUnsure') };
}
