import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { stored } from './sample';
import { show } from './show';

const press = (name: string, more: { expanded?: boolean } = {}) =>
  userEvent.click(screen.getByRole('button', { name, ...more }));

it('a step that is wrong is told to whoever looks after the guide, by a note on the clipboard', async () => {
  const { deps } = await show(stored());
  await press('Set up 2FA', { expanded: false });
  await press('Open Preferences');
  await press('This step is wrong: Open Preferences');
  expect(deps.copy).toHaveBeenCalledWith(
    [
      'A step of a Signpost guide is wrong.',
      'Guide: Set up 2FA',
      'Step 2: Open Preferences',
      'It says: Open Preferences.',
      'Signpost 0.2.0.',
    ].join('\n'),
  );
  expect(await screen.findByText(/note for whoever looks after the guide is on the clipboard/)).toBeVisible();
});
