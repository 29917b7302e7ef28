import { expect, it, vi } from 'vitest';
import { joinTexts } from '@/locate/flat-text';

/** A component that draws what stands in it. */
function component(between: string): HTMLElement {
  const host = document.createElement('x-component');
  host.attachShadow({ mode: 'open' }).innerHTML = '<main><slot></slot></main>';
  host.innerHTML = between;
  document.body.append(host);
  return host;
}

it('what a slot shows is read in its order', () => {
  const host = component('<p>One</p> two <p>three</p>');
  expect(joinTexts(host, 200).replaceAll(/\s+/g, ' ').trim()).toBe('One two three');
});

it('a page that stands in a slot is read no further than a label is long', () => {
  const host = component('<p>A paragraph that goes on for a while.</p>'.repeat(60));
  const read = vi.fn(() => false);
  expect(joinTexts(host, 200, read)).toBe('');
  expect(read.mock.calls.length).toBeLessThan(20);
  const inside = component(`<div>${'<p>A paragraph that goes on for a while.</p>'.repeat(60)}</div>`);
  read.mockClear();
  expect(joinTexts(inside, 200, read)).toBe('');
  expect(read.mock.calls.length).toBeLessThan(20);
});
