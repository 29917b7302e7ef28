import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { button2 } from '../../fixtures/controls';
import { preferences } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** A large page is read bit by bit, and may change before its end is reached. */
let lab: Lab;
let recorded: RecordedControl;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const control = button2('Confirm Sign-in', 'it');
const rows = Array.from({ length: 4000 }, (_, i) => `<div><span>Entry ${i % 7}</span></div>`).join('');
const large = (first: string, last = '') =>
  preferences(
    `<div class="first">${first}</div><div class="shadow"><template shadowrootmode="open"></template></div>${rows}<div class="last">${last}</div>`,
  );

beforeEach(async () => {
  await lab.show(large(control), PREFERENCES);
  const described = await lab.describe('[data-at="it"]');
  if (!described?.ok) throw new Error('The control can’t be told from the rows.');
  recorded = described.recorded;
});

const recall = (between: Record<string, string>, isRestless = false) =>
  lab.page.evaluate(([one, changes, restless]) => window.lab.recallInSlices(one, changes, restless), [
    recorded,
    between,
    isRestless,
  ] as const);

it('comes to the same answer in several slices', async () => {
  const answer = await recall({});
  expect(answer).toMatchObject({ status: 'found', at: 'it' });
  expect(answer.slices).toBeGreaterThan(1);
});

it('comes to an answer, still in slices, on a page that changes between any two of them', async () => {
  const answer = await recall({}, true);
  expect(answer).toMatchObject({ status: 'found', at: 'it' });
  // Read in one go as soon as it had changed, it would be two.
  expect(answer.slices).toBeGreaterThan(3);
});

it.each(['.first', '.shadow'])('finds what has come into a part that was read already: %s', async (part) => {
  await lab.show(large(''), PREFERENCES);
  expect(await recall({ [part]: control })).toMatchObject({ status: 'found', at: 'it' });
});

it('does not find what has gone since', async () => {
  expect(await recall({ '.first': '' })).toMatchObject({ status: 'absent' });
});

it('finds what has moved in the meantime', async () => {
  await lab.show(large('', control), PREFERENCES);
  expect(await recall({ '.first': button2('Confirm Sign-in', 'new'), '.last': '' })).toMatchObject({
    status: 'found',
    at: 'new',
  });
});

it('and says so when there are two by then', async () => {
  const second = button2('Confirm Sign-in', 'second');
  expect(await recall({ '.first': control + second })).toMatchObject({ status: 'ambiguous' });
});
