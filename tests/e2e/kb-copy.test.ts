import { beforeAll, describe, expect, it } from 'vitest';
import { setUpExtension } from '../setup/e2e-context';

const extension = setUpExtension();

beforeAll(() => extension.context.grantPermissions(['clipboard-read', 'clipboard-write']));

describe('a guide for the KB', () => {
  it('is on the clipboard as rich text and as Markdown, and makes a guide again where it is pasted', async () => {
    const page = await extension.context.newPage();
    const open = (hash: string) =>
      page.goto(`chrome-extension://${extension.extensionId}/options.html${hash}`);
    await open('#/article/merge-contacts');
    await page.getByRole('button', { name: 'Copy for your KB' }).click();
    await page.getByText('Copied. Paste it into an article of your KB.').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    expect(copied.html).toContain('<b>Contact Merge</b>');
    expect(copied.html).not.toMatch(/<(?:script|style|svg|img)|data:/);
    expect(copied.text).toContain(
      '3. Under Utilities in the section with contacts, click **Contact Merge**.',
    );

    await open('#/write/from-article');
    await page.getByRole('textbox', { name: 'The article' }).focus();
    await page.keyboard.press('ControlOrMeta+V');
    await page.getByRole('heading', { name: 'The article' }).waitFor();
    expect(await page.getByText('Contact Merge').count()).toBeGreaterThan(0);
  });
});
