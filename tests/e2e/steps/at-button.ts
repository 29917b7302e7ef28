import type { Page } from 'playwright-core';
import type { Extension } from '../../setup/e2e-context';
import { restartGuide, waitForView } from './technician';

/** Marks the extension's host element in a page. */
export const HOST = '[data-signpost-overlay]';

export const isPointing = ({ spotlight }: { spotlight: unknown }) => spotlight !== null;

/** A tab at a button of the preferences page, with ring and card up. */
export async function openAtButton(extension: Extension): Promise<Page> {
  const page = await extension.newAutotaskTab({ scroll: 'near', to: '/Mvc/User/Preferences.mvc/Index' });
  await restartGuide(extension);
  await page.bringToFront();
  await waitForView(extension, isPointing, 'the button');
  return page;
}
