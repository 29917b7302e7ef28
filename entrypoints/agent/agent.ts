import type { Anchor, FromAgent, ToAgent } from '@/guide/messages';
import * as dom from '@/locate/dom';
import type { Located } from '@/locate/locate';
import {
  isScrolledAway,
  listFrameElements,
  placeOutside,
  toTopCoordinates,
  watchFrameVisibility,
} from '@/overlay/frame-geometry';
import { removeOrphans } from '@/overlay/orphans';
import { openLine } from '@/platform/port';
import { createNearTeller } from './near-teller';
import { createPartStore, type Frames, type Pointer } from './parts';
import { createPressMemory } from './press-memory';
import { createSafeLooker, type SafeLooker } from './safe-looker';
import { watchUse } from './use-of-targets';
import { watchElement } from './watch-element';
import { watchPage } from './watch-page';

const FRAMES: Frames = { isScrolledAway, listFrameElements, placeOutside, toTopCoordinates };

/**
 * Looks at one frame for the running guide: reports what it sees when that changes, and draws the spotlight when it
 * is told to. It decides nothing, keeps nothing, and leaves nothing behind when `stop` is called.
 */
export function runAgent(stop: () => void, signal: AbortSignal): void {
  let looker: SafeLooker | undefined;
  let located: ReadonlyMap<string, Located> = new Map();
  let lastReport = '';
  /** Of the plan that is looked for. */
  let version = '';
  let lastAnchor: Anchor | null = null;
  let wanted: { target: string; opener: boolean } | undefined;
  let isInView = false;
  /** The control may be re-created between being seen and being scrolled to. */
  let scrollPending = false;
  /** The keyboard's focus is to go to the control. */
  let goPending = false;
  const visited = new Map<string, 'left' | 'typed'>();
  const presses = createPressMemory();

  removeOrphans();
  const parts = createPartStore((part) => line.send({ type: 'need', part }), look, signal);
  const line = openLine<ToAgent, FromAgent>('agent', { onMessage, onOpen, onOrphaned: stop }, signal);
  let pointer: Pointer | undefined;
  const page = watchPage(onRecords, look, signal);
  // After the watch over the page, whose changes are noted before anything is looked for again.
  const watchRinged = watchElement(correct, signal);
  // Around the ring, what is near comes with the ring's own place.
  const near = createNearTeller(
    () => (isInView && !lastAnchor && looker?.survey()) || [],
    (obstacles) => line.send({ type: 'near', near: obstacles }),
    signal,
  );

  function onOpen(): void {
    lastReport = '';
    // Whoever asked for it has long gone on.
    goPending = false;
    parts.askAgain();
    for (const press of presses.recent()) line.send({ type: 'pressed', ...press });
  }

  function onMessage(message: ToAgent): void {
    switch (message.type) {
      case 'watch':
        // A worker that was put to sleep and woken has the same plan: only what is seen has to be said again.
        if (message.version !== version) {
          version = message.version;
          looker = createSafeLooker(() =>
            parts.query('look')?.createLooker(message.plan, FRAMES, page.add, parts.query),
          );
          visited.clear();
        }
        lastReport = '';
        return look();
      case 'show': {
        const isKnown = pointer?.element !== undefined;
        wanted = message;
        scrollPending = message.scroll;
        point();
        // Whoever asks anew doesn't know where the spotlight is that is there already.
        if (isKnown && pointer?.element) line.send({ type: 'anchor', anchor: lastAnchor });
        return;
      }
      case 'hide':
        wanted = undefined;
        scrollPending = false;
        pointer?.pointAt(undefined);
        reachControl();
        return watchRinged(undefined);
      case 'survey':
        near.want(message.on);
        if (lastReport) near.ask();
        return;
      case 'go-to':
        goPending = true;
        return reachControl();
      case 'stop':
        return stop();
    }
  }

  function look(): void {
    if (!looker) return;
    const seen = looker.look(visited);
    // Of half a page nothing can be said: what was seen before stands until then.
    if (seen === 'waiting') return;
    if (seen === 'unfinished') return page.goOn();
    located = seen.located;
    point();
    pointer?.wake();
    isInView = seen.sighting.visible;
    near.ask();
    const report = JSON.stringify(seen.sighting);
    if (report === lastReport) return;
    lastReport = report;
    page.foundNews();
    line.send({ type: 'sighting', version, sighting: seen.sighting });
  }

  function point(): void {
    const element = queryWanted();
    if (element) pointer ??= createPointer();
    pointer?.pointAt(element);
    watchRinged(pointer?.element);
    reachControl();
  }

  /** Does what was asked for with the control, as soon as the control and the script for it are there. */
  function reachControl(): void {
    const element = pointer?.element;
    if (goPending && !element) answerGo(false);
    if (!element || !dom.isConnected(element) || (!scrollPending && !goPending)) return;
    const reach = parts.query('reach');
    if (!reach) return;
    if (scrollPending) reach.scrollTo(element);
    scrollPending = false;
    if (goPending) answerGo(reach.goTo(element));
  }

  function answerGo(ok: boolean): void {
    goPending = false;
    line.send({ type: 'went', ok });
  }

  /** Never undefined where something was found. */
  function createPointer(): Pointer | undefined {
    return parts.query('look')?.createPointer(
      (element) => (isMeant() ? (looker?.measure(element) ?? null) : null),
      (anchor) => {
        if (!anchor !== !lastAnchor) near.ask();
        lastAnchor = anchor;
        line.send({ type: 'anchor', anchor });
      },
      signal,
    );
  }

  function onRecords(records: readonly MutationRecord[]): void {
    looker?.note(records);
    // Until the worker gives up what has gone, it is looked for in each frame.
    if (pointer && !pointer.element && wanted) page.askNow();
    if (hasLost()) correct();
  }

  /** A control that was re-created or renamed is looked for before the next frame is painted. */
  function correct(): void {
    const isWrong = () => pointer?.element !== undefined && (hasLost() || !isMeant());
    if (isWrong()) look();
    // Too much has changed at once: it must not be tried anew at each of the page's next steps.
    if (isWrong()) pointer?.pointAt(undefined);
  }

  /**
   * Whether what the ring is on is still called what it was found by. Asked whenever the ring is about to be drawn,
   * since a name changes without a mutation, too: by a style sheet, or by a state of the page.
   */
  function isMeant(): boolean {
    const found = wanted && !wanted.opener ? located.get(wanted.target) : undefined;
    if (!wanted || !found || looker?.isStillCalled(wanted.target, found) !== false) return true;
    page.ask();
    return false;
  }

  const hasLost = () => pointer?.element !== undefined && !dom.isConnected(pointer.element);

  function queryWanted(): Element | undefined {
    const answer = wanted && located.get(wanted.target);
    if (!answer) return undefined;
    if (wanted?.opener) return answer.opener;
    return answer.status === 'found' ? answer.element : undefined;
  }

  page.add(document);
  watchFrameVisibility(window, page.ask, signal);
  watchUse(
    () => located,
    {
      onPressed: (target) => {
        presses.remember(target);
        line.send({ type: 'pressed', target, ago: 0 });
      },
      onOtherPress: () => line.send({ type: 'pressed', ago: 0 }),
      onVisited: (target, how) => {
        visited.set(target, how);
        page.ask();
      },
    },
    signal,
  );
}
