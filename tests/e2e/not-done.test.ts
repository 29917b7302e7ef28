import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { actOn } from '../driver/hand.mjs';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { followGuide, restartGuide, waitForView } from './steps/technician';

/** Never done when it isn't: what a technician does by mistake, or is interrupted in. */
const extension = setUpExtension();

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';
const LANDING = '/Mvc/Framework/Navigation.mvc/Landing';
const CODES = '.DialogContentContainer .Block input';
/** The three buttons of the header come first. */
const ownButtons = (card: { buttons: string[] } | null) => card?.buttons.slice(3) ?? [];
const atStep =
  (step: string) =>
  ({ card }: { card: { step: string } }) =>
    card.step === step;

/** At the step, in a Preferences page with the code window. */
async function openAt(step: string, variant: Variant = {}): Promise<Page> {
  const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES, ...variant });
  await restartGuide(extension);
  await followGuide(extension, atStep(step));
  return page;
}

const closeWindow = (page: Page) => page.locator('.Dialog1.Active .DialogTitleBarIcon.Close').click();

async function validate(page: Page, code: string): Promise<void> {
  await page.locator(CODES).nth(0).fill(code);
  await page.locator(CODES).nth(1).fill('practice');
  await page.getByText('Validate', { exact: true }).click();
}

describe('a window that was closed half-way', () => {
  it('leads back to where it is opened, with the reason, and nothing in it counts as done or as not there', async () => {
    const page = await openAt('confirm-code', { email: 'on' });
    await closeWindow(page);
    const back = await waitForView(
      extension,
      ({ card, spotlight }) => card.step === 'open-code-options' && spotlight !== null,
      'the way back',
    );
    expect(back.card.text).toContain('“Confirm with a code from the app” needs something');
    await actOn(page, back.spotlight!.box);
    const again = await waitForView(
      extension,
      // What was just done stands in the place of the number at first.
      ({ card, spotlight }) =>
        card.step === 'request-qr-code' && spotlight !== null && card.text.includes('Step 4 of 8'),
      'the first step in the window',
    );
    expect(again.card.text).toContain('Request a new QR code');
  });
});

describe('Validate with a wrong code', () => {
  it('is never ticked: the card asks, also after the window was closed and the page was reloaded', async () => {
    const page = await openAt('confirm-code', { email: 'on' });
    await validate(page, 'wrong');
    await page.getByText('The generated code has six digits.').waitFor();
    await closeWindow(page);
    await waitForCard(page, (card) => card?.buttons.includes('No, it showed an error') ?? false);
    await page.reload();
    const asked = await waitForCard(page, (card) => card?.text.includes('Did that work?') ?? false);
    expect(asked).toMatchObject({ step: 'confirm-code', state: 'manual' });
    expect(ownButtons(asked).slice(0, 3)).toEqual(['Yes', 'No, it showed an error', 'I canceled']);
    await pressCard(page, 'No, it showed an error');
    await waitForCard(page, (card) => card?.step === 'open-code-options');
  });

  it('is asked about while the error stands there, and the step stays when the answer is No', async () => {
    const page = await openAt('confirm-code', { email: 'on' });
    await validate(page, 'wrong');
    await waitForCard(page, (card) => card?.text.includes('Did that work?') ?? false);
    await pressCard(page, 'No, it showed an error');
    const card = await waitForCard(page, (each) => each?.text.includes('Fix what Autotask') ?? false);
    expect(card!.step).toBe('confirm-code');
  });
});

it('a right code goes on when the person says that it worked', async () => {
  const page = await openAt('confirm-code', { email: 'on' });
  await validate(page, '123456');
  await waitForCard(page, (card) => card?.text.includes('Did that work?') ?? false);
  await pressCard(page, 'Yes');
  await waitForCard(page, (card) => card?.step === 'stop-email');
});

it('away from the page, one button leads there', async () => {
  const page = await openAt('request-qr-code');
  await page.goto(`${extension.practice.origin}${LANDING}`);
  const card = await waitForCard(page, (each) => each?.step === 'open-code-options');
  expect(ownButtons(card)[0]).toBe('Take me to Preferences');
  expect(card!.text).toContain('isn’t open any more');
});

it('a link to a step leads to the first step of the way there', async () => {
  const page = await extension.newAutotaskTab();
  await page.goto('about:blank');
  await page.goto(`${extension.practice.origin}${LANDING}#signpost=merge-contacts/merge`);
  await pressCard(page, /^Start guide/);
  const card = await waitForCard(page, (each) => each?.step === 'open-contact-merge');
  expect(card!.text).toContain('“Merge” needs something that isn’t open any more');
});

describe('back after hours', () => {
  it('the guide says where the person was, and goes on when they want it', async () => {
    const page = await openAt('request-qr-code');
    const worker = await extension.worker();
    await worker.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome;
      interface Area {
        get(key: string): Promise<{ run: object }>;
        set(items: object): Promise<void>;
      }
      const { run } = await storage.local.get('run');
      await storage.local.set({ run: { ...run, touchedAt: Date.now() - 5 * 60 * 60 * 1000 } });
    });
    await extension.killWorker();
    const card = await waitForCard(page, (each) => each?.text.includes('Welcome back') ?? false);
    expect(card!.text).toContain('You were at step 4');
    expect(ownButtons(card).slice(0, 2)).toEqual(['Continue', 'Start over']);
    await pressCard(page, 'Continue');
    await waitForView(
      extension,
      ({ card: each, spotlight }) => each.step === 'request-qr-code' && spotlight !== null,
      'the step',
    );
  });
});
