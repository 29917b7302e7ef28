import { ancestorsOf } from '../dom';
import { always, type Kind } from './kind';

/** Makes a control unusable as its own kind does it (docs/AUTOTASK.md 4.4, 4.5). */
export function disable(control: Element): void {
  if (control.matches('input, button, select, textarea')) control.setAttribute('disabled', '');
  else if (control.matches('.Button2')) control.classList.add('Disabled2');
  // A guess, as the practice site's own: nobody has described a picker that is locked.
  else if (control.matches('.SingleItemSelector2, .SingleDataSelector2')) lockPicker(control);
  else if (control.matches('.Checkbox2')) control.querySelector('.TabIndexHack')!.classList.add('Disabled');
  else control.setAttribute('aria-disabled', 'true');
}

/** Whether `disable` was done to a control. */
export const isDisabled = (control: Element) =>
  control.matches(':disabled, .Disabled2, [aria-disabled=true], .Checkbox2:has(> .Disabled)');

function lockPicker(control: Element): void {
  for (const each of control.querySelectorAll('input')) each.disabled = true;
  for (const each of [control, ...control.querySelectorAll('.Button2')]) each.classList.add('Disabled2');
}

const MENU = '.z-popover, .o-popper, .ContextOverlayContainer';

export const menuClosed: Kind = {
  title: 'its menu closed, still in the document',
  effect: 'bars',
  order: 6,
  suits: ({ truth }) => truth.control.closest(MENU) !== null,
  apply({ truth, chance }) {
    const menu = ancestorsOf(truth.control).find((each) => each.matches(MENU)) as HTMLElement | undefined;
    if (!menu) return false;
    const [property, value] = chance.pick([
      ['display', 'none'],
      ['visibility', 'hidden'],
      ['opacity', '0'],
    ] as const);
    menu.style.setProperty(property, value);
    return true;
  },
};

const SECTION = '.CollapsibleSectionContainer';

export const sectionCollapsed: Kind = {
  title: 'its section collapsed',
  effect: 'bars',
  order: 0,
  suits: ({ truth }) => truth.control.closest(`${SECTION}:not(.Collapsed) > .ContentContainer`) !== null,
  apply({ truth }) {
    truth.control.closest('.ContentContainer')!.closest(SECTION)!.classList.add('Collapsed');
    return true;
  },
};

export const controlDisabled: Kind = {
  title: 'the control disabled',
  effect: 'bars',
  order: 0,
  suits: ({ target }) => !target.role.includes('graphic') && !target.role.includes('text'),
  apply({ truth }) {
    disable(truth.control);
    return true;
  },
};

export const covered: Kind = {
  title: 'everything covered by a layer',
  effect: 'bars',
  order: 8,
  suits: always,
  apply({ truth }) {
    // What lies outside the view may turn out to be covered when it is scrolled to, and is no mistake until then.
    truth.control.scrollIntoView({ block: 'center', behavior: 'instant' });
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position:fixed;inset:0;z-index:2147483000;background:rgb(255 255 255 / 60%)"></div>',
    );
    return true;
  },
};
