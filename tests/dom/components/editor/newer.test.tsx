import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { draftFromGuide } from '@/guide/draft/new-draft';
import { markStep } from '@/guide/draft/step-mark';
import { emptyOffice } from '@/guide/office/office';
import type { Procedure } from '@/guide/procedure/procedure';
import { sampleProcedure } from '../../../unit/guide/sample';
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

it('the number that publishing will give is that after the file in use, wherever that came from', async () => {
  const file: Procedure = { ...sampleProcedure([{}]), format: 2, revision: { number: 7, at: '2026-01-31' } };
  const own = { ...emptyOffice, procedures: { [file.id]: { file, at: 1 } } };
  const { origin, work } = draftFromGuide(file, file);
  const [step] = work.procedure.steps;
  const followed = { [step!.id]: { how: 'seen', at: 1, mark: markStep(work.procedure, step!) } } as const;
  const draft = { origin, madeAt: 1, at: 1, followed, ...work };
  await showOptions('#/write/draft-1/publish', {
    office: own,
    drafts: { version: 1, procedures: { 'draft-1': draft } },
  });
  expect(screen.getByText(/^This will be revision 8\./)).toBeVisible();
});

describe('a newer version that ships', () => {
  it('is told of in the list of guides, and compared step by step with what the office’s was made of', async () => {
    const options = await showOptions('#/content', { office: office(withFirst('As it was before.')) });
    expect(await screen.findByText('A newer version ships')).toBeVisible();
    await userEvent.click(button(`Edit: ${TITLE}`));
    expect(await screen.findByText('A newer version of this guide came with Signpost')).toBeVisible();
    await userEvent.click(button(`Take over: ${first.title}`));
    const draft = () => Object.values(options.stored().drafts.procedures)[0]!;
    await waitFor(() => expect(draft().procedure.steps[0]!.say).toBe(first.say), { timeout: 2000 });
  });

  it('is not told of where the office’s was made of the one that ships', async () => {
    await showOptions('#/content', { office: office(ships) });
    await screen.findByRole('button', { name: `Edit: ${TITLE}` });
    expect(screen.queryByText('A newer version ships')).toBeNull();
  });
});
