import { elementsIn } from '../dom';
import type { Chance } from '../random';
import { always, type Kind, type Subject } from './kind';

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

const scrambled = (chance: Chance) =>
  `q${Math.floor(chance.next() * 2 ** 32).toString(36)}${Math.floor(chance.next() * 2 ** 32).toString(36)}`;

/** New ids for all elements but those to keep; what refers to them goes on doing so. */
function rerollIds({ chance }: Subject, keep: (id: string) => boolean): void {
  const news = new Map<string, string>();
  const all = elementsIn(document.body);
  for (const element of all) {
    if (!element.id || keep(element.id)) continue;
    if (!news.has(element.id)) news.set(element.id, scrambled(chance));
    element.id = news.get(element.id)!;
  }
  for (const element of all)
    for (const name of REFERENCES) {
      const value = element.getAttribute(name);
      if (value)
        element.setAttribute(
          name,
          value
            .split(/\s+/)
            .map((id) => news.get(id) ?? id)
            .join(' '),
        );
    }
}

/** Another vendor's classes, which no build of Autotask can rename (docs/AUTOTASK.md 4.8). */
const isForeign = (name: string) => name.startsWith('walkme');

/** New classes, in the document and in its style sheet, as a build of the application would make them. */
function hashClasses({ chance, stage }: Subject, keep: (name: string) => boolean): void {
  const news = new Map<string, string>();
  const all = [document.body, ...elementsIn(document.body)];
  const isPlain = (name: string) => /^[A-Za-z][\w-]*$/.test(name);
  for (const element of all)
    for (const name of element.classList)
      if (isPlain(name) && !isForeign(name) && !keep(name) && !news.has(name))
        news.set(name, scrambled(chance));
  for (const element of all)
    if (element.hasAttribute('class'))
      element.setAttribute('class', [...element.classList].map((name) => news.get(name) ?? name).join(' '));
  const css = stage.css().replace(/\.([A-Za-z][\w-]*)/g, (whole, name: string) => {
    const hashed = news.get(name);
    return hashed ? `.${hashed}` : whole;
  });
  stage.restyle(css);
  for (const { shadowRoot } of all)
    for (const sheet of shadowRoot?.adoptedStyleSheets ?? []) sheet.replaceSync(css);
}

export const idsRerolled: Kind = {
  title: 'ids re-rolled',
  effect: 'keeps',
  order: 9,
  suits: always,
  apply(subject) {
    rerollIds(subject, (id) => subject.documented.has(id));
    return true;
  },
};

export const classesHashed: Kind = {
  title: 'classes hashed, but for those that docs/AUTOTASK.md names',
  effect: 'keeps',
  order: 9,
  suits: always,
  apply(subject) {
    hashClasses(subject, (name) => subject.documented.has(name) || name.startsWith('fa-'));
    return true;
  },
};

export const everyMarkHashed: Kind = {
  title: 'every class and id hashed',
  effect: 'changes',
  order: 9,
  suits: always,
  apply(subject) {
    rerollIds(subject, () => false);
    hashClasses(subject, () => false);
    return true;
  },
};
