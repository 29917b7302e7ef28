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

/** A method as a function of its node and the method's own arguments; of several signatures, the last. */
/* @__NO_SIDE_EFFECTS__ */
function caller<T extends object, K extends keyof T, Method = T[K]>(
  prototype: T,
  name: K,
): Called<T, Method> {
  return call.bind(prototype[name] as () => unknown) as Called<T, Method>;
}

type Called<T, Method> = Method extends (...args: infer A) => infer R ? (of: T, ...args: A) => R : never;

const node = Node.prototype;
const element = Element.prototype;
const doc = Document.prototype;
const fragment = DocumentFragment.prototype;
const html = HTMLElement.prototype;

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
export const getRootNode = caller(node, 'getRootNode');
export const contains = caller(node, 'contains');
export const compareDocumentPosition = caller(node, 'compareDocumentPosition');
export const addEventListener = caller(EventTarget.prototype, 'addEventListener');
export const appendChild = caller(node, 'appendChild');

export const id = reader(element, 'id');
export const localName = reader(element, 'localName');
export const classList = reader(element, 'classList');
export const shadowRoot = reader(element, 'shadowRoot');
/** Null also where the shadow root is closed. */
export const assignedSlot = reader(element, 'assignedSlot');
export const slotOfText = reader(Text.prototype, 'assignedSlot');
export const previousElementSibling = reader(element, 'previousElementSibling');
export const nextElementSibling = reader(element, 'nextElementSibling');
export const matches = caller(element, 'matches');
export const closest = caller(element, 'closest');
export const getAttribute = caller(element, 'getAttribute');
export const hasAttributes = caller(element, 'hasAttributes');
export const getBoundingClientRect = caller(element, 'getBoundingClientRect');
export const getClientRects = caller(element, 'getClientRects');
export const checkVisibility = caller(element, 'checkVisibility');
export const scrollLeft = reader(element, 'scrollLeft');
export const scrollTop = reader(element, 'scrollTop');
export const clientLeft = reader(element, 'clientLeft');
export const clientTop = reader(element, 'clientTop');
export const clientWidth = reader(element, 'clientWidth');
export const clientHeight = reader(element, 'clientHeight');
export const scrollBy = caller<Element, 'scrollBy', (options: ScrollToOptions) => void>(element, 'scrollBy');

export const assignedNodes = caller(HTMLSlotElement.prototype, 'assignedNodes');
export const isSlot = (of: Element): of is HTMLSlotElement => of instanceof HTMLSlotElement;

/** Of a form's field; null where it can have none. */
export const labelsOf = reader(HTMLInputElement.prototype, 'labels');

export const offsetWidth = reader(html, 'offsetWidth');
export const offsetHeight = reader(html, 'offsetHeight');
export const focus = caller(html, 'focus');

export const body = reader(doc, 'body');
export const documentElement = reader(doc, 'documentElement');
export const defaultView = reader(doc, 'defaultView');
export const scrollingElement = reader(doc, 'scrollingElement');
export const title = reader(doc, 'title');
export const visibilityState = reader(doc, 'visibilityState');
export const hasFocus = caller(doc, 'hasFocus');
const createElementNS = caller(doc, 'createElementNS');
export const createTreeWalker = caller(doc, 'createTreeWalker');

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

/* @__NO_SIDE_EFFECTS__ */
function ofAny<R>(
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

/** A property that each of them has: what reads it takes no selector. */
/* @__NO_SIDE_EFFECTS__ */
function readerOfAny<K extends keyof ParentNode>(name: K): (of: Parent) => ParentNode[K] {
  return ofAny(
    reader<ParentNode, K>(element, name),
    reader<ParentNode, K>(doc, name),
    reader<ParentNode, K>(fragment, name),
  ) as (of: Parent) => ParentNode[K];
}

/** A method that each of them has, with a selector as its argument. */
/* @__NO_SIDE_EFFECTS__ */
function callerOfAny<R>(name: 'querySelector' | 'querySelectorAll'): (of: Parent, selector: string) => R {
  type Method = (selector: string) => R;
  return ofAny(
    caller<ParentNode, typeof name, Method>(element, name),
    caller<ParentNode, typeof name, Method>(doc, name),
    caller<ParentNode, typeof name, Method>(fragment, name),
  );
}

export const children = readerOfAny('children');
export const firstElementChild = readerOfAny('firstElementChild');
export const lastElementChild = readerOfAny('lastElementChild');
export const childElementCount = readerOfAny('childElementCount');
export const querySelector = callerOfAny<Element | null>('querySelector');
export const querySelectorAll = callerOfAny<NodeListOf<Element>>('querySelectorAll');

type Root = Document | ShadowRoot;

const idInDocument = caller(doc, 'getElementById');
const idInFragment = caller(fragment, 'getElementById');
const pointInDocument = caller(doc, 'elementFromPoint');
const pointsInDocument = caller(doc, 'elementsFromPoint');

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
