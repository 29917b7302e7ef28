import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { autotaskIdioms } from '@/autotask/idioms';
import { watchPage } from '@/entrypoints/agent/watch-page';
import { createLabelIndex, type LabelIndex } from '@/locate/label-index';

const LABEL = 'whole:wanted';
const button = '<button>Wanted</button>';
/** More than one slice of no time gets through. */
const filler = '<p><i>x</i></p>'.repeat(40);

let life: AbortController;
let index: LabelIndex;
let read: string[];

function start(body: string): void {
  document.body.innerHTML = body;
  life = new AbortController();
  read = [];
  const wanted = {
    landmarks: [],
    match(text: string) {
      read.push(text);
      return text.trim() === 'Wanted' ? [LABEL] : [];
    },
    mayMatch: (text: string) => wanted.match(text),
  };
  index = createLabelIndex(document, wanted, autotaskIdioms, (root) => watch.add(root));
  const watch = watchPage(
    (records) => index.note(records),
    () => undefined,
    life.signal,
  );
  watch.add(document);
}

/** Slices that are as short as can be, with a change of the page before each; their number. */
async function finish(change: (slice: number) => void = () => undefined): Promise<number> {
  for (let slice = 1; slice < 500; slice += 1) {
    change(slice);
    await Promise.resolve();
    if (index.refresh(0)) return slice;
  }
  throw new Error('The index is never complete');
}

const found = () => index.query(LABEL).map(({ element }) => element);
const get = (selector: string) => document.querySelector(selector)!;

// The clock stands still within a step and moves on with each question: a slice of no time ends at the first.
beforeEach(() => {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 1));
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

it('without a limit all is done at once', () => {
  start(filler + button);
  expect(index.refresh()).toBe(true);
  expect(found()).toEqual([get('button')]);
});

it('says that there is more to do until there is not, and then has nothing left', async () => {
  start(filler + button);
  expect(index.refresh(0)).toBe(false);
  expect(found()).toEqual([]);
  expect(await finish()).toBeGreaterThan(2);
  expect(found()).toEqual([get('button')]);
  read = [];
  expect(index.refresh(0)).toBe(true);
  expect(read).toEqual([]);
});

it('keeps the old answers while much that is new has yet to be looked at', async () => {
  start(button + '<main></main>');
  index.refresh();
  get('main').innerHTML = filler + filler;
  await Promise.resolve();
  expect(index.refresh(0)).toBe(false);
  expect(found()).toEqual([get('button')]);
});

it('finds a control that was re-created in one slice', async () => {
  start(filler + button);
  index.refresh();
  get('button').replaceWith(get('button').cloneNode(true));
  await Promise.resolve();
  expect(index.refresh(0)).toBe(true);
  expect(found()).toEqual([get('button')]);
});

it.each([
  ['is removed', () => get('main').remove(), 1],
  ['moves to the front', () => document.body.prepend(get('main')), 2],
  ['moves to the end', () => document.body.append(get('main')), 2],
  ['is written anew', () => (get('main').innerHTML = filler + button), 2],
])('when that in which it stands %s it goes on', async (_, change, count) => {
  start(`${filler}<main>${filler}${filler}${button}</main>${filler}${button}`);
  // Each ends with the walk in another place.
  for (let slice = 0; slice < 9; slice += 1) index.refresh(0);
  await finish((slice) => slice === 1 && change());
  expect(found()).toHaveLength(count);
});

it('reads nothing in a field that what it had yet to read was moved to', async () => {
  start(`<div contenteditable="true"></div>${filler}<main>${filler}<p>secret</p>${button}</main>`);
  index.refresh(0);
  await finish((slice) => slice === 1 && get('[contenteditable]').append(get('main')));
  expect(read).not.toContain('secret');
  expect(found()).toEqual([]);
});

it('becomes complete on a page that changes between any two slices', async () => {
  const rows = `<ul>${'<li class="x"><b>x</b></li>'.repeat(300)}</ul>`;
  start(filler + rows + button);
  const items = [...document.querySelectorAll('li')];
  const slices = await finish((slice) => {
    document.body.classList.toggle('busy');
    get('ul').classList.toggle('seen');
    items[(slice * 7) % 300]!.firstChild!.textContent = `${slice}`;
    items[(slice * 11) % 300]!.after(items[(slice * 13) % 300]!);
  });
  expect(slices).toBeLessThan(200);
  expect(found()).toEqual([get('button')]);
});

