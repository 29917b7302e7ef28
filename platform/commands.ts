import { browser } from 'wxt/browser';

/** The keys that are set for a command, as the browser writes them; undefined when there are none. */
export async function queryKeys(command: string): Promise<string | undefined> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === command)?.shortcut || undefined;
}
