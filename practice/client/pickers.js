// The behaviour of fields that choose from a list: docs/AUTOTASK.md 4.6. That the lists hang at the end of the body is a guess.
import { hold, listen } from './live.js';
import { closeMenus, isOpenFor, leave, showMenu } from './menu.js';
import { htmlOf } from './page.js';
import { onPress } from './press.js';
import { chipHtml, dataListHtml, itemListHtml } from '../markup/pickers.mjs';

function showList(owner, html, onChoose) {
  const list = htmlOf(html);
  list.querySelectorAll('.Item').forEach((item, index) =>
    onPress(item, () => {
      closeMenus();
      onChoose(index);
    }),
  );
  showMenu({ button: owner, element: list, onClose: (element) => element.remove() });
  document.body.append(list);
  place(list, owner.getBoundingClientRect());
}

function place(list, from) {
  const { width, height } = list.getBoundingClientRect();
  const below = from.bottom + 2;
  const fits = below + height < innerHeight || from.top < height;
  list.style.top = `${fits ? below : from.top - height - 2}px`;
  list.style.left = `${Math.max(4, Math.min(from.left, innerWidth - width - 8))}px`;
}

/** Opens a list of names at a control; `groups` as for itemListHtml. */
export function chooseName(owner, groups, selected, onChoose) {
  if (isOpenFor(owner)) return closeMenus();
  const names = groups.flatMap(([, each]) => each);
  showList(owner, itemListHtml(groups, selected), (index) => onChoose(names[index]));
}

/** A field with a fixed list. */
export function wireItemSelector(element, groups, onChoose = () => {}) {
  const box = hold(element);
  const text = () => box.current.querySelector('.SelectionDisplay .Text > span');
  const show = (name) => {
    text().textContent = name;
  };
  const open = () =>
    chooseName(box.current, groups, text().textContent, (name) => {
      show(name);
      onChoose(name);
    });
  onPress(element, open);
  onPress(element.querySelector('input'), open);
  listen(element, 'focusout', leave);
  return { show };
}

/** A field that looks for something by its name. `candidates` gives what can be chosen: each has a name and a note. */
export function wireDataSelector(element, candidates) {
  const box = hold(element);
  const find = (selector) => box.current.querySelector(selector);
  const first = find('.Chip .Text')?.textContent;
  let chosen = first === undefined ? undefined : { name: first };

  const choose = (one) => {
    chosen = one;
    find('input').value = '';
    find('.ChipList').innerHTML = one ? chipHtml(one.name) : '';
    wireChip();
  };
  const wireChip = () => {
    const remove = find('.Chip .Remove');
    if (remove) onPress(remove, () => choose(undefined));
  };
  const show = () => {
    const text = find('input').value.trim().toLowerCase();
    const found = candidates().filter(({ name, note }) => `${name} ${note}`.toLowerCase().includes(text));
    showList(box.current, dataListHtml(found), (index) => choose(found[index]));
  };
  wireChip();
  for (const type of ['click', 'input']) listen(find('input'), type, show);
  onPress(find('.EditorButton2'), () => (isOpenFor(box.current) ? closeMenus() : show()));
  listen(element, 'focusout', leave);
  return {
    chosen: () => chosen,
    lock() {
      find('input').disabled = true;
      for (const part of ['.EditorButton2', '.Remove']) find(part)?.classList.add('Disabled2');
    },
  };
}
