import { ancestorsOf, parse } from '../dom';
import type { Subject } from './kind';

/** Puts something near the target or far from it, but never between what belongs to it. */
export function putSomewhere({ chance, truth }: Subject, html: string | Element): Element {
  const element = typeof html === 'string' ? parse(html) : html;
  const places = ancestorsOf(truth.row, 7).filter(
    (each) => !each.matches('table, tbody, tr, ul, select, svg'),
  );
  const parent = chance.pick(places.length > 0 ? places : [document.body]);
  parent.insertBefore(element, chance.pick([...parent.children, null]));
  return element;
}

/** What Autotask tells one control from another by (docs/AUTOTASK.md 3.2, 4.1, 4.2). */
const IDENTITY = ['id', 'data-eii', 'data-onyx-external-id'];

/** Another of the target's kind beside it, which is not the target. */
export function anotherBeside(subject: Subject): ReturnType<typeof copyBeside> {
  const another = copyBeside(subject);
  for (const each of [another.row, ...another.row.querySelectorAll('*')])
    for (const name of IDENTITY) each.removeAttribute(name);
  return another;
}

/** A copy of the target with all that belongs to it, with ids of its own unless Autotask's are documented, beside it. */
export function copyBeside({ truth, chance, documented }: Subject): {
  row: Element;
  control: Element;
  label?: Text;
} {
  const marks = [truth.row, ...truth.row.querySelectorAll('*')];
  const row = truth.row.cloneNode(true) as Element;
  const copies = [row, ...row.querySelectorAll('*')];
  // What a section holds is not copied with it.
  for (const content of row.querySelectorAll('.ContentContainer > .Content')) content.replaceChildren();
  const control = copies[marks.indexOf(truth.control)]!;
  const holder = truth.label?.parentElement;
  const at = holder ? [...holder.childNodes].indexOf(truth.label!) : -1;
  const label = holder ? copies[marks.indexOf(holder)]?.childNodes[at] : undefined;
  for (const each of copies)
    if (each.id && !documented.has(each.id)) each.id = `z${chance.next().toString(16).slice(2)}`;
  if (chance.next() < 0.5) truth.row.before(row);
  else truth.row.after(row);
  return { row, control, ...(label instanceof Text && { label }) };
}
