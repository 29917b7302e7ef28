/**
 * What may be asked of a page's nodes, taken from the prototypes. A form answers `form.parentElement` with its field of
 * that name, and the document with a picture or a form: a page, or whoever wrote the names in it, could turn any answer
 * into another. So the product reads no property of a page's node directly; it asks `dom.parentElement(node)`. The
 * page can't change the prototypes of the extension's own world.
 *
 * The functions bear the names of the properties and methods that they read, and throw as those do.
 */

const { call } = Function.prototype;

/** What `nodeType` says. */
const ELEMENT = 1;
const DOCUMENT = 9;
const FRAGMENT = 11;

// Whoever uses a few of these doesn't carry them all: making one has no effect but what it gives.

/** A property as a function of its node. */
/* @__NO_SIDE_EFFECTS__ */
function reader<T extends object, K extends keyof T>(prototype: T, name: K): (of: T) => T[K] {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  return call.bind(get as () => T[K]) as (of: T) => T[K];
}

/** A method as a function of its node and the method's own arguments. */
/* @__NO_SIDE_EFFECTS__ */
function caller<T extends object, A extends unknown[], R>(
  _prototype: T,
  method: (...args: A) => R,
): (of: T, ...args: A) => R {
  return call.bind(method) as (of: T, ...args: A) => R;
}

const node = Node.prototype;
const element = Element.prototype;
const doc = Document.prototype;
const fragment = DocumentFragment.prototype;

export const nodeType = reader(node, 'nodeType');
export const parentNode = reader(node, 'parentNode');
export const parentElement = reader(node, 'parentElement');
export const childNodes = reader(node, 'childNodes');
export const firstChild = reader(node, 'firstChild');
export const nextSibling = reader(node, 'nextSibling');
export const previousSibling = reader(node, 'previousSibling');
export const textContent = reader(node, 'textContent');
export const isConnected = reader(node, 'isConnected');
export const baseURI = reader(node, 'baseURI');
/** Of a document itself: null, which no caller asks for. */
export const ownerDocument = reader(node as Element, 'ownerDocument');
export const getRootNode = caller(node, node.getRootNode);
export const contains = caller(node, node.contains);
export const compareDocumentPosition = caller(node, node.compareDocumentPosition);
export const addEventListener = caller<EventTarget, Parameters<EventTarget['addEventListener']>, void>(
  EventTarget.prototype,
  EventTarget.prototype.addEventListener,
);
export const appendChild = caller(node, node.appendChild<Node>);

export const id = reader(element, 'id');
export const localName = reader(element, 'localName');
export const classList = reader(element, 'classList');
export const shadowRoot = reader(element, 'shadowRoot');
/** Null also where the shadow root is closed. */
export const assignedSlot = reader(element, 'assignedSlot');
export const slotOfText = reader(Text.prototype, 'assignedSlot');
export const previousElementSibling = reader(element, 'previousElementSibling');
export const nextElementSibling = reader(element, 'nextElementSibling');
export const matches = caller(element, element.matches);
export const closest = caller(element, element.closest as (selector: string) => Element | null);
export const getAttribute = caller(element, element.getAttribute);
export const hasAttributes = caller(element, element.hasAttributes);
export const getBoundingClientRect = caller(element, element.getBoundingClientRect);
export const getClientRects = caller(element, element.getClientRects);
export const checkVisibility = caller(element, element.checkVisibility);
export const scrollLeft = reader(element, 'scrollLeft');
export const scrollTop = reader(element, 'scrollTop');
export const clientLeft = reader(element, 'clientLeft');
export const clientTop = reader(element, 'clientTop');
export const clientWidth = reader(element, 'clientWidth');
export const clientHeight = reader(element, 'clientHeight');
export const scrollBy = caller(element, element.scrollBy as (options: ScrollToOptions) => void);

export const assignedNodes = caller(HTMLSlotElement.prototype, HTMLSlotElement.prototype.assignedNodes);
export const isSlot = (of: Element): of is HTMLSlotElement => of instanceof HTMLSlotElement;

/** Of a form's field; null where it can have none. */
export const labelsOf = reader(HTMLInputElement.prototype, 'labels');

export const offsetWidth = reader(HTMLElement.prototype, 'offsetWidth');
export const offsetHeight = reader(HTMLElement.prototype, 'offsetHeight');
export const focus = caller(HTMLElement.prototype, HTMLElement.prototype.focus);

export const body = reader(doc, 'body');
export const documentElement = reader(doc, 'documentElement');
export const defaultView = reader(doc, 'defaultView');
export const scrollingElement = reader(doc, 'scrollingElement');
export const title = reader(doc, 'title');
export const visibilityState = reader(doc, 'visibilityState');
export const hasFocus = caller(doc, doc.hasFocus);
const createElementNS = caller(doc, doc.createElementNS as (space: string, name: string) => Element);
export const createTreeWalker = caller(doc, doc.createTreeWalker);

