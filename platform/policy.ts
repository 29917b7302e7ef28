import { browser } from 'wxt/browser';

/** What Firefox says where no policy is about this extension. */
const NONE = /manifest not found/i;

/**
 * What the company's policy holds, as it is; nothing is checked yet. Empty where there is none, undefined where the
 * browser could not say. It may take eight seconds at the start of a browser: nothing must wait for it.
 */
export async function readManaged(): Promise<Record<string, unknown> | undefined> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    return NONE.test(String(error)) ? {} : undefined;
  }
}

/**
 * Calls back when the policy has changed, with what the changed keys hold now (undefined: nothing), until the signal
 * aborts; never where the browser doesn't tell, as Firefox reads it at its start only.
 */
export function watchManaged(
  listener: (changed: Record<string, unknown>) => void,
  signal?: AbortSignal,
): void {
  const { onChanged } = browser.storage.managed as Partial<typeof browser.storage.managed>;
  const onChange = (changes: Record<string, { newValue?: unknown }>) =>
    listener(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  onChanged?.addListener(onChange);
  signal?.addEventListener('abort', () => onChanged?.removeListener(onChange));
}
