// The behaviour of the old kind of page: docs/AUTOTASK.md 4.3 to 4.6.
import { listen } from './live.js';
import { closeMenus, isOpenFor, leave, showMenu } from './menu.js';
import { onPress } from './press.js';

const each = (root, selector, run) => root.querySelectorAll(selector).forEach(run);

function toggleSection(heading) {
  heading.parentElement.classList.toggle('Collapsed');
}

function selectTab(tab) {
  const tabs = [...tab.parentElement.children];
  for (const one of tabs.filter((each) => each.matches('a'))) {
    one.classList.toggle('SelectedState', one === tab);
    one.classList.toggle('NormalState', one !== tab);
  }
  const containers = tab.ownerDocument.querySelectorAll('.TabContainer');
  containers.forEach((container, index) => container.classList.toggle('Active', index === tabs.indexOf(tab)));
}

/** Changes the class, and nothing else: no input, no change event. */
export function toggleCheckbox(box) {
  const checked = box.classList.toggle('Checked');
  box.classList.toggle('Unchecked', !checked);
  return checked;
}

function toggleDropDown(button) {
  if (isOpenFor(button)) return closeMenus();
  const element = button.nextElementSibling;
  showMenu({ button, element, onClose: (menu) => menu.classList.remove('Active') });
  element.style.left = `${button.offsetLeft}px`;
  element.classList.add('Active');
}

export function wireControls(root, { onCheck = () => {} } = {}) {
  const check = (box) => {
    toggleCheckbox(box);
    onCheck(box);
  };
  each(root, '.CollapsibleSectionContainer > .HeadingContainer, .Normal.Section > .Heading', (heading) =>
    onPress(heading, toggleSection),
  );
  each(root, '.PageHeadingContainer .TabBar > *', (tab) => onPress(tab, selectTab));
  each(root, '.Checkbox2 > .TabIndexHack', (box) => onPress(box, check));
  each(root, '.Checkbox2 + .LabelContainer1', (text) =>
    onPress(text, (now) => check(now.previousElementSibling.firstElementChild)),
  );
  each(root, '.DropDownButton2', (button) => {
    onPress(button, toggleDropDown);
    listen(button, 'focusout', leave);
  });
  each(root, '.ContextOverlayContainer .Button2', (item) => onPress(item, () => closeMenus()));
  // Buttons that do nothing here still look pressed.
  each(root, '.Button2:not(.DropDownButton2, .ContextOverlayContainer *)', (button) =>
    onPress(button, () => {}),
  );
}

/** A Button2 by the words on it: never one of a hidden menu, nor a disabled twin. */
export const buttonNamed = (root, name) =>
  [...root.querySelectorAll('.Button2:not(.Disabled2, .ContextOverlayContainer *)')].find(
    (button) => button.querySelector('.Text2')?.textContent === name,
  );
