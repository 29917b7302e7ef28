import { queryChecked, queryLabelled } from '@/autotask/fields';
import { autotaskIdioms } from '@/autotask/idioms';
import { queryOpener } from '@/autotask/openers';
import { autotaskScene } from '@/autotask/scene';
import { isIn, queryDialog } from '@/autotask/regions';
import { watchPage } from '@/entrypoints/agent/watch-page';
import { getProcedure } from '@/guide/procedure/parse-procedure';
import type { WatchPlan } from '@/guide/messages';
import type { Target } from '@/guide/procedure/procedure';
import { coverBehindAlert } from '@/locate/asking';
import { boxReader } from '@/locate/question';
import { createContext } from '@/locate/create-context';
import { createLabelIndex, type LabelIndex } from '@/locate/label-index';
import { locate, type Located } from '@/locate/locate';
import { describe } from '@/locate/recorded/describe';
import { findRecorded } from '@/locate/recorded/find-recorded';
import { createRecall, pageOf } from '@/locate/recorded/recall';
import { readScene } from '@/locate/recorded/scene';
import { recognisePages } from '@/locate/pages';
import { queryShown, queryVisibleBox } from '@/locate/shown';
import { collectWantedLabels } from '@/locate/wanted-labels';
import { isCoveredOutside } from '@/overlay/frame-cover';
import * as frames from '@/overlay/frame-geometry';
import { scrollIntoOwnView } from '@/overlay/scroll-into-view';
import file from '@/procedures/autotask-2fa.json';
import { applyMutations } from '../../../fixtures/mutations';
import type { Answer, Lab, LookResult } from './answer';

/** Bundled at test time and run in every frame of a test page: what the agent does, without its extension. */
const { pages, targets } = getProcedure(file);
const idioms = autotaskIdioms;
let live: LabelIndex | undefined;
let watch: ReturnType<typeof watchPage> | undefined;
let life = new AbortController();
let looks: LookResult[] = [];

const newIndex = (labels: Record<string, Target> = targets, known: WatchPlan['pages'] = pages) =>
  createLabelIndex(document, collectWantedLabels(labels, known, idioms.answers), idioms, (root) =>
    watch?.add(root),
  );

const mark = (element: Element | undefined) =>
  element && (element.getAttribute('data-at') ?? `${element.localName}.${element.getAttribute('class')}`);

function toAnswer(located: Located, target: Target): Answer {
  const { element, opener, name, ...rest } = located;
  const at = mark(element);
  const openedBy = mark(opener);
  return {
    ...rest,
    ...(at !== undefined && { at }),
    ...(openedBy !== undefined && { opener: openedBy }),
    ...(name !== undefined && { label: target.names![name]!.text }),
  };
}

function lookWith(index: LabelIndex): LookResult {
  index.refresh();
  const known = recognisePages(location.pathname, pages, index);
  const context = createContext({ index, idioms, pages: known, targets });
  const located = new Map(Object.entries(targets).map(([id, each]) => [id, locate(each, context)]));
  const reads = coverBehindAlert(new Map(located), index, () => undefined) === undefined;
  const asks = coverBehindAlert(located, index, () => boxReader) === true;
  const answers = [...located].map(([id, each]) => [id, toAnswer(each, targets[id]!)]);
  return { pages: [...known], asks, reads, answers: Object.fromEntries(answers) as Record<string, Answer> };
}

function find(target: Target, plan: Partial<WatchPlan> = {}, reversed = false): Answer {
  const all = { ...plan.targets, wanted: target };
  const index = newIndex(all, plan.pages);
  index.refresh();
  if (reversed) {
    const query = index.query.bind(index);
    index.query = (key) => query(key).toReversed();
  }
  const known = recognisePages(location.pathname, plan.pages ?? pages, index);
  return toAnswer(locate(target, createContext({ index, idioms, pages: known, targets: all })), target);
}

const get = (selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The fixture has no ${selector}`);
  return element;
};

const lab: Lab = {
  look: () => lookWith(newIndex()),
  lookLive: () => lookWith(live!),
  keep() {
    life.abort();
    life = new AbortController();
    looks = [];
    const index = newIndex();
    live = index;
    watch = watchPage(
      (records) => index.note(records),
      () => looks.push(lookWith(index)),
      life.signal,
    );
    watch.add(document);
    index.refresh();
  },
  lastLook: () => looks.at(-1),
  looks: () => looks.length,
  find: (target, others = {}, known = pages) => find(target, { targets: others, pages: known }),
  pagesOf(known) {
    const index = newIndex({}, known);
    index.refresh();
    return [...recognisePages(location.pathname, known, index)];
  },
  findReversed: (target) => find(target, {}, true),
  describe(selector) {
    const scene = readScene(document, autotaskScene, pageOf(location));
    const entry = scene.queryOwner(get(selector));
    if (!entry) return null;
    const { recorded, ok, faults } = describe(entry, scene);
    return { recorded, ok, faults: faults.map(({ kind }) => kind) };
  },
  recall(recorded) {
    const { status, entry, why } = findRecorded(
      recorded,
      readScene(document, autotaskScene, pageOf(location)).entries,
    );
    return { status, why, at: mark(entry?.element) };
  },
  recallInSlices(recorded, between, isRestless) {
    const recall = createRecall(document, autotaskScene, pageOf(location));
    const absent: Located = { status: 'absent', confidence: 0 };
    let answer = recall(recorded, absent);
    let slices = 1;
    for (const [selector, html] of Object.entries(between)) {
      const box = get(selector);
      (box.shadowRoot ?? box).innerHTML = html;
    }
    for (; !answer; slices += 1) {
      if (isRestless) get('.last').classList.toggle('busy');
      answer = recall(recorded, absent);
    }
    return { slices, status: answer.status, at: mark(answer.element) };
  },
  mutate: (mutations) => applyMutations(document, mutations),
  isIn: (selector, region) => isIn(get(selector), region),
  dialogOf: (selector) => mark(queryDialog(get(selector))),
  openerOf: (selector) => mark(queryOpener(get(selector))?.element),
  labelledBy: (selector, role) => mark(queryLabelled(get(selector), role)),
  isChecked: (selector) => queryChecked(get(selector)),
  visibleBox: (selector) => queryVisibleBox(get(selector)),
  isExpanded(selector) {
    const index = newIndex();
    index.refresh();
    return idioms.queryExpanded(get(selector), index.list);
  },
  shown: (selector) => queryShown(get(selector)),
  toTop: (box) => frames.toTopCoordinates(box, window) ?? null,
  isCoveredOutside: (selector) => isCoveredOutside(get(selector).getBoundingClientRect(), window, frames),
  area: () => frames.visibleArea(window),
  scrollTo: (selector) => scrollIntoOwnView(get(selector)),
};
window.lab = lab;
