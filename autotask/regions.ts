import type { Region } from '@/guide/procedure/procedure';
import * as dom from '@/locate/dom';
import { closest, holds, parentOf, within } from '@/locate/walk';

/** The bars of Autotask's shells (3.4). */
const SHELL = '[data-slot="header"], [class^="c-header"], [class*=" c-header"], #SiteNavigationBar';
const HEADER = `${SHELL}, header, [role=banner]`;
export const SIDE_NAV = '[data-slot="side-panel"], .c-side-panel';
/** In the old shell the logo's menu is what the panel on the left is today (3.4). */
const NAVIGATION = `${SIDE_NAV}, .GuideOverlay`;
/** Of the page, not of the tab Activity in it (4.4, 4.7). */
const TOOL_BAR = '.ToolBarItem:not(.ActivityTabShell *)';
export const POPUP =
  '[role=menu], .ContextOverlay, .o-popper, .o-popover, .o-menu-panel, .o-dropdown-panel, [popover]';
/** A quick note lies in the ticket's page, and is left by a Save and a Cancel of its own, as a dialog is (4.7). */
const QUICK_NOTE = '.QuickNote, .QuickNoteEditorContainer';
const DIALOG = `[role=dialog], [role=alertdialog], dialog[open], ${QUICK_NOTE}`;
/** What is written in; longer text in all but an input. */
const FIELD = 'textarea, [contenteditable], input:not([type=hidden])';
/** So far around a button its own editor is looked for. */
const EDITOR_LEVELS = 4;

/** A floating box that takes more of the window than this is a layer, not a menu or a dialog. */
const LARGEST_FLOAT = 0.95;

const OTHER_REGIONS = ['header', 'side-nav', 'popup', 'dialog'] as const;

/**
 * What is a dialog by its own marks (3.2). Other floating boxes may be anything: whether a page's content floats is not
 * known, so only a mark can veto.
 */
const queryMarkedDialog = (element: Element) =>
  within(element, DIALOG) ??
  closest(element, (each) => [...dom.classList(each)].some((name) => /^Dialog\d*$/.test(name)));

/** Which part of Autotask an element is in (docs/AUTOTASK.md 3.1, 3.4, 4.1, 4.2, 4.4). */
export function isIn(element: Element, region: Region): boolean {
  if (region === 'main') return !OTHER_REGIONS.some((each) => isIn(element, each));
  if (region === 'popup') return isInPopup(element);
  if (region === 'dialog') return queryMarkedDialog(element) !== undefined || isOfSmallEditor(element);
  if (region === 'toolbar') return within(element, TOOL_BAR) !== undefined;
  return within(element, region === 'header' ? HEADER : NAVIGATION) !== undefined;
}

/**
 * Below the only field of a small box, as the Save and the Cancel of a quick note are (4.7, 8.19): known by that where its class is
 * another. A page's own tool bar stands above its fields.
 */
