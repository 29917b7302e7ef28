import type { Procedure, Target, TargetName } from '@/guide/procedure/procedure';
import { button2, checkbox2, fieldKinds, label1 } from '../../fixtures/controls';
import { section } from '../../fixtures/places';

/** What looks like a target and isn't it: built from the procedure files, so that no target can be left out. */

type Draw = (label: string, mark: string) => string;

const list: Draw = (label, mark) =>
  `<div><div class="EditorLabelContainer1">${label1(label)}</div><div class="Size1"><div class="SingleItemSelector2" data-at="${mark}" tabindex="0" style="height:24px">…</div></div></div>`;
const item: Draw = (label, mark) => `<li role="menuitem" data-at="${mark}"><span>${label}</span></li>`;

const DRAWN: Record<Exclude<Target['role'][number], 'graphic'>, Draw> = {
  button: button2,
  link: (label, mark) => `<div><a href="#x" data-at="${mark}">${label}</a></div>`,
  tab: (label, mark) =>
    `<div class="TabBar"><a class="Button ButtonIcon" data-at="${mark}"><span class="Text">${label}</span></a></div>`,
  menuitem: item,
  checkbox: (label, mark) => `<div>${checkbox2(mark)}${label1(label)}</div>`,
  textbox: (label, mark) => fieldKinds['EditorLabelContainer1 before it']!(label, mark),
  combobox: list,
  text: (label, mark) => section(label, '…').replace('data-at="heading"', `data-at="${mark}"`),
};

/** A control of a target's first role with any words. */
export const drawAs = ({ role: [role] }: Target): Draw => (role === 'graphic' ? picture : DRAWN[role!]!);

/** A record with any words: what is pressed looks like any control; nothing is filled in or opened in a record. */
export const drawRecord = (target: Target): Draw =>
  ['textbox', 'combobox', 'checkbox', 'text'].includes(target.role[0]!) ? DRAWN.link : drawAs(target);

const picture: Draw = (_, mark) => `<img class="QR" alt="" data-at="${mark}">`;

/** Controls of the shell that bear no name, and what is like them elsewhere. */
export const LANDMARKS: Record<string, { real: string; alike: string }> = {
  'profile-menu': {
    real: '<div data-slot="header"><div data-slot="header:utility-buttons"><button data-slot="header:utility-menu-button" data-at="real">JD</button></div></div>',
    alike: '<button data-slot="header:utility-menu-button" data-at="namesake">JD</button>',
  },
  'main-menu': {
    real: '<div id="SiteNavigationBar" style="position:absolute;left:0;top:0"><a href="#m" data-at="real">≡</a></div>',
    alike: '<a href="#m" data-at="namesake" style="position:absolute;left:0;top:0">≡</a>',
  },
  'admin-item': {
    real: '<div data-slot="side-panel"><ul role="menu" class="list-none"><li role="menuitem" data-at="real"><span class="fa-gear">x</span></li></ul></div>',
    alike:
      '<ul role="menu"><li role="menuitem" data-at="namesake"><span class="fa-gear">x</span>Settings</li></ul>',
  },
  'new-menu': {
    real: '<div data-slot="header"><button data-at="real"><span class="fa-plus">+</span></button></div>',
    alike: '<button data-at="namesake"><span class="fa-plus">+</span></button>',
  },
  'new-note': {
    real: '<div class="Button ButtonIcon Note" data-at="real" tabindex="0" style="width:20px;height:20px"></div>',
    alike:
      '<div class="Button ButtonIcon Notify" data-at="namesake" tabindex="0" style="width:20px;height:20px"></div>',
  },
  'template-box': {
    real: '<div class="FormTemplateSelector"><div class="SingleItemSelector2" data-at="real" tabindex="0"><input type="text"></div></div>',
    alike: '<div class="SingleItemSelector2" data-at="namesake" tabindex="0"><input type="text"></div>',
  },
  'alert-ok': {
    real: '<div id="AlertDialog" class="Active Dialog1"><p>Merge?</p><div id="AlertDialogOkayButton" data-at="real">OK</div></div>',
    alike: '<div class="Dialog1"><p>Sure?</p><button data-at="namesake">OK</button></div>',
  },
};

/** Labels that share words with a target and are none of its names. */
export function listNearLabels({ names = [] }: Target): string[] {
  const own = new Set(names.map(({ text }) => plain(text)));
  const near = names.flatMap((name) => [...byWords(name), ...byLists(name)]);
  return [...new Set(near)].filter((label) => label && !own.has(plain(label)));
}

