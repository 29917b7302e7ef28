// Listeners that survive when their element is replaced by an equal one, as Autotask re-creates nodes now and then.
const listeners = new WeakMap();
const holders = new WeakMap();
let renewing = false;

export const isRenewing = () => renewing;

export function listen(element, type, listener) {
  element.addEventListener(type, listener);
  listeners.set(element, [...(listeners.get(element) ?? []), [type, listener]]);
}

/** A reference that follows its element through replacement. */
export function hold(element) {
  const holder = { current: element };
  holders.set(element, [...(holders.get(element) ?? []), holder]);
  return holder;
}

const all = (root) => [root, ...root.querySelectorAll('*')];
const fresh = () => `z${crypto.randomUUID().replaceAll('-', '')}`;

function carryOver(old, now) {
  if (/^z[0-9a-f]{32}$/.test(old.id)) now.id = fresh();
  for (const [type, listener] of listeners.get(old) ?? []) listen(now, type, listener);
  for (const holder of holders.get(old) ?? []) holder.current = now;
  if (holders.has(old)) holders.set(now, holders.get(old));
  if (old.localName === 'select') now.selectedIndex = old.selectedIndex;
  if (old.localName === 'canvas') now.getContext('2d').drawImage(old, 0, 0);
}

/** Puts an equal element with new ids in its place. Scroll positions, typed text and the focus are kept. */
export function renew(root) {
  const copy = root.cloneNode(true);
  const [before, after] = [all(root), all(copy)];
  const scrolled = before.map((element) => [element.scrollTop, element.scrollLeft]);
  const focused = before.indexOf(root.ownerDocument.activeElement);
  before.forEach((element, index) => carryOver(element, after[index]));
  renewing = true;
  root.replaceWith(copy);
  scrolled.forEach(([top, left], index) => {
    if (top || left) after[index].scrollTo({ top, left, behavior: 'instant' });
  });
  if (focused >= 0) refocus(before[focused], after[focused]);
  renewing = false;
}

function refocus(old, now) {
  now.focus({ preventScroll: true });
  if (now.localName === 'input' || now.localName === 'textarea')
    now.setSelectionRange(old.selectionStart, old.selectionEnd);
}
