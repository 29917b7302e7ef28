import { autotaskIdioms } from '@/autotask/idioms';
import { autotaskScene } from '@/autotask/scene';
import type { FromRecorder, ToRecorder } from '@/guide/messages';
import { queryIrreversibleWord } from '@/guide/procedure/irreversible';
import type { RecordedAction } from '@/guide/recording/recorded-action';
import { say } from '@/guide/words/say';
import * as dom from '@/locate/dom';
import { textOf } from '@/locate/name';
import { roleOf } from '@/locate/role';
import { closest, within } from '@/locate/walk';
import { chooseTexts } from '@/platform/chosen-texts';
import { openKeepingLine } from '@/platform/keeping-line';
import { createStanding } from './standing';
import { isPressable, isTyped, tellControl, type Told } from './tell-control';
import { watchDoing } from './watch-doing';

/** So long a page may take to show that a box is checked. */
const STATE_MS = 150;
/** The focus comes after the press that was looked at, never so late. */
const FOCUS_MS = 1000;

/** What is known of something that is about to be used. */
interface About {
  at: Element;
  /** Undefined: mere text, or the page's ground. */
  control?: Element;
  told: Told & Pick<RecordedAction, 'opener'>;
  isRow: boolean;
  /** When this was, and when it was last seen not to be there; milliseconds since the epoch. */
  when: number;
  absentAt: number;
}

/**
 * Takes down what the person does in this frame, one control after the other, as it is before the page reacts. It never
 * touches the page, and of what is typed, chosen or selected it reads nothing.
 */
export function runRecorder(stop: () => void, signal: AbortSignal): void {
  const standing = createStanding(signal);
  let about: About | undefined;
  /** The control that the pointer was on last, outside of menus: pointing at it may open one. */
  let hovered: Element | undefined;
  /** The words that say so on what the pointer is on, and on what has the focus; and the one that was told last. */
  const final = { pointer: '', focus: '' };
  let told = '';
  let count = 0;
  const mark = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const line = openKeepingLine<ToRecorder, FromRecorder>(
    'recorder',
    { onMessage, onOpen: () => undefined, onOrphaned: stop },
    signal,
  );

  function onMessage(message: ToRecorder): void {
    if (message.type === 'stop') return stop();
    if (message.type === 'words') return chooseTexts(message.texts ?? undefined);
    try {
      standing.read();
    } catch {
      // Then nothing is known of what was here before.
    }
    standing.onDone();
  }

  function send(
    kind: RecordedAction['kind'],
    { told, when, absentAt }: About,
    more: Pick<RecordedAction, 'checked'> = {},
  ): void {
    count += 1;
    const action = { id: `${mark}-${count}`, kind, ...told, ...more };
    const loadedAt = performance.timeOrigin;
    line.send({ type: 'did', action, at: when, absentAt, loadedAt }, { keep: true });
    standing.onDone();
  }

  function look(at: Element): About {
    const when = Date.now();
    const scene = standing.read();
    const known = scene.queryOwner(at)?.element;
    const isRow = !known && within(at, autotaskScene.data) !== undefined;
    const control = known ?? (isRow ? undefined : closest(at, isPressable));
    const told = tellControl(at, scene);
    const isHover = known && hovered && dom.isConnected(hovered) && standing.isLate(known);
    const opener = isHover ? tellControl(hovered!, scene) : undefined;
    const { fault: isUnknown, ...kept } = opener ?? {};
    return {
      at,
      when,
      absentAt: known ? standing.absentAt(known) : 0,
      isRow,
      told: opener && !isUnknown ? { ...told, opener: kept } : told,
      ...(control && { control }),
    };
  }

  /** Says before the press, with the pointer or by keyboard, that what it is on may be final. */
  function tellFinal(by: keyof typeof final, control: Element | undefined): void {
    final[by] = (control && queryIrreversibleWord(textOf(control))) ?? '';
    const word = final.pointer || final.focus;
    if (word === told) return;
    told = word;
    line.send({ type: 'over', ...(word && { word }) });
  }

  const isAbout = (at: Element) =>
    about !== undefined &&
    (about.at === at || (about.control !== undefined && dom.contains(about.control, at)));

  watchDoing(
    {
      onBefore(at) {
        if (isAbout(at) && Date.now() - about!.when < FOCUS_MS) return;
        try {
          about = look(at);
        } catch {
          about = { at, when: Date.now(), absentAt: 0, isRow: false, told: { fault: say('recordFailed') } };
        }
      },
      onPress(at) {
        if (!about || !isAbout(at)) return;
        const now = about;
        about = undefined;
        const { control, isRow } = now;
        if (isRow) return send('row', { ...now, told: {} });
        if (!control) return;
        // To press a field is to begin to fill it in.
        if (isTyped(control)) return void (about = now);
        if (autotaskIdioms.queryChecked(control) === undefined) return send('press', now);
        setTimeout(() => {
          const checked = dom.isConnected(control) ? autotaskIdioms.queryChecked(control) : undefined;
          if (checked === undefined) send('press', now);
          else send('tick', now, { checked });
        }, STATE_MS);
      },
      onInput(at) {
        if (!about?.control || !isAbout(at)) return;
        if (autotaskIdioms.queryChecked(about.control) !== undefined) return;
        const now = about;
        about = undefined;
        send('fill', now);
      },
      onOver(at) {
        const control = closest(at, (each) => roleOf(each, autotaskIdioms) !== undefined);
        if (control && !autotaskIdioms.isIn(control, 'popup')) hovered = control;
        tellFinal('pointer', control);
      },
      onFocus: (at) => tellFinal('focus', at && closest(at, isPressable)),
      onHere: () => line.send({ type: 'here' }),
      onUnheard: () => line.send({ type: 'unheard' }),
    },
    signal,
  );
  if (dom.hasFocus(document)) line.send({ type: 'here' });
}
