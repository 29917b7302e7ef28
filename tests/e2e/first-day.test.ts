import { expect, it } from 'vitest';
import { openExtension } from '../setup/e2e-context';

const isWelcome = (url: string) => url.endsWith('/welcome.html');

it('the first installation shows the welcome page in a tab of its own, where the first guide starts', async () => {
  const extension = await openExtension({ welcome: true });
  try {
    const pages = extension.context.pages();
    expect(pages.filter((page) => isWelcome(page.url()))).toHaveLength(1);
    expect(pages.length).toBeGreaterThan(1);
    const welcome = pages.find((page) => isWelcome(page.url()))!;
    await welcome.getByRole('heading', { name: 'Pin Signpost to your toolbar' }).waitFor();
    await welcome.getByRole('textbox', { name: /^Your zone/ }).fill('ww5');
    await welcome.getByRole('button', { name: 'Save' }).click();
    await welcome.getByText('Your zone: America West (ww5.autotask.net).').waitFor();
    await welcome.getByRole('button', { name: /^Start guide: .*2FA/ }).click();
    await expect
      .poll(() => extension.context.pages().map((page) => new URL(page.url()).hostname))
      .toContain('ww5.autotask.net');
  } finally {
    await extension.close();
  }
});

it('an update shows nothing but a line in the popup', async () => {
  const extension = await openExtension();
  try {
    const worker = await extension.worker();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as Chrome;
      await chrome.storage.local.set({ settings: { version: 1, seenVersion: '0.0.9' } });
      chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.9' });
    });
    await extension.killWorker();
    const popup = await extension.openPopup();
    const news = popup.getByText(/^What’s new in Signpost/);
    await news.click();
    await popup.getByRole('region', { name: 'What’s new' }).getByRole('button', { name: 'Got it' }).click();
    await news.waitFor({ state: 'detached' });
    await popup.reload();
    await popup.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await news.count()).toBe(0);
    expect(extension.context.pages().filter((page) => isWelcome(page.url()))).toEqual([]);
  } finally {
    await extension.close();
  }
});

interface Chrome {
  chrome: {
    storage: { local: { set(items: object): Promise<void> } };
    runtime: { onInstalled: { dispatch(details: object): void } };
  };
}
