import type { Locator, Page } from 'playwright-core';

/** What stood in the fields, and when they came to it. */
export interface Change {
  now: string;
  at: number;
}

/** What stands in some fields, as one text. */
export const readAll = async (fields: readonly Locator[]): Promise<string> =>
  (await Promise.all(fields.map((field) => field.inputValue()))).join(' | ');

/**
 * Begins each field anew with a text and types on in them by turns, letter by letter, until it is time. Notes each change once it
 * was made, so that none is taken for older than it is.
 */
export async function typeUntil(
  end: number,
  page: Page,
  fields: readonly Locator[],
  begin: string,
  upTo: (most: number) => number,
): Promise<Change[]> {
  const texts = await Promise.all(fields.map((field) => field.inputValue()));
  const changes: Change[] = [];
  const note = () => changes.push({ now: texts.join(' | '), at: Date.now() });
  for (const [at, field] of fields.entries()) {
    texts[at] = begin;
    await field.fill(begin);
    note();
  }
  while (Date.now() < end) {
    const at = upTo(fields.length);
    const letter = 'abcdefghijklmnopqrstuvwxyz'[upTo(26)]!;
    await fields[at]!.focus();
    await page.keyboard.press(letter);
    texts[at] += letter;
    note();
    // People look about between two letters.
    for (let more = upTo(8); more > 0; more -= 1) await page.mouse.move(upTo(1200), upTo(700));
  }
  return changes;
}
