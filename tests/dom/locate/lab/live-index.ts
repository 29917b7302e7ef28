import { autotaskIdioms } from '@/autotask/idioms';
import { watchPage } from '@/entrypoints/agent/watch-page';
import { getProcedure } from '@/guide/procedure/parse-procedure';
import { createLabelIndex, type LabelIndex } from '@/locate/label-index';
import { collectWantedLabels, labelKey, listNameKeys } from '@/locate/wanted-labels';
import file from '@/procedures/autotask-2fa.json';
import { listElements } from '../../../fixtures/mutations';

const { targets, pages } = getProcedure(file);
const wanted = collectWantedLabels(targets, pages);
const keys = [
  ...Object.values(targets).flatMap(({ names }) =>
    (names ?? []).flatMap((name) => listNameKeys(name).map(({ key }) => key)),
  ),
  ...Object.values(pages).flatMap(({ labels }) => (labels ?? []).map((label) => labelKey(label))),
];
const marks = wanted.landmarks.flatMap(autotaskIdioms.listMarks);

export function newIndex(onShadow: (root: ShadowRoot) => void = () => undefined): LabelIndex {
  return createLabelIndex(document, wanted, autotaskIdioms, onShadow);
}

/** An index that hears of all changes, as the agent's does. */
export function openLiveIndex(): { index: LabelIndex; close: () => void } {
  const life = new AbortController();
  const index = newIndex((root) => watch.add(root));
  const watch = watchPage(
    (records) => index.note(records),
    () => undefined,
    life.signal,
  );
  watch.add(document);
  return { index, close: () => life.abort() };
}

/** Which element stands under which label, as what; elements told by their place in the document. */
export function contents(index: LabelIndex): string[] {
  index.refresh();
  const order = listElements(document);
  const inWords = (places: (readonly [at: number, as: string])[]) =>
    places
      .toSorted(([a], [b]) => a - b)
      .map(([at, as]) => `${at}=${order[at]?.localName ?? 'gone'}:${as}`)
      .join(' ');
  return [
    ...keys.map((key) => {
      const places = index.query(key);
      return `${key} ${inWords(places.map(({ element, role = 'text' }) => [order.indexOf(element), role]))}`;
    }),
    ...marks.map(
      (mark) => `${mark} ${inWords(index.list(mark).map((element) => [order.indexOf(element), 'mark']))}`,
    ),
  ];
}
