import type { Page } from 'playwright-core';
import { followGuide as follow } from '../../driver/follow-guide.mjs';
import { findView, queryView as query, type View } from '../../driver/view.mjs';
import type { Request } from '@/guide/requests';
import type { Extension } from '../../setup/e2e-context';

/** One thing that a technician saw and did. */
export interface Moment {
  step: string;
  state: string;
  text: string;
  /** What stood under the spotlight. */
  pointedAt: string | null;
  /** When the technician did what it said, in milliseconds since the epoch. */
  at: number;
}

const PROCEDURE = 'autotask-2fa';

/** Begins the guide from step 1 in the Autotask tab in front, whatever was done before. */
export async function restartGuide(extension: Extension, procedure = PROCEDURE): Promise<void> {
  const popup = await extension.openPopup();
  await sendFrom(popup, { type: 'run.restart', procedure });
  await popup.close();
}

/** Sends what the popup would send, from the popup's page. */
export async function sendFrom(popup: Page, message: Request): Promise<unknown> {
  type Sender = { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
  return popup.evaluate(
    (each) => (globalThis as unknown as Sender).chrome.runtime.sendMessage(each),
    message,
  );
}

/** Why a guide was ended for good, as it is stored; undefined: it was not. */
export async function queryOutcome(extension: Extension, procedure = PROCEDURE): Promise<string | undefined> {
  type Progress = { procedures: Record<string, { outcome?: { say: string } }> };
  type Area = { get(key: string): Promise<{ progress?: Progress }> };
  const worker = await extension.worker();
  const { progress } = await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage.local.get('progress'),
  );
  return progress?.procedures[procedure]?.outcome?.say;
}

/** What a person sees of the guide in the whole browser; null while there is no card. */
export const queryView = ({ context }: Extension): Promise<View | null> => query(context);

/** Waits for a view that is as wanted and has come to rest: twice the same. */
export const waitForView = (
  { context }: Extension,
  wanted: (view: View) => boolean,
  what: string,
  timeout?: number,
): Promise<View> => findView(context, wanted, what, timeout);

/**
 * Follows the guide as a technician who does exactly what it points at, until `until` holds. Gives what was seen; `moments`
 * has it also when the guide doesn’t come to its end.
 */
export async function followGuide(
  { context }: Extension,
  until?: (view: View) => boolean,
  moments: Moment[] = [],
): Promise<Moment[]> {
  for await (const { card, pointedAt } of follow(context, until))
    moments.push({ step: card.step, state: card.state, text: card.text, pointedAt, at: Date.now() });
  return moments;
}
