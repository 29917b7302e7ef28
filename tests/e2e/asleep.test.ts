import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startPractice, type Practice } from '../../practice/server.mjs';
import { followGuide } from '../driver/follow-guide.mjs';
import { START_BUTTON } from '../driver/popup.mjs';
import { launchQuiet, pressButton } from '../driver/quiet-browser.mjs';
import { findView, queryView, signatureOf, type View } from '../driver/view.mjs';

/** The browser ends a worker after 30 seconds without an event; on a busy machine a minute and more was seen. */
const ASLEEP_MS = 150_000;
/** Between two looks: looking without a pause keeps the browser from its own work. */
const PAUSE_MS = 50;
/** How long the view is watched after the worker has ended: agents come back and wake it within this time. */
const WATCHED_MS = 4000;
const TITLE = 'Set up 2FA in your Autotask profile';
const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';

let practice: Practice;
let quiet: Awaited<ReturnType<typeof launchQuiet>>;

beforeAll(async () => {
  practice = await startPractice();
  quiet = await launchQuiet({
    extension: inject('extensionPath'),
    browser: { path: inject('browserPath') },
    practicePort: practice.port,
  });
});
afterAll(async () => {
  await quiet.close();
  await practice.close();
});

/** All that a person sees of the guide, in one line. */
const allOf = (view: View | null) => (view ? `${signatureOf(view)} ${view.card.text}` : 'no card');

async function* viewsUntil(isOver: () => boolean) {
  while (!isOver()) {
    yield allOf(await queryView(quiet.context));
    await sleep(PAUSE_MS);
  }
}

it(
  'in the middle of a step, a worker that goes to sleep changes nothing that can be seen',
  { timeout: 260_000 },
  async () => {
    await quiet.newPage(
      `${practice.origin}/practice/set?${new URLSearchParams({ scroll: 'near', to: PREFERENCES })}`,
    );
    const popup = await quiet.newPage(`chrome-extension://${quiet.extensionId}/popup.html`);
    await pressButton(popup, START_BUTTON);
    await findView(quiet.context, () => true, 'the card');
    await popup.close();

    // The step with several controls in a row: the first is filled in, so the ring is on the second.
    let first = '';
    for await (const { card, pointedAt } of followGuide(
      quiet.context,
      (view) => view.card.step === 'confirm-code' && first !== '' && signatureOf(view) !== first,
    )) {
      if (card.step === 'confirm-code' && first === '' && pointedAt) {
        const view = await findView(quiet.context, () => true, 'the first field');
        first = signatureOf(view);
      }
    }
    // What was just done is said and shown for some seconds.
    const before = await findView(
      quiet.context,
      ({ card, spotlight }) => spotlight !== null && card.text.startsWith(`${TITLE} Step 6`),
      'the second field',
    );
    expect(before.card.step).toBe('confirm-code');
    expect(signatureOf(before)).not.toBe(first);

    const ends = quiet.countWorkerEnds();
    const deadline = Date.now() + ASLEEP_MS;
    const seen = new Set<string>();
    const isAsleep = () => quiet.countWorkerEnds() > ends;
    for await (const view of viewsUntil(() => isAsleep() || Date.now() > deadline)) seen.add(view);
    expect(isAsleep()).toBe(true);
    const over = Date.now() + WATCHED_MS;
    for await (const view of viewsUntil(() => Date.now() > over)) seen.add(view);
    expect([...seen]).toEqual([allOf(before)]);
  },
);
