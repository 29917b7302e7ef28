import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchDoing } from '@/entrypoints/recorder/watch-doing';

const heard: string[] = [];
let life: AbortController;
const note =
  (what: string) =>
  (at?: Element): void =>
    void heard.push(at ? `${what} ${at.id}` : what);

beforeEach(() => {
  heard.length = 0;
  life = new AbortController();
  document.body.innerHTML =
    '<button id="b"><span id="s">Go</span></button><button id="c">Other</button><iframe id="f"></iframe>';
  watchDoing(
    {
      onBefore: note('before'),
      onPress: note('press'),
      onInput: note('input'),
      onOver: note('over'),
      onHere: note('here'),
      onUnheard: note('unheard'),
    },
    life.signal,
  );
});
afterEach(() => life.abort());

const fire = (id: string, type: string) =>
  document
    .getElementById(id)!
    .dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
it('what a script of the page makes is nobody’s doing', () => {
  for (const type of ['pointerdown', 'pointerup', 'click', 'input']) fire('b', type);
  expect(heard).toEqual([]);
});

it('where the focus is in a frame that is closed to us, that is said', async () => {
  const frame = document.getElementById('f') as HTMLIFrameElement;
  Object.defineProperty(frame, 'contentDocument', { value: null });
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(frame);
  window.dispatchEvent(new Event('blur'));
  await vi.waitFor(() => expect(heard).toEqual(['unheard']));
});
