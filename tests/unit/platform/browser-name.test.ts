import { expect, it } from 'vitest';
import { readBrowserName } from '@/platform/browser-name';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

it.each([
  [CHROME, 'chrome'],
  [`${CHROME} Edg/142.0.0.0`, 'edge'],
  [`${CHROME} OPR/125.0.0.0`, 'chrome'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox'],
])('%s has the ways of %s', (agent, name) => {
  expect(readBrowserName(agent)).toBe(name);
});