it('a class that decides nothing leaves all below alone, one that does has it read again', async () => {
  start(`<main>${filler}<a class="Button">Wanted</a></main>`);
  index.refresh();
  const rereadAfter = async (name: string) => {
    read = [];
    get('main').classList.toggle('busy');
    get('main').classList.toggle(name);
    await Promise.resolve();
    index.refresh();
    return read.length;
  };
  expect(await rereadAfter('other')).toBeLessThan(3);
  expect(await rereadAfter('TabBar')).toBeGreaterThan(40);
  expect(index.query(LABEL)[0]?.role).toBe('tab');
  await rereadAfter('TabBar');
  expect(index.query(LABEL)[0]?.role).toBe('generic');
});

it.each([
  ['is written, far below', 'm', () => (get('#n b').textContent = 'Wanted')],
  ['comes before what named it', 'n', () => get('p').before(get('s'))],
  ['goes, and leaves the id to another', 'n', () => get('p').remove()],
  ['loses its id to another', 'n', () => get('p').removeAttribute('id')],
  ['gets its id', 'm', () => (get('p').removeAttribute('id'), get('s').setAttribute('id', 'n'))],
])('a control is read again when what names it %s', async (_, id, change) => {
  start(`<button aria-labelledby="n">·</button><p id="n"><i><b>x</b></i></p><s id="${id}">Wanted</s>`);
  index.refresh();
  expect(found()).not.toContain(get('button'));
  change();
  await Promise.resolve();
  index.refresh();
  expect(found()).toContain(get('button'));
});

it('what came as a part of another guide and is none any more is read', async () => {
  start('<main></main>');
  index.refresh();
  get('main').innerHTML = `<div class="walkme-x">${button}</div>`;
  await Promise.resolve();
  index.refresh();
  expect(read).toEqual([]);
  get('div').className = '';
  await Promise.resolve();
  index.refresh();
  expect(found()).toEqual([get('button')]);
});

it('what came into an empty box is read again when the class of the box changes', async () => {
  start(`${filler}<main class="TabBar"></main>`);
  index.refresh();
  get('main').innerHTML = '<a class="Button">Wanted</a>';
  await Promise.resolve();
  index.refresh();
  expect(index.query(LABEL)[0]?.role).toBe('tab');
  get('main').className = '';
  await Promise.resolve();
  index.refresh();
  expect(index.query(LABEL)[0]?.role).toBe('generic');
});

it('entries that come and go leave the text of their list alone, a text that comes doesn’t', async () => {
  start(`<section>Heading<ul>of ours<li>x</li></ul></section>`);
  index.refresh();
  const readAfter = async (change: () => void) => {
    read = [];
    change();
    await Promise.resolve();
    index.refresh();
    return read;
  };
  const entry = get('li');
  expect(await readAfter(() => entry.after(entry.cloneNode(true)))).toEqual(['x']);
  expect(await readAfter(() => entry.remove())).toEqual([]);
  expect(await readAfter(() => get('ul').append(' Wanted'))).toEqual(['of ours Wanted']);
  expect(await readAfter(() => (get('ul').firstChild!.nodeValue = 'No'))).toEqual(['No Wanted']);
});

it('a row that comes or goes has its list read, and not the other rows', async () => {
  start(`<ul>${'<li><b>x</b></li>'.repeat(100)}</ul>`);
  index.refresh();
  read = [];
  get('ul').insertAdjacentHTML('beforeend', `<li>${button}</li>`);
  get('li').remove();
  await Promise.resolve();
  index.refresh();
  expect(found()).toEqual([get('button')]);
  expect(read.length).toBeLessThan(5);
});

it('has but one row to read after a thousand have come and gone between two looks', async () => {
  start('<ul></ul>');
  index.refresh();
  for (let i = 0; i < 1000; i += 1) {
    get('ul').innerHTML = `<li>${i}</li>`;
    await Promise.resolve();
  }
  read = [];
  expect(index.refresh()).toBe(true);
  expect(read).toEqual(['999']);
});

it('reads the document anew after more changes than it follows, with none of them', async () => {
  start(`<main>${filler}</main><button id="old">Wanted</button>`);
  index.refresh();
  const main = get('main');
  get('#old').textContent = 'Other';
  for (let change = 0; change < 1200; change += 1) main.prepend(main.lastElementChild!);
  main.innerHTML = button + filler;
  await Promise.resolve();
  read = [];
  expect(await finish()).toBeGreaterThan(1);
  expect(found()).toEqual([get('main button')]);
  // Once each, and not once for each change.
  expect(read.length).toBeLessThan(100);
});
