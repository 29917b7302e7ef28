import { act } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StepCard } from '@/components/card/StepCard';
import { hideFocus, queryFocus } from '@/entrypoints/card/hide-focus';
import { sampleView } from '../components/card/sample-view';

/** Draws a card in a shadow root, twice, while a field of the page has the focus; gives back how often the caret was read. */
async function drawWhileTyping(): Promise<number> {
  document.body.innerHTML = '<input type="password"><div id="host"></div>';
  const field = document.querySelector('input')!;
  field.focus();
  const caret = vi.spyOn(field, 'selectionStart', 'get');
  const shadow = document.querySelector('#host')!.attachShadow({ mode: 'closed' });
  const root = createRoot(shadow);
  for (const number of [1, 2]) {
    const { step } = sampleView();
    const view = sampleView({ step: { ...step, number } });
    await act(async () => root.render(<StepCard view={view} onAct={() => undefined} />));
  }
  await act(async () => root.unmount());
  return caret.mock.calls.length;
}

describe('while a field of the page has the focus', () => {
  let life: AbortController;
  beforeEach(() => void (life = new AbortController()));
  afterEach(() => life.abort());

  it('the caret would be read by what draws the card', async () => {
    expect(await drawWhileTyping()).toBeGreaterThan(0);
  });

  it('the card is drawn without reading where its caret is', async () => {
    hideFocus(document, life.signal);
    expect(await drawWhileTyping()).toBe(0);
    expect(queryFocus(document)).toBe(document.querySelector('input'));
  });

  it('all is as before once the card is gone', () => {
    hideFocus(document, life.signal);
    life.abort();
    expect(Object.hasOwn(document, 'activeElement')).toBe(false);
  });
});
