import type { Page } from 'playwright-core';
import { clickAt } from '../../driver/point.mjs';
import { pressCard } from '../../driver/signpost-page.mjs';
import type { View } from '../../driver/view.mjs';
import type { Extension } from '../../setup/e2e-context';
import { expectRightControls } from './right-controls';
import { followGuide, restartGuide, waitForView } from './technician';

/** Chooses a contact in a field of Contact Merge, whichever frame of the page that is in. Both count from 0. */
export async function chooseContact(page: Page, field: number, contact: number): Promise<void> {
  await clickAt(page, { css: '.SingleDataSelector2 .SearchBox input', nth: field });
  await clickAt(page, { css: '.SingleDataSelectorAutoCompleteOverlay.Active .Item', nth: contact });
}

/** Follows the guide from the Autotask in front to its end, and chooses the two contacts on the way; gives what the last card says. */
export async function mergeTwoContacts(extension: Extension): Promise<string> {
  const isAt = (step: string) => (view: View) => view.card.step === step && view.spotlight !== null;
  await restartGuide(extension, 'merge-contacts');
  const way = await followGuide(extension, isAt('choose-source'));
  const { page } = await waitForView(extension, isAt('choose-source'), 'the first field');
  for (const [field, next] of ['choose-destination', 'merge'].entries()) {
    await chooseContact(page, field, field);
    await pressCard(page, 'I did it');
    await waitForView(extension, isAt(next), 'the next step');
  }
  const rest = await followGuide(extension);
  expectRightControls([...way, ...rest]);
  return rest.at(-1)?.text ?? '';
}
