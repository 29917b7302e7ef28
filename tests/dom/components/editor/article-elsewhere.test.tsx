import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { withMarks } from '@/guide/draft/sentence-marks';
import { sampleDraft } from '../../../unit/guide/draft/drafts';
import { findViolations } from '../find-violations';
import { button, openDraft } from './open-draft';

it('a guide that came from elsewhere is compared with its article, of which it has only marks', async () => {
  const { article, procedure, ...draft } = sampleDraft();
  const guide = { ...withMarks(procedure, article), format: 2 as const };
  const { container } = await openDraft('article', { ...draft, procedure: guide });
  expect(screen.getByText(/^The article itself is not in this browser/)).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(screen.getByText('The article has changed: paste it again'));
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.paste('Click A.\n\nClick B until D is there.\n\nBe glad.\n\nFrobnicate.');
  await userEvent.click(button('Compare'));
  expect(await screen.findByText(/^One step is touched: Step 2\./)).toBeVisible();
  expect(screen.getByText('Click B until D is there.')).toBeVisible();
});
