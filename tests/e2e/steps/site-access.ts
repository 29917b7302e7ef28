import type { Extension } from '../../setup/e2e-context';

/** What chrome://extensions calls "Site access"; taken back by `ON_ALL_SITES`. */
export type SiteAccess = 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';

interface Developer {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(change: { extensionId: string; hostAccess: SiteAccess }): Promise<void>;
    };
  };
}

/** Gives or takes the extension's access to its sites, as a person does on the browser's own page for it. */
export async function setSiteAccess(
  { context, extensionId }: Extension,
  hostAccess: SiteAccess,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (change) =>
      (globalThis as unknown as Developer).chrome.developerPrivate.updateExtensionConfiguration(change),
    { extensionId, hostAccess },
  );
  await page.close();
}
