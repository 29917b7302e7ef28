import { say } from '../words/say';
import { PLACEHOLDERS, type ExtensionIds } from './rollout';

const CHROMIUM = /^[a-p]{32}$/;
const FIREFOX = /^(?:\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[\w.+-]*@[\w.-]+)$/i;

/** What is wrong with ids as they were typed; a blank one is a placeholder and all right. */
export function checkIds(typed: ExtensionIds): Partial<ExtensionIds> {
  const faults: Partial<ExtensionIds> = {};
  for (const browser of ['chrome', 'edge'] as const)
    if (typed[browser].trim() !== '' && !CHROMIUM.test(typed[browser].trim()))
      faults[browser] = say('rolloutExpectId');
  if (typed.firefox.trim() !== '' && !FIREFOX.test(typed.firefox.trim()))
    faults.firefox = say('rolloutExpectFirefoxId');
  return faults;
}

/** The ids for the files: where none was typed, what stands for one. */
export const idsOf = ({ chrome, edge, firefox }: ExtensionIds): ExtensionIds => ({
  chrome: chrome.trim() || PLACEHOLDERS.chrome,
  edge: edge.trim() || PLACEHOLDERS.edge,
  firefox: firefox.trim() || PLACEHOLDERS.firefox,
});
