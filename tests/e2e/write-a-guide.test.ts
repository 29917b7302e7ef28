import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findPoint } from '../driver/point.mjs';
import { openExtension, setUpExtension } from '../setup/e2e-context';
import { openOptions, pasteArticle, turnTo } from './steps/editor';
import { followGuide, waitForView } from './steps/technician';

const extension = setUpExtension({ options: { acceptDownloads: true } });

const ARTICLE = `<h1>Finding Organization Merge</h1>
<p>This article is about duplicate organizations.</p>
<ol>
  <li>In the menu on the left, click <b>Admin</b>.</li>
  <li>Choose the <b>Features &amp; Settings</b> tab.</li>
  <li>Under Utilities, click Organization Merge based on what you found. A new window opens.</li>
</ol>`;
const TITLE = 'Finding Organization Merge';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('a KB article', () => {
  it('becomes a draft, is tried, followed, published, and followed by a colleague from the library', async () => {
    const options = await openOptions(extension, '#/write/from-article');
    await pasteArticle(options, ARTICLE);
    await options.getByText('Nothing is left to decide.').waitFor();

    // Where the article doesn’t say where a name ends, Autotask’s page does.
    const admin = await extension.newAutotaskTab({ shell: 'g2', to: '/Mvc/AdministrationSetup/Landing' });
    await findPoint(admin, { text: 'Features & Settings' });
    await options.bringToFront();
    await button(options, 'Try on Autotask').click();
    await options
      .getByText(/“Organization Merge based on what you found” becomes “Organization Merge”/)
      .waitFor();
    await button(options, 'Use these names').click();
    await admin.close();

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
      expect.stringContaining('Organization Merge'),
    ]);
    expect(way[1]?.text).toContain('at the top');
    expect(way[0]?.text).toContain('your draft');

    await options.bringToFront();
    await options.getByText(/3 of 3 steps were checked off by themselves/).waitFor();
    // A draft is nobody else's: the popup doesn't list it.
    const before = await extension.openPopup();
    await button(before, /^Start guide: Merge two contacts/).waitFor();
    expect(await button(before, new RegExp(TITLE)).count()).toBe(0);
    await before.close();

    await options.getByLabel('What changed').fill('First version');
    await button(options, /^Publish$/).click();
    await options.getByText(`“${TITLE}” was published.`).waitFor();
    await options.getByText('Revision 1').waitFor();
    await options.getByText(/3 of 3 steps were checked off by themselves/).waitFor();

    const page = await extension.startGuide(TITLE);
    const { card } = await waitForView(extension, () => true, 'the published guide');
    expect(card.text).toContain(TITLE);
    expect(card.text).not.toContain('your draft');
    expect(page.url()).toContain('autotask.net');

    // A colleague looks through the office’s library, takes it in, and follows the guide in a browser of their own.
    await options.getByRole('link', { name: 'Procedures' }).click();
    const download = options.waitForEvent('download');
    await button(options, 'Save the library').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('signpost-library.json');
    const colleague = await openExtension();
    try {
      const theirs = await openOptions(colleague, '#/content');
      await theirs.getByLabel('File (JSON)').setInputFiles(await file.path());
      const review = theirs.getByRole('group', { name: 'Review the changes' });
      await review.getByRole('checkbox', { name: `${TITLE} New`, checked: true }).waitFor();
      await button(theirs, 'Import what is checked').click();
      await button(theirs, `Edit: ${TITLE}`).waitFor();
      await colleague.newAutotaskTab({ shell: 'g1' });
      await colleague.startGuide(TITLE);
      const followed = await followGuide(colleague);
      expect(followed.at(-1)?.state).toBe('done');
      expect(followed.map(({ step }) => step)).toEqual(expect.arrayContaining(way.map(({ step }) => step)));
    } finally {
      await colleague.close();
    }
  });
});
