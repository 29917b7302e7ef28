import type { Located } from '@/locate/locate';
import { holds } from '@/locate/walk';
import { isHost } from '@/overlay/host';

/** One press makes several events; those close together are one. */
const SAME_PRESS_MS = 600;
/** Somebody who has typed and then rested this long is done with the field. */
const TYPED_MS = 1500;

interface Uses {
  onPressed(target: string): void;
  /** Something was pressed that is no target, or the Escape key. */
  onOtherPress(): void;
  /** The person has left a field, or has typed and rested; what they typed is not looked at. */
  onVisited(target: string): void;
}

/**
 * Notices that the person uses a target. Buttons act on pointer events and may be gone before `click`, so the
 * release counts as well; pages may stop events, so they are heard first (docs/AUTOTASK.md 4.4).
 */
export function watchUse(
  queryLocated: () => ReadonlyMap<string, Located>,
  uses: Uses,
  signal: AbortSignal,
): void {
  const lastPress = new Map<string, number>();

  const used = (event: Event) => {
    const at = event.composedPath()[0];
    if (!(at instanceof Element)) return [];
    return [...queryLocated()]
      .filter(([, { status, element }]) => status === 'found' && element && holds(element, at))
      .map(([id]) => id);
  };
  let lastOther = -SAME_PRESS_MS;
  const otherPress = () => {
    const now = performance.now();
    if (now - lastOther < SAME_PRESS_MS) return;
    lastOther = now;
    uses.onOtherPress();
  };
  const press = (event: Event) => {
    const at = event.composedPath()[0];
    // The card is ours: what is pressed there is answered there.
    if (at instanceof Element && isHost(at)) return;
    const targets = used(event);
    if (targets.length === 0) return otherPress();
    for (const id of targets) {
      const now = performance.now();
      if (now - (lastPress.get(id) ?? -SAME_PRESS_MS) < SAME_PRESS_MS) continue;
      lastPress.set(id, now);
      uses.onPressed(id);
    }
  };
  const options = { signal, capture: true, passive: true };
  window.addEventListener('click', press, options);
  window.addEventListener('pointerup', (event) => event.button === 0 && press(event), options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ') press(event);
      if (event.key === 'Escape') otherPress();
    },
    options,
  );
  window.addEventListener('focusout', (event) => used(event).forEach(uses.onVisited), options);
  let rest: ReturnType<typeof setTimeout> | undefined;
  const typed = (event: Event) => {
    clearTimeout(rest);
    const fields = used(event);
    rest = setTimeout(() => fields.forEach(uses.onVisited), TYPED_MS);
  };
  window.addEventListener('input', typed, options);
  signal.addEventListener('abort', () => clearTimeout(rest));
}
