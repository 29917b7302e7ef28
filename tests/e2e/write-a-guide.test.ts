import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openExtension, setUpExtension } from '../setup/e2e-context';
import { openOptions, pasteArticle, turnTo } from './steps/editor';
import { followGuide, waitForView } from './steps/technician';

const extension = setUpExtension({ options: { acceptDownloads: true } });

const ARTICLE = `<h1>Finding Contact Merge</h1>
<p>This article is about duplicate contacts.</p>
<ol>
  <li>In the menu on the left, click <b>Admin</b>.</li>
  <li>Choose the <b>Features &amp; Settings</b> tab.</li>
  <li>Under Utilities, click <b>Contact Merge</b>. A new window opens.</li>
</ol>`;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('a KB article', () => {
  it('becomes a draft, is followed, is published, and is followed by a colleague from the file', async () => {
    const options = await openOptions(extension, '#/write/from-article');
    await pasteArticle(options, ARTICLE);
    await options.getByText('Nothing is left to decide.').waitFor();

    // The writer says one thing better than the article did.
    await turnTo(options, 'Steps');
    await button(options, /Open Features|Features & Settings/)
      .first()
      .click();
    await options.getByLabel('What to say', { exact: true }).fill('Choose Features & Settings, at the top.');

    await turnTo(options, 'Follow and publish');
    expect(await button(options, /^Publish$/).getAttribute('aria-disabled')).toBe('true');

    await extension.newAutotaskTab({ shell: 'g2' });
    await button(options, 'Follow it yourself').click();
    const way = await followGuide(extension);
    expect(way.map(({ pointedAt }) => pointedAt).filter(Boolean)).toEqual([
      expect.stringMatching(/Admin|fa-gear/),
      expect.stringContaining('Features & Settings'),
      expect.stringContaining('Contact Merge'),
    ]);
    expect(way[1]?.text).toContain('at the top');
    expect(way[0]?.text).toContain('your draft');

    await options.bringToFront();
    await options.getByText(/3 of 3 steps were checked off by themselves/).waitFor();
    // A draft is nobody else's: the popup doesn't list it.
    const before = await extension.openPopup();
    await button(before, /^Start guide: Merge two contacts/).waitFor();
    expect(await button(before, /Finding Contact Merge/).count()).toBe(0);
    await before.close();

    await options.getByLabel('What changed').fill('First version');
    await button(options, /^Publish$/).click();
    await options.getByText('“Finding Contact Merge” was published.').waitFor();
    await options.getByText('Revision 1').waitFor();

    const page = await extension.startGuide('Finding Contact Merge');
    const { card } = await waitForView(extension, () => true, 'the published guide');
    expect(card.text).toContain('Finding Contact Merge');
    expect(card.text).not.toContain('your draft');
    expect(page.url()).toContain('autotask.net');

    // A colleague takes it in from the file, and follows it in a browser of their own.
    await options.getByRole('link', { name: 'Procedures' }).click();
    const download = options.waitForEvent('download');
    await button(options, 'Export: Finding Contact Merge').click();
    const file = await (await download).path();
    const colleague = await openExtension();
    try {
      const theirs = await openOptions(colleague, '#/content');
      await theirs.getByLabel(/^File/).setInputFiles(file);
      await button(theirs, /^(Save|Import)$/).click();
      await button(theirs, 'Edit: Finding Contact Merge').waitFor();
      await colleague.newAutotaskTab({ shell: 'g1' });
      await colleague.startGuide('Finding Contact Merge');
      const followed = await followGuide(colleague);
      expect(followed.at(-1)?.state).toBe('done');
      expect(followed.map(({ step }) => step)).toEqual(expect.arrayContaining(way.map(({ step }) => step)));
    } finally {
      await colleague.close();
    }
  });
});