function isOfSmallEditor(element: Element): boolean {
  let box = parentOf(element);
  for (let level = 1; box && level <= EDITOR_LEVELS; level += 1, box = parentOf(box)) {
    const [field, another] = dom.querySelectorAll(box, FIELD);
    if (!field) continue;
    if (another || dom.localName(field) === 'input') return false;
    const isBelow = (dom.compareDocumentPosition(field, element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const view = dom.viewOf(box);
    return isBelow && view !== null && dom.getBoundingClientRect(box).height < view.innerHeight / 2;
  }
  return false;
}

/** Where the drop-downs of the newest shell are attached is not known, so a floating box counts by its looks. */
function isInPopup(element: Element): boolean {
  const known = within(element, POPUP);
  if (known && !dom.matches(known, `:is(${SIDE_NAV}) *`)) return true;
  const above = parentOf(element);
  const float = above && closest(above, isFloating);
  return float != null && !queryMarkedDialog(float);
}

function isFloating(element: Element): boolean {
  const view = dom.viewOf(element);
  if (!view || dom.matches(element, `${HEADER}, ${SIDE_NAV}, body, html`)) return false;
  const { position } = view.getComputedStyle(element);
  if (position !== 'absolute' && position !== 'fixed') return false;
  const { width, height } = dom.getBoundingClientRect(element);
  return (
    width < view.innerWidth * LARGEST_FLOAT &&
    height < view.innerHeight * LARGEST_FLOAT &&
    width > 0 &&
    height > 0
  );
}

/**
 * The dialog an element belongs to. Nobody has published the code-options dialog, so several marks are tried, from
 * the surest down (docs/AUTOTASK.md 3.2): ARIA, Autotask's dialog classes, a floating box of a dialog's size, and
 * the whole document where the document is nothing but a dialog.
 */
export function queryDialog(element: Element): Element | undefined {
  const ownerDocument = dom.ownerDocument(element);
  return (
    queryMarkedDialog(element) ??
    within(element, '.VerticalContainer') ??
    closest(element, (each) => (isFloating(each) || isCentred(each)) && isDialogSized(each)) ??
    (isDialogDocument(ownerDocument) ? dom.body(ownerDocument) : undefined)
  );
}

/** The box in a layer that is laid over the whole window. */
function isCentred(element: Element): boolean {
  const layer = parentOf(element);
  const view = dom.viewOf(element);
  if (!view || !layer || view.getComputedStyle(layer).position !== 'fixed') return false;
  const { width, height } = dom.getBoundingClientRect(layer);
  const box = dom.getBoundingClientRect(element);
  const isLayer = width >= view.innerWidth * LARGEST_FLOAT && height >= view.innerHeight * LARGEST_FLOAT;
  return isLayer && (box.width < width * LARGEST_FLOAT || box.height < height * LARGEST_FLOAT);
}

function isDialogSized(element: Element): boolean {
  const { width, height } = dom.getBoundingClientRect(element);
  return width >= 200 && height >= 100;
}

/** Pages that are never a dialog themselves, though Autotask opens many of them in windows or tabs of their own (2.3, 3.3). */
const PAGE_PATH =
  /^\/(mvc\/user\/preferences\.mvc|autotaskonyx|mvc\/framework\/navigation\.mvc\/landing|autotask35\/grapevine\/profile\.aspx|mvc\/servicedesk|mvc\/administrationsetup)\b/i;
/** What Autotask's pages about a ticket, or anything else of that kind, bear at any address (4.7). */
const PAGE_BODY = '.EntityPage, .EntityDetail, .EntityEdit, .EntityNew';

/**
 * The overlay frame of the shell, a window of its own, or a frame over the page: there the whole document is the dialog, unless it
 * is known to be a page. How the window came to be isn't asked: a pop-up may have been made a tab, which has no opener (3.3).
 */
function isDialogDocument(document: Document): boolean {
  const view = dom.defaultView(document);
  if (!view) return false;
  if (/\/dialogiframeoverlay\b/i.test(view.location.pathname)) return true;
  if (view.top !== view) return isOverPage(dom.frameOf(view));
  const body = dom.body(document);
  if (PAGE_PATH.test(view.location.pathname) || (body && dom.matches(body, PAGE_BODY))) return false;
  return !dom.querySelector(document, SHELL);
}

/** In a dialog, or floating with something behind it that doesn't hold it: the frame of a shell's page has nothing there. */
function isOverPage(frame: Element | null): boolean {
  if (!frame) return false;
  if (queryMarkedDialog(frame)) return true;
  const box = closest(frame, isFloating);
  if (!box || !isDialogSized(box)) return false;
  const { left, top, width, height } = dom.getBoundingClientRect(frame);
  const root = dom.getRootNode(frame) as Document | ShadowRoot;
  const at = [0.05, 0.5, 0.95];
  return at.some((right) =>
    at.some((down) => {
      const stack = dom.elementsFromPoint(root, left + width * right, top + height * down);
      const place = stack.indexOf(frame);
      return place !== -1 && stack.slice(place + 1).some((each) => !holds(each, frame));
    }),
  );
}
