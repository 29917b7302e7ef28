import fc from 'fast-check';
import { findRecord } from '@/locate/score/find-record';
import { prepare } from '@/locate/score/prepare';
import type { ElementRecord, TargetRecord } from '@/locate/score/record';

/** Records as they come from a page, for tests of the scoring. */

export const saveButton: TargetRecord = {
  tag: 'button',
  pressable: true,
  text: 'Save & Close',
  id: 'SaveClose',
  classes: ['btn', 'primary'],
  near: 'Cancel Print Ticket T2024',
  path: '/html[1]/body[1]/main[1]/form[1]/div[1]/ul[1]/li[2]/button[1]',
  box: { x: 40, y: 90, width: 110, height: 28 },
};

export const otherControls: ElementRecord[] = [
  {
    tag: 'button',
    pressable: true,
    text: 'Cancel',
    id: 'Cancel',
    classes: ['btn'],
    near: 'Save & Close Print Ticket T2024',
    path: '/html[1]/body[1]/main[1]/form[1]/div[1]/ul[1]/li[3]/button[1]',
    box: { x: 160, y: 90, width: 70, height: 28 },
  },
  {
    tag: 'a',
    text: 'Home',
    href: '/Mvc/Framework/Home.mvc',
    classes: ['nav'],
    near: 'Contracts Reports',
    path: '/html[1]/body[1]/header[1]/nav[1]/a[1]',
    box: { x: 10, y: 5, width: 60, height: 20 },
  },
  {
    tag: 'input',
    name: 'title',
    label: 'Title',
    near: 'Title Description',
    path: '/html[1]/body[1]/main[1]/form[1]/div[2]/input[1]',
    box: { x: 40, y: 160, width: 400, height: 24 },
  },
];

/** Looks among records that are prepared here; `record` is the one that was found. */
export function find(target: TargetRecord, candidates: readonly ElementRecord[]) {
  const answer = findRecord(target, candidates.map(prepare));
  const record = answer.status === 'found' ? candidates[answer.best.index] : undefined;
  return { ...answer, record };
}

const WORDS = [
  'new',
  'ticket',
  'account',
  'merge',
  'notes',
  'export',
  'security',
  'profile',
  'queue',
  'team',
];
/** Words that no target has. */
const STRANGE = ['zebra', 'violin', 'glacier', 'mango', 'harbour', 'pebble', 'orchid', 'lantern'];

const phrase = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

const box = fc.record({
  x: fc.integer({ min: 0, max: 1500 }),
  y: fc.integer({ min: 0, max: 4000 }),
  width: fc.integer({ min: 10, max: 400 }),
  height: fc.integer({ min: 10, max: 60 }),
});

const path = (tags: readonly string[], leaf: string) =>
  fc
    .array(fc.tuple(fc.constantFrom(...tags), fc.integer({ min: 1, max: 6 })), { minLength: 2, maxLength: 6 })
    .map((steps) => `/html[1]/body[1]/${steps.map(([tag, at]) => `${tag}[${at}]`).join('/')}/${leaf}[1]`);

/** A control as an application might have it. */
export const control: fc.Arbitrary<ElementRecord> = fc
  .constantFrom('a', 'button', 'li', 'span')
  .chain((tag) =>
    fc.record(
      {
        tag: fc.constant(tag),
        text: phrase(WORDS),
        id: fc.constantFrom('save', 'close', 'menu', 'go'),
        href: fc.constantFrom('/tickets/new', '/accounts/list', '/reports'),
        classes: fc.subarray(['btn', 'link', 'item', 'active']),
        near: phrase(WORDS),
        path: path(['div', 'ul', 'li', 'main', 'nav', 'form'], tag),
        box,
      },
      { requiredKeys: ['tag', 'text', 'near', 'path', 'box'] },
    ),
  );

/** An element that has nothing in common with any control above. */
export const unrelated: fc.Arbitrary<ElementRecord> = fc.record({
  tag: fc.constantFrom('td', 'p', 'h3'),
  text: phrase(STRANGE),
  near: phrase(STRANGE),
  path: path(['table', 'tr', 'section'], 'em'),
  box,
});

/** An element that shares the name with a target and nothing else: another kind of thing in another place. */
export const namesake = ({ text = '', box: place }: ElementRecord): fc.Arbitrary<ElementRecord> =>
  unrelated.map((element) => ({
    ...element,
    text,
    box: { x: (place?.x ?? 0) + 900, y: (place?.y ?? 0) + 2500, width: 33, height: 77 },
  }));