const plain = (label: string) => label.toLowerCase().replace(' & ', ' and ').trim();

/** One word more, on either side; one word less; each word alone. */
function byWords({ text, contains }: TargetName): string[] {
  if (contains) return [];
  const words = text.split(' ').filter((word) => word !== '&');
  const less = words.length > 1 ? [words.slice(1).join(' '), words.slice(0, -1).join(' '), ...words] : [];
  return [`${text} History`, `New Old ${text}`, ...less];
}

/** All that is asked for but one; and each by itself beside other words. */
function byLists({ contains = [] }: TargetName): string[] {
  const firsts = contains.map(([first]) => first!);
  const without = firsts.map((_, i) => firsts.filter((__, other) => other !== i).join(' '));
  return [...without, ...contains.flat().map((word) => `${word} newsletter`)];
}

/** A label that is the target. */
export const realLabel = ({ names = [] }: Target): string => names[0]?.text ?? '';

/** The path at which a target's page is shown, and what of the page's own makes it out where it has none. */
export function pageOf({ page }: Target, { pages }: Procedure): { path: string | undefined; signs: string } {
  const known = page === undefined ? undefined : pages[page]!;
  if (!known || known.paths.length > 0) return { path: known?.paths[0], signs: '' };
  return {
    path: undefined,
    signs: (known.labels ?? [])
      .slice(0, 1)
      .concat('Delete source contact')
      .map((each) => `<p>${each}</p>`)
      .join(''),
  };
}

/** Where the target has its place: its part of Autotask, its section, the window of its like. */
export function placeOf(target: Target, procedure: Procedure): (content: string) => string {
  const names = (id: string) => procedure.targets[id]!.names![0]!.text;
  const around = target.inSection
    ? (content: string) => section(names(target.inSection!), content)
    : (content: string) => content;
  const mates = (target.inDialogWith ?? []).filter((id) => procedure.targets[id] !== target);
  if (mates.length > 0) {
    const beside = mates.map((id) => drawAs(procedure.targets[id]!)(names(id), id)).join('');
    return (content) => `<div class="Dialog1 Active">${beside}${around(content)}</div>`;
  }
  const [region] = target.within ?? [];
  return (content) => (region ? REGIONS[region](around(content)) : `<main>${around(content)}</main>`);
}

const REGIONS: Record<NonNullable<Target['within']>[number], (content: string) => string> = {
  header: (content) => `<div data-slot="header">${content}</div>`,
  'side-nav': (content) =>
    `<div data-slot="side-panel"><ul role="menu" class="list-none">${content}</ul></div>`,
  popup: (content) => `<ul role="menu">${content}</ul>`,
  dialog: (content) => `<div class="Dialog1">${content}</div>`,
  main: (content) => `<main>${content}</main>`,
  toolbar: (content) => `<div class="ToolBar"><div class="ToolBarItem Left">${content}</div></div>`,
};

/** Where people's records stand, by what makes them out. Each holds one entry among others. */
export const RECORDS: Record<string, (entry: string) => string> = {
  'a row of a grid': (entry) => `<table><tr class="Display" data-row-key="1"><td>${entry}</td></tr></table>`,
  'a table with headings': (entry) =>
    `<table><thead><tr><th>Title</th><th>Contact</th></tr></thead><tbody><tr><td>${entry}</td><td>Jane</td></tr></tbody></table>`,
  'a list under Recent': (entry) =>
    `<h3>Recent</h3><ul><li>${entry}</li><li><a href="#r">Contoso</a></li></ul>`,
  'favourites by label': (entry) =>
    `<div aria-label="My Favorites"><div>${entry}</div><div><a href="#r">Contoso</a></div></div>`,
  'a list of tickets': (entry) =>
    `<div class="feed"><div class="row">${entry}</div><div class="row"><a href="#t">T20260101.0001 Printer</a></div></div>`,
  'a strip of what is open': (entry) =>
    `<div class="strip"><div class="open">${entry}<button aria-label="Close">×</button></div><div class="open"><a href="#r">Contoso</a><button aria-label="Close">×</button></div></div>`,
  'a list of values': (entry) => `<div role="listbox">${entry}</div>`,
  'a German list': (entry) =>
    `<section><h4>Zuletzt geöffnet</h4><div>${entry}</div><div><a href="#r">Contoso</a></div></section>`,
};
