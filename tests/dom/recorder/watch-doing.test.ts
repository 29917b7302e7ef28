import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchDoing } from '@/entrypoints/recorder/watch-doing';

const heard: string[] = [];
const listeners: [type: string, hearer: (event: Event) => void][] = [];
let life: AbortController;
const note =
  (what: string) =>
  (at?: Element): void =>
    void heard.push(at ? `${what} ${at.id}` : what);

beforeEach(() => {
  heard.length = 0;
  life = new AbortController();
  document.body.innerHTML =
    '<button id="b"><span id="s">Go</span></button><button id="c">Other</button><iframe id="f"></iframe>' +
    '<div id="d" tabindex="0">Merge</div><input id="i" /><div id="e" contenteditable="true"></div>';
  listeners.length = 0;
  const listen = vi.spyOn(window, 'addEventListener');
  watchDoing(
    {
      onBefore: note('before'),
      onPress: note('press'),
      onInput: note('input'),
      onOver: note('over'),
      onFocus: note('focus'),
      onHere: note('here'),
      onUnheard: note('unheard'),
    },
    life.signal,
  );
  for (const [type, hearer] of listen.mock.calls) listeners.push([type, hearer as (event: Event) => void]);
  listen.mockRestore();
});
afterEach(() => life.abort());

/** An event that a person makes, as listeners of the window get it. */
function make(type: string, id: string, more: { key?: string; repeat?: boolean; button?: number } = {}) {
  const at = document.getElementById(id)!;
  for (const [heardType, hearer] of listeners)
    if (heardType === type)
      hearer({ isTrusted: true, composedPath: () => [at], ...more } as unknown as Event);
}

const fire = (id: string, type: string) =>
  document
    .getElementById(id)!
    .dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
it('what a script of the page makes is nobody’s doing', () => {
  for (const type of ['pointerdown', 'pointerup', 'click', 'input']) fire('b', type);
  expect(heard).toEqual([]);
});

it('a press that puts the focus on a box around its control is still one on the control', () => {
  make('pointerdown', 's', { button: 0 });
  make('focusin', 'b');
  make('pointerup', 's', { button: 0 });
  make('click', 's');
  expect(heard).toEqual(['here', 'before s', 'focus b', 'press s']);
  // What comes later by the keyboard is looked at for itself.
  make('focusin', 'b');
  expect(heard.slice(4)).toEqual(['before b', 'focus b']);
});

it('where the focus is in a frame that is closed to us, that is said', async () => {
  const frame = document.getElementById('f') as HTMLIFrameElement;
  Object.defineProperty(frame, 'contentDocument', { value: null });
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(frame);
  window.dispatchEvent(new Event('blur'));
  await vi.waitFor(() => expect(heard).toEqual(['unheard']));
});

it('where the focus comes to is told as it comes, and that it leaves', () => {
  make('focusin', 'b');
  make('focusout', 'b');
  expect(heard).toEqual(['before b', 'focus b', 'focus']);
});

it.each(['Enter', ' '])('“%s” presses a control that is no button to the browser, once', (key) => {
  make('keydown', 'd', { key });
  make('keydown', 'd', { key, repeat: true });
  expect(heard).toEqual(['before d', 'press d']);
});

it('a key is no press where the browser makes a click of it, where it types, or where it is another', () => {
  for (const id of ['b', 'i', 'e']) for (const key of ['Enter', ' ']) make('keydown', id, { key });
  for (const key of ['a', 'Tab', 'Escape']) make('keydown', 'd', { key });
  expect(heard).toEqual([]);
  make('click', 'b');
  expect(heard).toEqual(['before b', 'press b']);
});
