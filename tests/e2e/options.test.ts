import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import shippedFile from '../../procedures/autotask-2fa.json';
import { twoFactorFile as twoFactor } from '../fixtures/in-english';
import { setUpExtension } from '../setup/e2e-context';

const TITLE = twoFactor.title;

const extension = setUpExtension({ options: { acceptDownloads: true } });
let page: Page;

beforeAll(() => extension.context.grantPermissions(['clipboard-read', 'clipboard-write']));
beforeEach(async () => {
  page = await extension.context.newPage();
});

const open = (hash: string) => page.goto(`chrome-extension://${extension.extensionId}/options.html${hash}`);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** What a press saves on the disk: the file's name and its text. */
async function saved(press: Promise<void>, download: Promise<Download>) {
  const [, file] = await Promise.all([press, download]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
const save = (name: string) => {
  const download = page.waitForEvent('download');
  return saved(button(name).click(), download);
};

async function choose(content: string, name = 'mine.json') {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.getByLabel('File (JSON)').setInputFiles(file);
}

/** The same way as the popup is told: by what the popup shows. */
async function popupHas(title: string) {
  const popup = await extension.openPopup();
  const start = popup.getByRole('button', { name: /^(Start|Continue) guide: / });
  await start.first().waitFor();
  const names = await start.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  await popup.close();
  return names.some((name) => name.endsWith(`guide: ${title}`));
}

describe('the office’s procedures', () => {
  const edited = {
    ...twoFactor,
    title: 'Set up 2FA our way',
    steps: twoFactor.steps.map((step) => (step.id === 'save' ? { ...step, say: 'Press it.' } : step)),
  };

  it('are imported after the difference has been read, and come back by Undo', async () => {
    await open('#/content');
    await choose(JSON.stringify(edited));
    const review = page.getByRole('group', { name: 'Review the changes' });
    await review.getByText('Step “Save”: what it says').waitFor();
    expect(await review.locator('ins').allTextContents()).toContain('Press it.');
    expect(await popupHas(edited.title)).toBe(false);

    await button('Save').click();
    await page.getByText(`Imported “${edited.title}”.`).waitFor();
    await page.getByText(/^The office’s own version, since .* from “mine.json”/).waitFor();
    expect(await popupHas(edited.title)).toBe(true);

    await button(`Undo: import “${edited.title}”`).click();
    await page.getByRole('heading', { name: TITLE, exact: true }).waitFor();
    expect(await popupHas(TITLE)).toBe(true);
  });

  it('are refused with the place named when they are broken', async () => {
    await open('#/content');
    await choose('{\n  "format": 1,\n}');
    await page.getByText(/At line 3, column 1: found "}"; expected a key in double quotes/).waitFor();
    await button('Close').click();
    await choose(JSON.stringify({ ...twoFactor, article: { ...twoFactor.article, url: 'http://kb' } }));
    await page.getByText('At article.url: found "http://kb"; expected an address that starts with').waitFor();
    expect(await button('Import').count()).toBe(0);
    expect(await button('Save').count()).toBe(0);
  });

  it('can be hidden from the popup, and shown again', async () => {
    await open('#/content');
    const own = { ...twoFactor, id: 'our-own', title: 'Our own way' };
    await choose(JSON.stringify(own));
    await button('Import').click();
    await button('Hide: Our own way').click();
    await button('Show: Our own way').waitFor();
    expect(await popupHas('Our own way')).toBe(false);
    await button('Show: Our own way').click();
    await button('Hide: Our own way').waitFor();
    expect(await popupHas('Our own way')).toBe(true);
    await button('Remove: Our own way').click();
    await expect.poll(() => button('Hide: Our own way').count()).toBe(0);
  });

  it('go out as the files they are', async () => {
    await open('#/content');
    const { name, text } = await save(`Export: ${TITLE}`);
    expect(name).toBe('autotask-2fa.json');
    expect(JSON.parse(text)).toEqual(shippedFile);
  });
});

describe('an article', () => {
  it('goes out as Markdown and as HTML that needs nothing else', async () => {
    await open('#/article/autotask-2fa');
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    const markdown = await save('Export as Markdown');
    expect(markdown.name).toBe('signpost-autotask-2fa.md');
    expect(markdown.text).toContain('### Step 3: Open the code options');
    const html = await save('Export as HTML');
    expect(html.name).toBe('signpost-autotask-2fa.html');
    await page.setContent(html.text);
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(twoFactor.steps.length);
  });

  it('prints in one column, without navigation, with addresses written out', async () => {
    await open('#/article/autotask-2fa');
    const guided = page.locator('.guided').first();
    const kb = page.locator('.kb-side').first();
    await guided.waitFor();
    const [left, right] = [await guided.boundingBox(), await kb.boundingBox()];
    expect(right!.x).toBeGreaterThan(left!.x + left!.width);
    await page.emulateMedia({ media: 'print' });
    expect((await kb.boundingBox())!.y).toBeGreaterThan((await guided.boundingBox())!.y);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    const after = await page
      .getByRole('link', { name: twoFactor.article.title })
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain(twoFactor.article.url);
  });
});

describe('the KB check', () => {
  it('gives the corrections to the clipboard', async () => {
    await open('#/kb-check');
    await page.getByText('is called “Authentication Code Options” (current)').first().waitFor();
    await button('Copy corrections').click();
    await page.getByText('Corrections copied.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('# Corrections for the KB');
    expect(text).toContain('**Step 3: Open the code options**');
  });
});

describe('the settings', () => {
  it('are kept, and used by the articles', async () => {
    await open('#/settings');
    const field = page.getByRole('textbox', { name: `Article: ${twoFactor.article.title}` });
    await field.fill('https://kb.example/our-2fa');
    await button('Save settings').click();
    await page.getByText('Settings saved.').waitFor();
    await open('#/article/autotask-2fa');
    await page.reload();
    const link = page.getByRole('link', { name: twoFactor.article.title }).first();
    expect(await link.getAttribute('href')).toBe('https://kb.example/our-2fa');
  });
});

describe('on a narrow screen', () => {
  it.each(['#/content', '#/kb-check', '#/settings', '#/article/autotask-2fa'])(
    '%s needs no sideways scrolling',
    async (hash) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(hash);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );

  it('nor does a table that is edited', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open('#/content');
    await page
      .getByRole('button', { name: /^Edit table/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Add a row' }).click();
    await page
      .getByRole('textbox', { name: /row 1$/ })
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