/** An element of HTML, whatever the document is of. */
export const createElement = (of: Document, name: string) =>
  createElementNS(of, 'http://www.w3.org/1999/xhtml', name) as HTMLElement;

/** The window of an element's document; null where it has none, as in one that was made by script. */
export const viewOf = (of: Element) => defaultView(ownerDocument(of));

/** The element that holds a window's frame; null for a top window, and across origins. */
export function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

/** The element that a shadow root belongs to, also in the document of another frame; null for any other root. */
export const hostOf = (root: Node): Element | null =>
  nodeType(root) === FRAGMENT ? ((root as ShadowRoot).host ?? null) : null;

/**
 * The parent as it is drawn: the slot that an element stands in, or its parent, or the host of its shadow root; null at
 * the top. What stands in the slot of a closed shadow root has its parent.
 */
export const flatParent = (of: Element): Element | null =>
  assignedSlot(of) ?? parentElement(of) ?? hostOf(getRootNode(of));

// What elements, documents and shadow roots share is on the prototype of each.

type Parent = Element | Document | DocumentFragment;

/** A property that each of them has. */
/* @__NO_SIDE_EFFECTS__ */
function readerOfAny<R>(
  ofElement: (of: Element) => R,
  ofDocument: (of: Document) => R,
  ofFragment: (of: DocumentFragment) => R,
): (of: Parent) => R {
  return (of) => {
    const kind = nodeType(of);
    if (kind === ELEMENT) return ofElement(of as Element);
    return kind === DOCUMENT ? ofDocument(of as Document) : ofFragment(of as DocumentFragment);
  };
}

/** A method that each of them has, with a selector as its argument. */
/* @__NO_SIDE_EFFECTS__ */
function callerOfAny<R>(
  ofElement: (of: Element, selector: string) => R,
  ofDocument: (of: Document, selector: string) => R,
  ofFragment: (of: DocumentFragment, selector: string) => R,
): (of: Parent, selector: string) => R {
  return (of, selector) => {
    const kind = nodeType(of);
    if (kind === ELEMENT) return ofElement(of as Element, selector);
    return kind === DOCUMENT
      ? ofDocument(of as Document, selector)
      : ofFragment(of as DocumentFragment, selector);
  };
}

export const children = readerOfAny(
  reader(element, 'children'),
  reader(doc, 'children'),
  reader(fragment, 'children'),
);
export const firstElementChild = readerOfAny(
  reader(element, 'firstElementChild'),
  reader(doc, 'firstElementChild'),
  reader(fragment, 'firstElementChild'),
);
export const lastElementChild = readerOfAny(
  reader(element, 'lastElementChild'),
  reader(doc, 'lastElementChild'),
  reader(fragment, 'lastElementChild'),
);
export const childElementCount = readerOfAny(
  reader(element, 'childElementCount'),
  reader(doc, 'childElementCount'),
  reader(fragment, 'childElementCount'),
);
type One = (selector: string) => Element | null;
type All = (selector: string) => NodeListOf<Element>;

export const querySelector = callerOfAny(
  caller(element, element.querySelector as One),
  caller(doc, doc.querySelector as One),
  caller(fragment, fragment.querySelector as One),
);
export const querySelectorAll = callerOfAny(
  caller(element, element.querySelectorAll as All),
  caller(doc, doc.querySelectorAll as All),
  caller(fragment, fragment.querySelectorAll as All),
);

type Root = Document | ShadowRoot;

const idInDocument = caller(doc, doc.getElementById);
const idInFragment = caller(fragment, fragment.getElementById);
const pointInDocument = caller(doc, doc.elementFromPoint);
const pointsInDocument = caller(doc, doc.elementsFromPoint);

/** The boxes of a text's lines. */
export function rectsOfText(text: Text): DOMRectList {
  const range = new Range();
  range.selectNodeContents(text);
  return range.getClientRects();
}

/** Null also in a root that is neither a document nor a shadow root: an element taken out of the page. */
export function getElementById(root: Node, wanted: string): Element | null {
  const kind = nodeType(root);
  if (kind === DOCUMENT) return idInDocument(root as Document, wanted);
  return kind === FRAGMENT ? idInFragment(root as DocumentFragment, wanted) : null;
}

export function elementFromPoint(root: Root, x: number, y: number): Element | null {
  return root instanceof ShadowRoot ? root.elementFromPoint(x, y) : pointInDocument(root, x, y);
}

export function elementsFromPoint(root: Root, x: number, y: number): Element[] {
  return root instanceof ShadowRoot ? root.elementsFromPoint(x, y) : pointsInDocument(root, x, y);
}
