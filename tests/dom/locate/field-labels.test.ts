import { beforeEach, describe, expect, it } from 'vitest';
import { autotaskScene } from '@/autotask/scene';
import { createFieldLabels } from '@/locate/recorded/field-labels';
import { roleOf } from '@/locate/role';

/** What a field is called by whoever shows it, by what stands beside it. */
const labelOf = (mark: string) => {
  const labels = createFieldLabels(autotaskScene);
  for (const each of document.querySelectorAll('body *')) labels.note(each);
  const field = document.querySelector(`[data-at=${mark}]`)!;
  return labels.query(field, roleOf(field, autotaskScene));
};
const tick = (mark: string, type = 'checkbox') => `<input type="${type}" data-at="${mark}">`;

beforeEach(() => document.body.replaceChildren());

describe('the text beside a tick', () => {
  it.each([
    ['after each', `${tick('a')} Skiing ${tick('b')} Running`],
    ['after each, on lines of their own', `${tick('a')} Skiing<br>${tick('b')} Running<br>`],
    ['after each, under a text of the whole row', `Sports: ${tick('a')} Skiing ${tick('b')} Running`],
    ['after each radio button', `${tick('a', 'radio')} Skiing ${tick('b', 'radio')} Running`],
    ['before each', `Skiing ${tick('a')} Running ${tick('b')}`],
    ['in the cell after', `<table><tr><td>${tick('a')}<td>Skiing<tr><td>${tick('b')}<td>Running</table>`],
    ['in the cell before', `<table><tr><td>Skiing<td>${tick('a')}<tr><td>Running<td>${tick('b')}</table>`],
    ['in labels after each', `${tick('a')}<label>Skiing</label>${tick('b')}<label>Running</label>`],
    [
      'in boxes of their own',
      `<p><span>${tick('a')}</span><b>Skiing</b></p><p><span>${tick('b')}</span><b>Running</b></p>`,
    ],
  ])('is its label: %s', (_where, html) => {
    document.body.innerHTML = `<div>${html}</div>`;
    expect([labelOf('a'), labelOf('b')]).toEqual(['Skiing', 'Running']);
  });

  it('is not that of another tick', () => {
    document.body.innerHTML = `<div>${tick('a')} Skiing ${tick('b')}</div><div>Running ${tick('c')} ${tick('d')}</div>`;
    expect([labelOf('b'), labelOf('d')]).toEqual(['', '']);
  });
});

it('a field to type in is called by what stands before it', () => {
  document.body.innerHTML = '<div>First Name <input data-at="a"> Last Name <input data-at="b"></div>';
  expect([labelOf('a'), labelOf('b')]).toEqual(['First Name', 'Last Name']);
});

it('what authors note beside a field is no label of it', () => {
  document.body.innerHTML = '<div>First Name <!-- Jane, see 4711 --><input data-at="a"></div>';
  expect(labelOf('a')).toBe('First Name');
});
