import * as v from 'valibot';
import { autotaskScene } from '@/autotask/scene';
import type { FromPicker, ToPicker, WatchPlan } from '@/guide/messages';
import { recordedControlSchema } from '@/guide/procedure/recorded-control';
import { say } from '@/guide/words/say';
import * as dom from '@/locate/dom';
import { describe } from '@/locate/recorded/describe';
import { pageOf } from '@/locate/recorded/recall';
import type { Fault } from '@/locate/recorded/self-test';
import { readScene, type Scene } from '@/locate/recorded/scene';
import { acquireHost } from '@/overlay/host';
import { createSpotlight, type Spotlight } from '@/overlay/spotlight';
import { chooseTexts } from '@/platform/chosen-texts';
import { openLine } from '@/platform/port';
import { queryDescribed } from './described';
import { watchPointing } from './watch-pointing';

/**
 * Lets the person point at one control of this frame. What they point at is taken down and tried at once; their click
 * never reaches the page, also when this page can't be read: then that is said, and the pointing ends. Nothing is kept
 * here.
 */
export function runPicker(stop: () => void, signal: AbortSignal): void {
  const line = openLine<ToPicker, FromPicker>(
    'picker',
    { onMessage, onOpen: () => undefined, onOrphaned: stop },
    signal,
  );
  let spotlight: Spotlight | undefined;
  let scene: Scene | undefined;
  let over: Element | null = null;
  /** What else the procedure describes. */
  let others: WatchPlan | undefined;

  function onMessage(message: ToPicker): void {
    if (message.type === 'stop') stop();
    else if (message.type === 'words') chooseTexts(message.texts ?? undefined);
    else others = message.plan;
  }

  const read = () => readScene(document, autotaskScene, pageOf(location));
  const drawAround = (element: Element | null) => {
    scene ??= read();
    const owner = element && scene.queryOwner(element);
    const box = owner && dom.getBoundingClientRect(owner.element);
    spotlight ??= createSpotlight(acquireHost(signal), signal);
    spotlight.draw(box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null);
  };

  watchPointing(
    {
      onOver(element) {
        if (element === over) return;
        over = element;
        try {
          drawAround(element);
        } catch {
          // A ring less: what they press is what counts, and if that fails it is said.
        }
      },
      onPick(element) {
        try {
          // The page may have changed since: what is pointed at is what counts.
          scene = read();
          line.send(tell(element, scene, others));
        } catch {
          line.send({ type: 'refused', fault: say('pickerFailed'), ends: true });
        }
      },
      onCancel: () => line.send({ type: 'cancelled' }),
    },
    signal,
  );
}

function tell(element: Element, scene: Scene, others: WatchPlan | undefined): FromPicker {
  const entry = scene.queryOwner(element);
  if (!entry) return { type: 'refused', fault: say('pickerNotAControl') };
  const { recorded, ok, faults } = describe(entry, scene);
  if (!ok)
    return { type: 'refused', fault: say('pickerUnsure', faults.map(tellFault).join(' ')).slice(0, 300) };
  // What would not be taken in has to be said here: the answer to it would be silence.
  return v.is(recordedControlSchema, recorded)
    ? { type: 'picked', recorded, ...(others && queryDescribed(entry.element, others)) }
    : { type: 'refused', fault: say('pickerUnkeepable') };
}

function tellFault({ kind, other }: Fault): string {
  switch (kind) {
    case 'lost':
      return say('pickerNoName');
    case 'ambiguous':
      return say('pickerLookAlike');
    case 'marks-only':
      return say('pickerMarksOnly');
    case 'taken-for':
      return other === undefined ? say('pickerTakenForNameless') : say('pickerTakenFor', other);
  }
}
