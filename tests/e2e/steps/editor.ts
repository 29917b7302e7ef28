import type { Page } from 'playwright-core';
import type { Extension } from '../../setup/e2e-context';

/** Opens a page of the options tab. */
export async function openOptions(extension: Extension, hash: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/options.html${hash}`);
  return page;
}

/** Pastes an article as a browser does from another page: with its bold names and lists. Then the draft is open. */
export async function pasteArticle(page: Page, html: string): Promise<void> {
  await page.getByLabel('The article').evaluate((field, rich) => {
    const data = new DataTransfer();
    data.setData('text/html', rich);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
  await page.getByRole('heading', { name: 'The article' }).waitFor();
}

/** Turns to one of the views of the draft. */
export const turnTo = (page: Page, view: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Parts of the draft' }).getByRole('link', { name: view }).click();
