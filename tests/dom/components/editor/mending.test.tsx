import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { markStep } from '@/guide/draft/step-mark';
import type { Page } from '@/guide/procedure/procedure';
import { sampleDraft } from '../../../unit/guide/draft/drafts';
import { button, field, openDraft } from './open-draft';

const soon = { timeout: 2000 };
const listed = (name: RegExp) =>
  within(screen.getAllByRole('listitem').find((each) => name.test(each.textContent ?? ''))!);

describe('what the check has found', () => {
  it('says which field it leads to where only words can mend it', async () => {
    const draft = sampleDraft();
    const [first, ...others] = draft.procedure.steps;
    const caution = { say: 'Ask dana@rivera-dental.example first.', certainty: 'documented' } as const;
    const steps = [{ ...first!, caution }, ...others];
    await openDraft('publish', { ...draft, procedure: { ...draft.procedure, steps } });
    await userEvent.click(listed(/rivera/).getByRole('button', { name: 'Go to step 1: Caution' }));
    expect(field('Caution')).toHaveFocus();
  });

  it('leads to the address of a page that nothing opens, or takes the page off', async () => {
    const draft = sampleDraft();
    const page: Page = { name: 'Billing', paths: [], source: 'kb', certainty: 'documented' };
    const [first, ...others] = draft.procedure.steps;
    const steps = [{ ...first!, page: 'billing' }, ...others];
    const { kept } = await openDraft('publish', {
      ...draft,
      procedure: { ...draft.procedure, pages: { billing: page }, steps },
    });
    const opens = 'Go to step 1: “Take me there” opens';
    await userEvent.click(screen.getByRole('button', { name: opens }));
    expect(field('“Take me there” opens')).toHaveFocus();
    await userEvent.click(button('Take the page off the guide'));
    await waitFor(() => expect(kept().procedure.steps[0]).not.toHaveProperty('page'), soon);
  });

  it('keeps what can’t be recognised again open, until it is said to be done by hand', async () => {
    const unrecognised = { 'step-3': 'Nothing sets it apart.' };
    const { kept } = await openDraft('publish', sampleDraft({ unrecognised }));
    const told = listed(/Nothing sets it apart/);
    expect(told.getByText('Error')).toBeVisible();
    await userEvent.click(told.getByRole('button', { name: 'It is done by hand' }));
    await waitFor(() => expect(kept().unrecognised).toBeUndefined(), soon);
    await userEvent.click(button('Undo'));
    await waitFor(() => expect(kept().unrecognised).toEqual(unrecognised), soon);
  });

  it('makes room for a control that is about to be pointed out', async () => {
    const unrecognised = { 'step-3': 'Nothing sets it apart.' };
    const { kept } = await openDraft('publish', sampleDraft({ unrecognised }));
    await userEvent.click(listed(/Nothing sets it apart/).getByRole('button', { name: /^Point at it/ }));
    await waitFor(() => expect(kept().procedure.steps[2]!.targets).toHaveLength(1), soon);
  });
});

it('a step whose control was pointed out after it was followed is to be followed once more', async () => {
  const draft = sampleDraft();
  const { procedure, article } = draft;
  const followed = Object.fromEntries(
    procedure.steps.map((step) => [
      step.id,
      { how: 'seen' as const, at: 5, mark: markStep(procedure, step) },
    ]),
  );
  const recorded = { version: 1, tag: 'button', alike: 1 } as const;
  const procedures = { 'draft-1': { b: { step: 'step-2', at: 9, recorded } } };
  const understood = { ...article!, sentences: article!.sentences.slice(0, 3) };
  const repairs = { version: 1 as const, procedures };
  await openDraft('publish', { ...draft, article: understood, followed }, { repairs });
  expect(listed(/^2Step 2/).getByText('Not followed as it is now')).toBeVisible();
  expect(listed(/^1Step 1/).queryByText('Not followed as it is now')).toBeNull();
  expect(button('Publish')).toHaveAttribute('aria-disabled', 'true');
});
