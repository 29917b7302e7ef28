import * as dom from '../dom';
import { nameOf } from '../name';
import { isInline, isInSentence } from '../sentence';
import { isRendered } from '../shown';
import { parentOf, within } from '../walk';
import type { ElementRecord } from '../score/record';
import { keepAddress, keepClasses, keepText, keepToken } from './keep';
import { iconOf, showsWords, tooltipOf, wordsOf } from './names';
import type { Place } from './places';
import type { SceneIdioms } from './scene-idioms';

const FIELD_ROLES = new Set(['textbox', 'checkbox', 'combobox']);
/** Links within the web: an address of another kind may be a secret itself, as `otpauth:` is. */
const LINK = 'a[href^="http"], a[href]:not([href*=":"])';
const PRESSED_ROLES = new Set(['button', 'link', 'tab', 'menuitem', 'generic']);

/** Takes down what an element is called, what it is and where it stands; nothing of what can't be seen. */
export function takeRecord(place: Place, idioms: SceneIdioms): ElementRecord | undefined {
  const { element, role, path } = place;
  if (!isRendered(element)) return undefined;
  const isField = FIELD_ROLES.has(role ?? '') || (!role && dom.matches(element, 'input, select, textarea'));
  const isPersonal = idioms.personal !== '' && within(element, idioms.personal) !== undefined;
  const text = isPersonal || isField ? '' : keepText(wordsOf(element, role, idioms));
  const isNameless = text === '' && (role !== undefined || isField);
  const hasPicture = role !== undefined && !isField && !isPersonal && !showsWords(element);
  const icon = hasPicture ? iconOf(element, idioms) : '';
  const label = isNameless && !isPersonal && (isField || !icon) ? labelOf(place) || tooltipOf(element) : '';
  const also = isPersonal || (!role && !isField) ? [] : [tooltipOf(element), place.placeholder()];
  const { x, y, width, height } = dom.getBoundingClientRect(element);
  const view = dom.viewOf(element);
  return strip({
    tag: dom.localName(element),
    role: role === 'generic' || role === 'text' ? undefined : role,
    pressable: PRESSED_ROLES.has(role ?? '') || undefined,
    inText: (!role || isInline(role)) && !isField && isInSentence(element) ? true : undefined,
    text,
    label,
    alt: label ? '' : icon,
    also: [...new Set(also)].filter((each) => each !== '' && each !== text && each !== label),
    id: keepToken(dom.id(element)),
    name: keepToken(dom.getAttribute(element, 'name')),
    href: dom.matches(element, LINK)
      ? keepAddress(dom.getAttribute(element, 'href'), dom.baseURI(dom.ownerDocument(element)))
      : undefined,
    classes: keepClasses(dom.classList(element)),
    near: isPersonal ? '' : place.near(),
    path,
    anchor: anchorOf(element),
    box: {
      x: Math.round(x + (view?.scrollX ?? 0)),
      y: Math.round(y + (view?.scrollY ?? 0)),
      width: Math.round(width),
      height: Math.round(height),
    },
  });
}

/** The name that ARIA gives a field, else its visible label. What stands inside a field is what was chosen there. */
function labelOf({ element, role, label }: Place): string {
  const isNamed = ARIA_NAMES.some((name) => dom.getAttribute(element, name)) || role === 'checkbox';
  return (isNamed && keepText(nameOf(element))) || label();
}

const ARIA_NAMES = ['aria-label', 'aria-labelledby'];

/** The nearest id further up that is not rolled anew at every load. */
function anchorOf(element: Element): string | undefined {
  for (let each = parentOf(element); each; each = parentOf(each)) {
    const id = keepToken(dom.id(each));
    if (id) return id;
  }
  return undefined;
}

/** Without what is missing or empty. */
function strip(record: { [Key in keyof ElementRecord]: ElementRecord[Key] | undefined }): ElementRecord {
  const isKept = (value: unknown) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => isKept(value)),
  ) as unknown as ElementRecord;
}
