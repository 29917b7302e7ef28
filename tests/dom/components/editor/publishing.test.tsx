import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { markStep } from '@/guide/draft/step-mark';
import { sampleDraft } from '../../../unit/guide/draft/drafts';
import { button, field, openDraft } from './open-draft';

const soon = { timeout: 2000 };

describe('following and publishing', () => {
  const followed = (draft = sampleDraft()) => {
    const [one, two, three] = draft.procedure.steps.map((step) => markStep(draft.procedure, step));
    return {
      ...draft,
      article: { ...draft.article!, sentences: draft.article!.sentences.slice(0, 3) },
      followed: {
        'step-1': { how: 'seen' as const, at: 5, mark: one!, early: true as const },
        'step-2': { how: 'by-hand' as const, at: 6, mark: two! },
        'step-3': { how: 'by-hand' as const, at: 7, mark: three! },
      },
    };
  };
  const item = (name: RegExp) =>
    within(screen.getAllByRole('listitem').find((each) => name.test(each.textContent ?? ''))!);

  it('says why a draft can’t be published yet', async () => {
    await openDraft('publish');
    expect(button('Publish')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Publish')).toHaveAccessibleDescription(
      'One sentence of the article isn’t understood yet.',
    );
  });

  it('says which steps were checked off by themselves, by hand and too early, and mends with one press', async () => {
    const { kept } = await openDraft('publish', followed());
    expect(screen.getByText('1 of 3 steps were checked off by themselves, 2 by hand.')).toBeVisible();
    await userEvent.click(item(/^1Step 1/).getByRole('button', { name: /Wait for the press instead/ }));
    await userEvent.click(item(/^2Step 2/).getByRole('button', { name: /Count the press as done/ }));
    await waitFor(
      () =>
        expect(kept().procedure.steps.map(({ done }) => done)).toEqual([
          { all: [{ pressed: 'a' }, { not: { visible: 'a' } }] },
          { any: [{ visible: 'c' }, { all: [{ pressed: 'b' }, { not: { visible: 'b' } }] }] },
          undefined,
        ]),
      soon,
    );
    // What was mended has not been followed.
    expect(item(/^2Step 2/).getByText('Not followed as it is now')).toBeVisible();
    expect(button('Publish')).toHaveAttribute('aria-disabled', 'true');
  });

  it('publishes what was followed, and can bring a revision back', async () => {
    const draft = followed();
    const options = await openDraft('publish', draft);
    expect(button('Publish')).not.toHaveAttribute('aria-disabled');
    await userEvent.type(field('What changed'), 'All of it');
    await userEvent.click(button('Publish'));
    await screen.findByText('“A sample” was published.');
    expect(options.stored().office.procedures).toHaveProperty('a-sample');
    options.goTo('#/write/draft-1/about');
    await userEvent.type(field('Title of the guide'), ' again');
    options.goTo('#/write/draft-1/publish');
    await userEvent.click(button('Compare: Revision 1'));
    expect(screen.getByText('A sample again', { selector: 'ins' })).toBeVisible();
    await userEvent.click(button('Bring back: Revision 1'));
    await waitFor(() => expect(options.kept().procedure.title).toBe('A sample'), soon);
  });

  it('starts the draft in Autotask from its beginning, once it can be followed', async () => {
    const { send } = await openDraft('publish');
    await userEvent.click(button('Follow it yourself'));
    await waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'run.restart', procedure: 'draft-1' }));
  });

  it('names the step that can’t be followed yet', async () => {
    const draft = sampleDraft();
    const [first, ...others] = draft.procedure.steps;
    const steps = [{ ...first!, title: '', say: '' }, ...others];
    const { send } = await openDraft('publish', { ...draft, procedure: { ...draft.procedure, steps } });
    await userEvent.click(button('Follow it yourself'));
    expect(screen.getByRole('alert')).toHaveTextContent(/Step 1, /);
    expect(send).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'run.restart' }));
  });
});
