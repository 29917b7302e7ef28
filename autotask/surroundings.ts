import * as dom from '@/locate/dom';
import { ALERT } from './alerts';
import { PICKER } from './fields';

/**
 * What a person may need beside the control that is pointed at (docs/AUTOTASK.md 4.4 to 4.6): messages first, then
 * fields, then buttons.
 */
const KINDS = [
  ['alert', `${ALERT}, [role=alert], .ValidationSummary.Active, .MessageBar`],
  [
    'field',
    `input:not([type=hidden],[type=button],[type=submit]), textarea, select, .ContentEditable2, .Checkbox2, ${PICKER}`,
  ],
  [
    'button',
    'button, [role=button], .Button2, .LinkButton2, a.Button.ButtonIcon, input[type=button], input[type=submit]',
  ],
] as const;

/** So many of a kind are looked at, in the order of the document: a long list has no end of buttons. */
const MOST = 40;

/** An element that the card had better keep clear of. */
interface Surrounding {
  kind: (typeof KINDS)[number][0];
  element: Element;
}

/** The messages in a document, and the fields and buttons in a part of it; whether they can be seen isn't asked. */
export function listSurroundings(document: Document, part: Element | Document): Surrounding[] {
  return KINDS.flatMap(([kind, selector]) =>
    [...dom.querySelectorAll(kind === 'alert' ? document : part, selector)]
      .slice(0, MOST)
      .map((element) => ({ kind, element })),
  );
}
