import { afterEach, describe, expect, it } from 'vitest';
import { queryHeaded, queryHolding } from '@/autotask/sections';

/** Sections as they are drawn today and on Admin's pages of 2018 (docs/AUTOTASK.md 4.3, 5.2). */

afterEach(() => {
  document.body.innerHTML = '';
});

const LOOKS = {
  today: `<div class="Normal Section"><div class="CollapsibleSectionContainer"><div class="HeadingContainer"><b>Heading</b></div>
    <div class="ContentContainer"><div class="Content"><i>Entry</i></div></div></div></div>`,
  2018: `<div class="Normal Section Collapsed"><div class="Heading"><div class="Toggle Expand"></div><b>Heading</b></div>
    <div class="Content"><div class="Large Column"><i>Entry</i></div></div></div>`,
};

describe.each(Object.entries(LOOKS))('a section as of %s', (_, html) => {
  it('is known from its heading and from what it holds', () => {
    document.body.innerHTML = html;
    const headed = queryHeaded(document.querySelector('b')!);
    expect(headed?.content.textContent).toContain('Entry');
    expect(queryHolding(document.querySelector('i')!)).toEqual(headed);
  });

  it('is none without a heading', () => {
    document.body.innerHTML = html;
    document.querySelector('.HeadingContainer, .Heading')!.remove();
    expect(queryHolding(document.querySelector('i')!)).toBeUndefined();
  });
});
