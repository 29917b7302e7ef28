import { autotaskScene } from '@/autotask/scene';
import type { FromPicker, ToPicker } from '@/guide/messages';
import * as dom from '@/locate/dom';
import { describe } from '@/locate/recorded/describe';
import { pageOf } from '@/locate/recorded/recall';
import { readScene, type Entry } from '@/locate/recorded/scene';
import { acquireHost } from '@/overlay/host';
import { createSpotlight } from '@/overlay/spotlight';
import { openLine } from '@/platform/port';
import { watchPointing } from './watch-pointing';

/**
 * Lets the person point at one control of this frame. What they point at is taken down and tried at once; their click
 * never reaches the page. Nothing is kept here.
 */
export function runPicker(stop: () => void, signal: AbortSignal): void {
  const line = openLine<ToPicker, FromPicker>(
    'picker',
    { onMessage: stop, onOpen: () => undefined, onOrphaned: stop },
    signal,
  );
  const spotlight = createSpotlight(acquireHost(signal), signal);
  let scene = readScene(document, autotaskScene, pageOf(location));
  let over: Element | null = null;

  const pick = (element: Element) => {
    // The page may have changed since: what is pointed at is what counts.
    scene = readScene(document, autotaskScene, pageOf(location));
    const entry = scene.queryOwner(element);
    line.send(entry ? tellEntry(entry) : { type: 'refused', fault: WORDS.nothing });
  };

  const tellEntry = (entry: Entry): FromPicker => {
    const { recorded, ok, faults } = describe(entry, scene);
    return ok
      ? { type: 'picked', recorded }
      : {
          type: 'refused',
          fault: `This can’t be told again for sure. ${faults.map(({ say }) => say).join(' ')}`.slice(0, 300),
        };
  };

  watchPointing(
    {
      onOver(element) {
        if (element === over) return;
        over = element;
        const owner = element && scene.queryOwner(element);
        const box = owner && dom.getBoundingClientRect(owner.element);
        spotlight.draw(box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null);
      },
      onPick: pick,
      onCancel: () => line.send({ type: 'cancelled' }),
    },
    signal,
  );
}

const WORDS = {
  nothing:
    'There is no control here that Signpost may remember: rows of data, pictures and what people have typed are left out.',
};
