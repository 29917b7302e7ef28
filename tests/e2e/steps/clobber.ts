import type { Frame, Page } from 'playwright-core';

/** What is asked of elements, and what a page may name its fields. */
const NAMES =
  'id parentElement parentNode children childNodes firstChild firstElementChild nextSibling previousSibling matches ' +
  'closest contains getAttribute hasAttribute attributes className classList tagName localName nodeName nodeType ' +
  'ownerDocument getRootNode isConnected textContent querySelector querySelectorAll getBoundingClientRect ' +
  'checkVisibility shadowRoot previousElementSibling nextElementSibling scrollLeft scrollTop focus remove append';

/** Pictures of these names stand in for properties of the document. */
const OF_DOCUMENT =
  'querySelector querySelectorAll getElementById elementsFromPoint defaultView documentElement host hasFocus ' +
  'addEventListener createTreeWalker scrollingElement createElement createElementNS createTextNode body';

/**
 * Puts the whole page into a form whose fields are named like the properties of elements, with the pictures beside it.
 * Gives what the page's own script now gets from `form.id`, as a check that this is what a browser does.
 */
export function clobber(frame: Page | Frame): Promise<string> {
  return frame.evaluate(
    ([fields, pictures]) => {
      const { body } = document;
      const form = document.createElement('form');
      form.append(...body.childNodes);
      body.append(form);
      for (const name of fields!.split(' ')) {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        HTMLElement.prototype.append.call(form, field);
      }
      for (const name of pictures!.split(' ')) {
        const picture = new Image();
        picture.name = name;
        HTMLElement.prototype.append.call(body, picture);
      }
      return String(form.id);
    },
    [NAMES, OF_DOCUMENT],
  );
}

/**
 * Where the first element with exactly this text has its centre, asked of the prototypes: the test driver's own ways of
 * finding something go round in circles on such a page.
 */
export async function centreOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const all = Document.prototype.querySelectorAll.call(document, '*');
    const read = (node: Node) =>
      Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!.get!.call(node) as string;
    const fitting = [...all].filter((each) => read(each).trim() === wanted);
    const box = Element.prototype.getBoundingClientRect.call(fitting.at(-1)!);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, text);
}
