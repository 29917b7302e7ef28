import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { describe } from '@/locate/recorded/describe';
import { findRecorded } from '@/locate/recorded/find-recorded';
import { pageOf } from '@/locate/recorded/recall';
import { readScene, type Scene } from '@/locate/recorded/scene';
import { isInView, isRight } from './judge';
import { plainIdioms } from './plain-idioms';
import { inWords } from './words';

/** `count`: how many elements the answer had to be taken from. `said` and `why` are only for the reader. */
export interface Answer {
  verdict: 'right' | 'wrong' | 'abstained';
  count: number;
  said: string;
  why: string;
}

export interface Recorded {
  recorded: RecordedControl;
  /** It passed the recorder's own test. */
  ok: boolean;
}

let scene: Scene | undefined;
const sceneOfPage = () => (scene ??= readScene(document, plainIdioms));

const all = (path: string) => [...document.querySelectorAll(path)];

/** How many elements each path of the truth has. */
export const countMatches = (paths: readonly string[]) => paths.map((path) => all(path).length);

/** The targets in words. */
export const tell = (paths: readonly string[]) => paths.map((path) => inWords(all(path)[0]!));

/** Signpost's recorded controls of the targets; null: the recorder doesn't take it. */
export function record(paths: readonly string[]): (Recorded | null)[] {
  const here = sceneOfPage();
  return paths.map((path) => {
    const entry = here.queryOwner(all(path)[0]!);
    if (!entry) return null;
    const { recorded, ok } = describe(entry, here);
    return { recorded, ok };
  });
}

/** Finds recorded controls again. `truth` is null where the target is gone. */
export function recall(asked: readonly { recorded: RecordedControl; truth: string | null }[]): Answer[] {
  const here = sceneOfPage();
  return asked.map(({ recorded, truth }) => recallIn(here, recorded, truth));
}

/** The same for one control when the right element, and all that is as right as it is, has been taken off the page. */
export function recallWithout(recorded: RecordedControl, truth: string): Answer {
  const it = all(truth)[0]!;
  let outer = it;
  while (outer.parentElement && isRight(outer.parentElement, it)) outer = outer.parentElement;
  const labels = it instanceof HTMLInputElement ? [...(it.labels ?? [])] : [];
  const gone = [outer, ...labels].map((each) => {
    const gap = document.createComment('');
    each.replaceWith(gap);
    return () => gap.replaceWith(each);
  });
  const answer = recallIn(readScene(document, plainIdioms), recorded, null);
  for (const putBack of gone.toReversed()) putBack();
  return answer;
}

function recallIn({ entries }: Scene, recorded: RecordedControl, truth: string | null): Answer {
  const { status, entry, p, why } = findRecorded(recorded, entries);
  const grounds = `${status} ${p.toFixed(2)}: ${why.join(', ')}`;
  return judge(status === 'found' && entry ? [entry.element] : [], truth, grounds);
}

/** The page as the product compares it: a control of another page is not looked for. */
export const pathOfPage = () => pageOf(location);

/** Looks a selector up, XPath where it starts with a slash: the first match is what would be pointed at. */
export function lookUp(asked: readonly { selector: string | null; truth: string | null }[]): Answer[] {
  return asked.map(({ selector, truth }) =>
    judge(selector ? matchesOf(selector) : [], truth, selector ?? ''),
  );
}

/** Judges what was found by other means. */
export function judge(found: readonly Element[], truth: string | null, why: string): Answer {
  const [answer] = found;
  if (!answer || !isInView(answer)) return { verdict: 'abstained', count: found.length, said: '', why };
  const isIt = truth !== null && isRight(answer, all(truth)[0]!);
  return { verdict: isIt ? 'right' : 'wrong', count: found.length, said: inWords(answer), why };
}

function matchesOf(selector: string): Element[] {
  try {
    if (!selector.startsWith('/')) return all(selector);
    const result = document.evaluate(selector, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    return Array.from({ length: result.snapshotLength }, (_, i) => result.snapshotItem(i)).filter(
      (node) => node instanceof Element,
    );
  } catch {
    return [];
  }
}
