import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyOffice } from '@/guide/office/office';
import type { Procedure } from '@/guide/procedure/procedure';
import { showOptions, TITLE, twoFactor } from '../options/harness';
import { button } from './open-draft';

const ships = twoFactor as Procedure;
const { id } = ships;
const first = ships.steps[0]!;
const withFirst = (say: string): Procedure => ({
  ...ships,
  steps: ships.steps.with(0, { ...first, say }),
});

/** The office's own version, as a library brought it into this browser, and the version that it was made of. */
const office = (basis: Procedure) => ({
  ...emptyOffice,
  procedures: { [id]: { file: { ...withFirst('As the office says it.') }, at: 1, basis } },
});

describe('a newer version that ships', () => {
  it('is told of in the list of guides, and compared step by step with what the office’s was made of', async () => {
    const options = await showOptions('#/guides', { office: office(withFirst('As it was before.')) });
    expect(await screen.findByText('A newer version ships')).toBeVisible();
    await userEvent.click(button(`Edit: ${TITLE}`));
    expect(await screen.findByText('A newer version of this guide came with Signpost')).toBeVisible();
    await userEvent.click(button(`Take over: ${first.title}`));
    const draft = () => Object.values(options.stored().drafts.procedures)[0]!;
    await waitFor(() => expect(draft().procedure.steps[0]!.say).toBe(first.say), { timeout: 2000 });
  });

  it('is not told of where the office’s was made of the one that ships', async () => {
    await showOptions('#/guides', { office: office(ships) });
    await screen.findByRole('button', { name: `Edit: ${TITLE}` });
    expect(screen.queryByText('A newer version ships')).toBeNull();
  });
});
