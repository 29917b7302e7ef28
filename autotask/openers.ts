import * as dom from '@/locate/dom';
import type { Opener } from '@/locate/idioms';
import { closest } from '@/locate/walk';
import { queryHolding } from './sections';

/** What would show a hidden element: its closed section, its tab, or the ARIA control of the box it is in. */
export function queryOpener(element: Element): Opener | undefined {
  return querySection(element) ?? queryTab(element) ?? queryByAria(element) ?? queryDetails(element);
}

/** A closed section keeps its content in the document (docs/AUTOTASK.md 4.3, 5.2). */
function querySection(element: Element): Opener | undefined {
  const section = queryHolding(element);
  return section && !isOpen(section.content)
    ? { by: 'section', element: section.heading, box: section.content }
    : undefined;
}

/**
 * Which tab belongs to a `.TabContainer` is not evidenced. Only when tabs and containers are equally many, and the
 * selected tab stands where the active container does, the order is trusted (docs/AUTOTASK.md 4.3).
 */
function queryTab(element: Element): Opener | undefined {
  const container = dom.closest(element, '.TabContainer:not(.Active)');
  const pages = container && dom.parentElement(container);
  if (!pages) return undefined;
  const containers = [...dom.querySelectorAll(pages, ':scope > .TabContainer')];
  const bars = [...dom.querySelectorAll(dom.ownerDocument(element), '.TabBar')];
  const tabs = bars.length === 1 ? [...dom.querySelectorAll(bars[0]!, 'a.Button, .Button2')] : [];
  const selected = tabs.findIndex((tab) => dom.matches(tab, '.SelectedState'));
  const active = containers.findIndex((each) => dom.matches(each, '.Active'));
  const tab = tabs[containers.indexOf(container)];
  const inStep = tabs.length === containers.length && selected !== -1 && selected === active;
  return tab && inStep ? { by: 'tab', element: tab, box: container } : undefined;
}

function queryByAria(element: Element): Opener | undefined {
  const box = closest(
    element,
    (each) => dom.id(each) !== '' && !isOpen(each) && queryController(each) !== undefined,
  );
  const control = box && queryController(box);
  if (!box || !control) return undefined;
  const by = ({ tabpanel: 'tab', menu: 'menu' } as const)[dom.getAttribute(box, 'role') ?? ''] ?? 'section';
  return { by, element: control, box };
}

function queryController(box: Element): Element | undefined {
  const all = dom.querySelectorAll(dom.ownerDocument(box), `[aria-controls~="${CSS.escape(dom.id(box))}"]`);
  return all.length === 1 ? all[0] : undefined;
}

function queryDetails(element: Element): Opener | undefined {
  const above = dom.parentElement(element);
  const closed = above && dom.closest(above, 'details:not([open])');
  const summary = closed && dom.querySelector(closed, ':scope > summary');
  return closed && summary ? { by: 'section', element: summary, box: closed } : undefined;
}

const isOpen = (box: Element) => dom.checkVisibility(box) && dom.getBoundingClientRect(box).height >= 2;
