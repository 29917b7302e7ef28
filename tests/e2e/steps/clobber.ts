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
  'addEventListener createTreeWalker scrollingElement';

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
        const picture = document.createElement('img');
        picture.name = name;
        HTMLElement.prototype.append.call(body, picture);
      }
      return String(form.id);
    },
    [NAMES, OF_DOCUMENT],
  );
}
