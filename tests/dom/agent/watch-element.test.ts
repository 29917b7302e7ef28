import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchElement } from '@/entrypoints/agent/watch-element';

const onChange = vi.fn();
let life: AbortController;
let watch: (element: Element | undefined) => void;
let button: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<p>Other</p><button><b>Save</b></button>';
  button = document.querySelector('button')!;
  onChange.mockClear();
  life = new AbortController();
  watch = watchElement(onChange, life.signal);
});
afterEach(() => life.abort());

async function change(what: () => void): Promise<number> {
  onChange.mockClear();
  what();
  await Promise.resolve();
  return onChange.mock.calls.length;
}

it('calls when the element, or what is in it, changes, and for nothing else of the page', async () => {
  watch(button);
  expect(await change(() => (document.querySelector('b')!.textContent = 'Delete'))).toBe(1);
  expect(await change(() => button.setAttribute('aria-label', 'Delete'))).toBe(1);
  expect(await change(() => (document.querySelector('p')!.textContent = 'More'))).toBe(0);
});

it('calls no more when another is watched, none, or when it ends', async () => {
  const rename = () => button.setAttribute('title', `T${Math.random()}`);
  watch(button);
  watch(document.querySelector('p')!);
  expect(await change(rename)).toBe(0);
  watch(button);
  watch(undefined);
  expect(await change(rename)).toBe(0);
  watch(button);
  life.abort();
  expect(await change(rename)).toBe(0);
});
