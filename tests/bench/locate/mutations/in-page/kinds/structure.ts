import { ancestorsOf, parse } from '../dom';
import { always, type Kind, type Subject } from './kind';

/** Elements whose parent or children HTML prescribes. */
const BOUND = 'html, body, head, table, thead, tbody, tr, td, th, li, option, svg *, path, select';
/** What belongs together by its order is never parted: a tab and what it shows. */
const ORDERED = '.TabBar, .TabbedContentContainer';

/** The ancestors of what belongs to the target, the nearest first. */
const above = ({ truth }: Subject) => ancestorsOf(truth.row, 8);

export const wrappersAdded: Kind = {
  title: 'wrappers added',
  effect: 'keeps',
  order: 3,
  suits: always,
  apply(subject) {
    const { chance, truth } = subject;
    const { control, row, label } = truth;
    const inside = [...row.querySelectorAll('*'), row].filter(
      (each) => each.contains(control) || each.contains(label ?? null),
    );
    const boxes = [...inside, ...above(subject)].filter((each) => !each.matches(BOUND));
    for (const box of chance.pickSome(boxes, 4)) {
      const wrapper = document.createElement('div');
      if (chance.next() < 0.5) wrapper.style.display = 'contents';
      box.replaceWith(wrapper);
      wrapper.append(box);
    }
    if (label && chance.next() < 0.5) {
      const span = document.createElement('span');
      label.replaceWith(span);
      span.append(label);
    }
    return true;
  },
};

/** Siblings of one kind: sections, buttons of a bar, fields, rows of a menu. */
function alike(parent: Element): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const child of parent.children) {
    const key = `${child.localName}.${child.classList[0] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), child]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

export const reordered: Kind = {
  title: 'sections, fields, buttons and menu items in another order',
  effect: 'keeps',
  order: 1,
  suits: always,
  apply(subject) {
    const { chance } = subject;
    const groups = above(subject)
      .filter((each) => !each.matches(ORDERED))
      .flatMap(alike);
    if (groups.length === 0) return false;
    for (const group of chance.pickSome(groups, 3)) {
      const places = group.map((each) => {
        const place = document.createComment('');
        each.replaceWith(place);
        return place;
      });
      chance.shuffle(group).forEach((each, i) => places[i]!.replaceWith(each));
    }
    return true;
  },
};

export const intoShadow: Kind = {
  title: 'a part moved into an open shadow root',
  effect: 'keeps',
  order: 5,
  suits: always,
  apply(subject) {
    const { chance, truth, stage } = subject;
    const parts = [truth.row, ...above(subject)].filter((each) => !each.matches(BOUND));
    if (parts.length === 0) return false;
    const part = chance.pick(parts);
    const host = parse('<x-part></x-part>');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(stage.css());
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    part.replaceWith(host);
    root.append(part);
    return true;
  },
};
