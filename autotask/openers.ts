import type { Opener } from '@/locate/idioms';
import { closest } from '@/locate/walk';

/** What would show a hidden element: its closed section, its tab, or the ARIA control of the box it is in. */
export function queryOpener(element: Element): Opener | undefined {
  return querySection(element) ?? queryTab(element) ?? queryByAria(element) ?? queryDetails(element);
}

/** A closed section keeps its content in the document (docs/AUTOTASK.md 4.3). */
function querySection(element: Element): Opener | undefined {
  const content = element.closest('.CollapsibleSectionContainer > .ContentContainer');
  const heading = content?.parentElement?.querySelector(':scope > .HeadingContainer');
  return heading && content && !isOpen(content) ? { by: 'section', element: heading } : undefined;
}

/**
 * Which tab belongs to a `.TabContainer` is not evidenced. Only when tabs and containers are equally many, and the
 * selected tab stands where the active container does, the order is trusted (docs/AUTOTASK.md 4.3).
 */
function queryTab(element: Element): Opener | undefined {
  const container = element.closest('.TabContainer:not(.Active)');
  if (!container?.parentElement) return undefined;
  const containers = [...container.parentElement.querySelectorAll(':scope > .TabContainer')];
  const bars = [...element.ownerDocument.querySelectorAll('.TabBar')];
  const tabs = bars.length === 1 ? [...bars[0]!.querySelectorAll('a.Button, .Button2')] : [];
  const selected = tabs.findIndex((tab) => tab.matches('.SelectedState'));
  const active = containers.findIndex((each) => each.matches('.Active'));
  const tab = tabs[containers.indexOf(container)];
  const inStep = tabs.length === containers.length && selected !== -1 && selected === active;
  return tab && inStep ? { by: 'tab', element: tab } : undefined;
}

function queryByAria(element: Element): Opener | undefined {
  const box = closest(
    element,
    (each) => each.id !== '' && !isOpen(each) && queryController(each) !== undefined,
  );
  const control = box && queryController(box);
  if (!box || !control) return undefined;
  const by = ({ tabpanel: 'tab', menu: 'menu' } as const)[box.getAttribute('role') ?? ''] ?? 'section';
  return { by, element: control };
}

function queryController(box: Element): Element | undefined {
  const all = box.ownerDocument.querySelectorAll(`[aria-controls~="${CSS.escape(box.id)}"]`);
  return all.length === 1 ? all[0] : undefined;
}

function queryDetails(element: Element): Opener | undefined {
  const closed = element.parentElement?.closest('details:not([open])');
  const summary = closed?.querySelector(':scope > summary');
  return summary ? { by: 'section', element: summary } : undefined;
}

const isOpen = (box: Element) => box.checkVisibility() && box.getBoundingClientRect().height >= 2;
