import { autotaskScene } from '@/autotask/scene';
import { glance } from '@/entrypoints/agent/glance';
import type { Looker, Parts, QueryPart } from '@/entrypoints/agent/parts';
import { watchPage } from '@/entrypoints/agent/watch-page';
import { createLooker } from '@/entrypoints/look/looker';
import type { FromChecker, ToChecker } from '@/guide/messages';
import type { Sighting } from '@/guide/run/facts';
import type { Located } from '@/locate/locate';
import { boxReader } from '@/locate/question';
import { createRecall, pageOf } from '@/locate/recorded/recall';
import * as geometry from '@/overlay/frame-geometry';
import { openLine } from '@/platform/port';
import { createNumbers } from './numbers';

/**
 * Looks for all controls of a draft in this frame, says which are there, and draws their numbers for as long as the check
 * lasts. What travels is what travels of a running guide: which of our own targets was found, and no text of the page.
 */
export function runChecker(stop: () => void, signal: AbortSignal): void {
  let looker: Looker | undefined;
  let asked: Extract<ToChecker, { type: 'check' }> | undefined;
  let lastReport = '';
  const numbers = createNumbers(signal);
  const recall = createRecall(document, autotaskScene, pageOf(location));
  const parts: Partial<Parts> = { recall, question: boxReader };
  const queryPart: QueryPart = (name) => parts[name];
  // A tab that is behind another one gets its timers once a second, and this at once.
  const { port1: turn, port2: port } = new MessageChannel();
  turn.addEventListener('message', look, { signal });
  turn.start();
  signal.addEventListener('abort', () => turn.close());
  const page = watchPage((records) => looker?.note(records), look, signal);
  const line = openLine<ToChecker, FromChecker>(
    'checker',
    { onMessage, onOpen: () => (lastReport = ''), onOrphaned: stop },
    signal,
  );

  function onMessage(message: ToChecker): void {
    if (message.type === 'stop') return stop();
    asked = message;
    lastReport = '';
    looker = undefined;
    look();
  }

  function look(): void {
    if (!asked || signal.aborted) return;
    try {
      const seen = lookAt(asked);
      if (!seen) return port.postMessage('look');
      numbers.draw(seen.located, asked.numbers);
      report(seen.sighting);
    } catch {
      looker = undefined;
      numbers.draw(new Map(), {});
      report({ ...NOTHING, failed: true });
    }
  }

  /** Undefined: there is more to look at than may be done at once. */
  function lookAt({ plan }: NonNullable<typeof asked>) {
    const area = Math.round(geometry.shownArea(window));
    const frame = { ...glance(), visible: area > 0, area };
    if (area === 0 || frame.system) return { sighting: frame, located: new Map<string, Located>() };
    looker ??= createLooker(plan, geometry, page.add, queryPart);
    const seen = looker.look(frame, new Map());
    return typeof seen === 'string' ? undefined : seen;
  }

  function report(sighting: Sighting): void {
    const now = JSON.stringify(sighting.targets) + String(sighting.visible);
    if (!asked || now === lastReport) return;
    lastReport = now;
    page.foundNews();
    line.send({ type: 'saw', version: asked.version, sighting });
  }

  page.add(document);
  window.addEventListener(
    'keydown',
    ({ isTrusted, key }) => isTrusted && key === 'Escape' && line.send({ type: 'ended' }),
    { signal, capture: true, passive: true },
  );
}

const NOTHING: Sighting = { pages: [], visible: true, focused: false, area: 0, targets: {} };
