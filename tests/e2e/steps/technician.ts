import type { Page } from 'playwright-core';
import { actOn } from '../../../scripts/lib/demo-hand.mjs';
import { findCard, pressCard, readSpotlights, type Card } from '../../../scripts/lib/signpost-page.mjs';
import type { Box } from '../../../scripts/lib/cdp.mjs';
import type { Request } from '@/guide/requests';
import type { Extension } from '../../setup/e2e-context';
import { whatIsAt } from './what-is-at';

/** One thing that a technician saw and did. */
export interface Moment {
  step: string;
  state: string;
  text: string;
  /** What stood under the spotlight. */
  pointedAt: string | null;
}

interface View {
  page: Page;
  card: Card;
  spotlight: { page: Page; box: Box } | null;
}

const PROCEDURE = 'autotask-2fa';
const PRESS_AGAIN_MS = 6000;

/** Begins the guide from step 1 in the Autotask tab in front, whatever was done before. */
export async function restartGuide(extension: Extension, procedure = PROCEDURE): Promise<void> {
  const popup = await extension.openPopup();
  await sendFrom(popup, { type: 'run.restart', procedure });
  await popup.close();
}

/** Closes every Autotask tab and window, so that the next guide begins in one of its own. */
export async function closeAutotask({ context }: Extension): Promise<void> {
  await Promise.all(context.pages().map((page) => page.url().includes('autotask.net') && page.close()));
}

/** Sends what the popup would send, from the popup's page. */
export async function sendFrom(popup: Page, message: Request): Promise<unknown> {
  type Sender = { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
  return popup.evaluate(
    (each) => (globalThis as unknown as Sender).chrome.runtime.sendMessage(each),
    message,
  );
}

/** What a person sees of the guide in the whole browser; null while there is no card. */
export async function queryView(extension: Extension): Promise<View | null> {
  const found = await findCard(extension.context);
  if (!found) return null;
  for (const page of [found.page, ...extension.context.pages()]) {
    const [spotlight] = await readSpotlights(page);
    if (spotlight) return { ...found, spotlight: { page, box: spotlight.box } };
  }
  return { ...found, spotlight: null };
}

/** Waits for a view that is as wanted and has come to rest: twice the same. */
export async function waitForView(
  extension: Extension,
  wanted: (view: View) => boolean,
  what: string,
  timeout = 15_000,
): Promise<View> {
  const deadline = Date.now() + timeout;
  let before = '';
  for (;;) {
    const view = await queryView(extension);
    const now = view ? signatureOf(view) : '';
    if (view && now === before && wanted(view)) return view;
    if (Date.now() > deadline) {
      throw new Error(
        `Waited ${timeout} ms for ${what}. Last seen: ${view ? JSON.stringify({ card: view.card, spotlight: view.spotlight?.box }) : 'no card'}`,
      );
    }
    before = now;
  }
}

/**
 * Follows the guide as a technician who does exactly what it points at, until `until` holds. Gives back what was
 * seen. Fails when one step doesn't come to an end.
 */
export async function followGuide(
  extension: Extension,
  until: (view: View) => boolean = ({ card }) => card.state === 'done',
): Promise<Moment[]> {
  const moments: Moment[] = [];
  let done = '';
  for (let actions = 0; actions < 40; actions += 1) {
    const previous = done;
    // Like a person whose menu has closed again, presses once more when nothing has come of it.
    const again = Date.now() + PRESS_AGAIN_MS;
    const view = await waitForView(
      extension,
      (each) => until(each) || (isAnswerable(each) && (signatureOf(each) !== previous || Date.now() > again)),
      `something new to do after "${previous}"`,
    );
    const moment = await toMoment(view);
    // A page that was drawn anew between the look and the question tells nothing about what was looked at.
    const after = await queryView(extension);
    if (!after || signatureOf(after) !== signatureOf(view)) continue;
    moments.push(moment);
    if (until(view)) return moments;
    done = signatureOf(view);
    await answer(view);
  }
  throw new Error(`Not done after 40 actions: ${moments.map(({ step }) => step).join(', ')}`);
}

async function answer({ page, card, spotlight }: View): Promise<void> {
  if (card.state === 'manual') return pressCard(page, 'I did it');
  if (!spotlight)
    return pressCard(page, card.buttons.find((name) => name.startsWith('Take me to')) ?? 'I did it');
  await actOn(spotlight.page, spotlight.box);
  if (card.step === 'confirm-code' && !spotlight.page.isClosed()) await spotlight.page.keyboard.press('Tab');
}

async function toMoment({ card, spotlight }: View): Promise<Moment> {
  const pointedAt = spotlight && (await whatIsAt(spotlight.page, spotlight.box));
  return { step: card.step, state: card.state, text: card.text, pointedAt };
}

function isAnswerable({ card, spotlight }: View): boolean {
  return (
    card.state === 'manual' || card.state === 'done' || (card.state === 'pointing' && spotlight !== null)
  );
}

export function signatureOf({ card, spotlight }: View): string {
  const { x, y } = spotlight?.box ?? { x: 0, y: 0 };
  return `${card.step} ${card.state} ${Math.round(x)},${Math.round(y)} ${card.buttons.join('/')}`;
}
