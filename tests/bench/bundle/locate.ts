// What the agent does when it looks at a page, for the benchmark: the same modules, without the extension around them.
import { autotaskIdioms } from '@/autotask/idioms';
import type { Target } from '@/guide/procedure/procedure';
import { createContext } from '@/locate/create-context';
import { createLabelIndex } from '@/locate/label-index';
import { locate } from '@/locate/locate';
import { recognisePages } from '@/locate/pages';
import { collectWantedLabels } from '@/locate/wanted-labels';
import procedure from '@/procedures/autotask-2fa.json';

const { pages, targets } = procedure as unknown as {
  pages: Parameters<typeof recognisePages>[1];
  targets: Record<string, Target>;
};
const idioms = autotaskIdioms;
const PATH = '/Mvc/User/Preferences.mvc/Index';

/** A look-out for all targets of the procedure in this document. */
export function createLookout() {
  const observed = new Set<Node>();
  const observer = new MutationObserver(() => undefined);
  const observe = (root: Node) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  const index = createLabelIndex(document, collectWantedLabels(targets, pages), idioms, observe);
  observe(document);
  const context = () => createContext({ index, idioms, pages: recognisePages(PATH, pages, index), targets });

  return {
    /** Takes up what has changed since the last look; with a budget in milliseconds it may be false: not all of it. */
    refresh(budget?: number): boolean {
      index.note(observer.takeRecords());
      return index.refresh(budget);
    },
    locateOne(id: string): Element | undefined {
      return locate(targets[id]!, context()).element;
    },
  };
}
