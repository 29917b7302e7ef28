import type { Located } from '@/locate/locate';
import { closest, holds } from '@/locate/walk';
import { isHost } from '@/overlay/shared-host';

/** One press makes several events; those close together are one. */
const SAME_PRESS_MS = 600;
/** Somebody who has typed and then rested this long is done with the field. */
const TYPED_MS = 1500;

interface Uses {
  onPressed(target: string): void;
  /** Something was pressed that is no target, or the Escape key. */
  onOtherPress(): void;
  /** The person has left a field, or has typed and rested; what they typed is not looked at. */
  onVisited(target: string, how: 'left' | 'typed'): void;
}

/**
 * Notices that the person uses a target. Pages may stop events, so they are heard first (docs/AUTOTASK.md 4.4). What
 * scripts dispatch is no use of anything: only events that the browser itself vouches for count.
 */
export function watchUse(
  queryLocated: () => ReadonlyMap<string, Located>,
  uses: Uses,
  signal: AbortSignal,
): void {
  const lastPress = new Map<string, number>();
  const typed = new Set<string>();
  /** The targets under the pointer when it went down; undefined while no button is held. */
  let held: readonly string[] | undefined;
  let release: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const used = (event: Event): string[] => {
    const at = event.composedPath()[0];
    if (!(at instanceof Element)) return [];
    const labelled = queryLabelled(at);
    return [...queryLocated()]
      .filter(
        ([, { status, element }]) =>
          status === 'found' && element && (holds(element, at) || element === labelled),
      )
      .map(([id]) => id);
  };
  let lastOther = -SAME_PRESS_MS;
  const otherPress = () => {
    const now = performance.now();
    if (now - lastOther < SAME_PRESS_MS) return;
    lastOther = now;
    uses.onOtherPress();
  };
  /** On one of these, or on something else in Autotask. The card is ours: what is pressed there is answered there. */
  const pressOn = (event: Event, ids: readonly string[] = used(event)) => {
    const at = event.composedPath()[0];
    if (at instanceof Element && isHost(at)) return;
    if (used(event).length === 0) otherPress();
    else press(ids);
  };
  const press = (ids: readonly string[]) => {
    for (const id of ids) {
      const now = performance.now();
      if (now - (lastPress.get(id) ?? -SAME_PRESS_MS) < SAME_PRESS_MS) continue;
      lastPress.set(id, now);
      uses.onPressed(id);
    }
  };
  const onDown = (event: PointerEvent) => {
    clearTimeout(release);
    held = event.button === 0 ? used(event) : [];
  };
  // Buttons act on pointer events and may be gone before `click`, so the release counts as well.
  const onUp = (event: PointerEvent) => {
    const began = held ?? [];
    if (event.button === 0)
      pressOn(
        event,
        used(event).filter((id) => began.includes(id)),
      );
    // Its click comes in the same task.
    release = setTimeout(() => (held = undefined));
  };
  // One without a pointer comes from the keyboard or from an assistive tool.
  const onClick = (event: Event) =>
    pressOn(
      event,
      used(event).filter((id) => held?.includes(id) ?? true),
    );
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') pressOn(event);
    if (event.key === 'Escape') otherPress();
  };
  const visit = (field: string) => uses.onVisited(field, typed.has(field) ? 'typed' : 'left');
  const onTyped = (event: Event) => {
    clearTimeout(rest);
    const fields = used(event);
    for (const field of fields) typed.add(field);
    rest = setTimeout(() => fields.forEach(visit), TYPED_MS);
  };

  const hear = <Type extends keyof WindowEventMap>(
    type: Type,
    hearer: (event: WindowEventMap[Type]) => void,
  ) =>
    window.addEventListener(type, (event) => event.isTrusted && hearer(event), {
      signal,
      capture: true,
      passive: true,
    });
  hear('pointerdown', onDown);
  hear('pointerup', onUp);
  hear('pointercancel', () => (held = undefined));
  hear('click', onClick);
  hear('keydown', onKey);
  hear('focusout', (event) => used(event).forEach(visit));
  hear('input', onTyped);
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    clearTimeout(release);
  });
}

/** The field that a press on this part of its label is meant for. */
function queryLabelled(at: Element): Element | null {
  const label = closest(at, (each) => each instanceof HTMLLabelElement) as HTMLLabelElement | undefined;
  return label?.control ?? null;
}
