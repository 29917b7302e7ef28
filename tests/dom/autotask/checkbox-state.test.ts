import { expect, it } from 'vitest';
import { queryChecked } from '@/autotask/fields';
import { checkbox2 } from '../../fixtures/controls';

const read = (html: string) => {
  document.body.innerHTML = html;
  return queryChecked(document.body.firstElementChild!);
};

it.each([
  [checkbox2('', 'Checked'), true],
  [checkbox2('', 'Unchecked'), false],
  [checkbox2('', 'Checked Disabled'), true],
  ['<input type="checkbox" checked>', true],
  ['<input type="checkbox">', false],
  ['<span role="checkbox" aria-checked="true"></span>', true],
  ['<span role="switch" aria-checked="false"></span>', false],
  ['<div class="Editor CheckBox"><input type="checkbox" checked></div>', true],
  ['<span class="o-checkbox-box o-checkbox-box--has-selection"></span>', true],
  ['<span class="o-checkbox-box"></span>', false],
])('%s is read as %s', (html, checked) => {
  expect(read(html)).toBe(checked);
});

it.each(['<div class="Checkbox2"></div>', '<span role="checkbox" aria-checked="mixed"></span>'])(
  'nothing is said about %s',
  (html) => {
    expect(read(html)).toBeUndefined();
  },
);

it.each([
  ['<input type="checkbox" aria-checked="false" checked>', true],
  ['<input type="checkbox" aria-checked="true">', false],
])('what is written beside a native tick says nothing: %s is %s', (html, checked) => {
  expect(read(html)).toBe(checked);
});

it('a native box that is half ticked is neither', () => {
  document.body.innerHTML = '<input type="checkbox">';
  const box = document.querySelector('input')!;
  box.indeterminate = true;
  expect(queryChecked(box)).toBeUndefined();
});

it('what the person ticks counts, not what the page was sent with', () => {
  document.body.innerHTML = '<input type="checkbox" checked>';
  const box = document.querySelector('input')!;
  box.checked = false;
  expect(queryChecked(box)).toBe(false);
});
