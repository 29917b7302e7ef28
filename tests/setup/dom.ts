import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll, vi } from 'vitest';

/** Testing Library looks in the body that it met first. */
const shared = globalThis as { firstBody?: HTMLElement };
const body = (shared.firstBody ??= document.body);

/** All files of a worker have the same window: each begins at the root with an empty document, and with nothing stood in for. */
beforeAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
  const html = document.documentElement ?? document.appendChild(document.createElement('html'));
  html.replaceChildren(document.createElement('head'), body);
  body.replaceChildren();
  for (const element of [html, body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
});

afterEach(cleanup);
