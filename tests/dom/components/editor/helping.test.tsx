import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { draftFromGuide } from '@/guide/draft/new-draft';
import { markStep } from '@/guide/draft/step-mark';
import type { Procedure } from '@/guide/procedure/procedure';
import { sampleDraft } from '../../../unit/guide/draft/drafts';
import { showOptions, TITLE, twoFactor } from '../options/harness';
import { button, field, openDraft } from './open-draft';

const soon = { timeout: 2000 };
const listed = (name: RegExp) =>
  within(screen.getAllByRole('listitem').find((each) => name.test(each.textContent ?? ''))!);

const list = () => within(screen.getByRole('navigation', { name: 'Steps' }));

describe('the check', () => {
  /** The second step says nothing yet. */
  const blank = () => {
    const draft = sampleDraft();
    const steps = draft.procedure.steps.with(1, { ...draft.procedure.steps[1]!, title: '', say: '' });
    const sentences = draft.article!.sentences.slice(0, 3);
    return { ...draft, procedure: { ...draft.procedure, steps }, article: { title: '', sentences } };
  };

  it('names step, fault and remedy, and mends with one press that Undo takes back', async () => {
    const { kept } = await openDraft('publish');
    const told = listed(/Go to step 1/);
    expect(told.getByText('Warning')).toBeVisible();
    const mend = told.getAllByRole('button').find((each) => !each.textContent?.startsWith('Go to'));
    await userEvent.click(mend!);
    await waitFor(() => expect(kept().procedure.steps[0]?.done).not.toEqual({ pressed: 'a' }), soon);
    await userEvent.click(button('Undo'));
    await waitFor(() => expect(kept().procedure.steps[0]?.done).toEqual({ pressed: 'a' }), soon);
  });

  it('leads to the step that it speaks of', async () => {
    await openDraft('publish', blank());
    await userEvent.click(screen.getAllByRole('button', { name: /^Go to step 2/ })[0]!);
    expect(screen.getByRole('heading', { name: 'Step 2 of 3' })).toBeVisible();
    expect(screen.getAllByText('Error')[0]).toBeVisible();
  });

  it('puts the focus into the part of the step that has to be mended', async () => {
    await openDraft('publish', blank());
    await userEvent.click(screen.getAllByRole('button', { name: /^Go to step 2/ })[0]!);
    expect(field('Title')).toHaveFocus();
    await userEvent.click(list().getByRole('button', { name: /Step 1/ }));
    await userEvent.click(screen.getAllByRole('button', { name: /^Show the field/ })[0]!);
    expect(document.activeElement?.closest('[data-field]')).toHaveAttribute('data-field', 'done');
  });

  it('leads to the text that is missing, and only once', async () => {
    const { steps, ...rest } = sampleDraft().procedure;
    const second = { ...steps[1]!, say: '' };
    const options = await openDraft('publish', {
      ...sampleDraft(),
      procedure: { ...rest, steps: steps.with(1, second) },
    });
    await userEvent.click(screen.getAllByRole('button', { name: /^Go to step 2/ })[0]!);
    expect(field('What to say')).toHaveFocus();
    options.goTo('#/write/draft-1/publish');
    options.goTo('#/write/draft-1/steps');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('leads to a part of the step that has nothing but a button', async () => {
    const draft = sampleDraft();
    const done = { any: [{ all: [{ visible: 'a' }, { visible: 'b' }] }, { pressed: 'a' }] };
    const first = { ...draft.procedure.steps[0]!, done };
    const procedure = { ...draft.procedure, steps: draft.procedure.steps.with(0, first) };
    const early = { how: 'seen', at: 1, mark: markStep(procedure, first), early: true } as const;
    await openDraft('publish', { ...draft, procedure, followed: { 'step-1': early } });
    await userEvent.click(screen.getAllByRole('button', { name: /^Go to step 1/ })[0]!);
    expect(document.activeElement?.tagName).toBe('BUTTON');
    expect(document.activeElement?.closest('[data-field]')).toHaveAttribute('data-field', 'done');
  });

  it('leads from what is wrong with the guide as a whole to what it is about', async () => {
    const draft = sampleDraft();
    const summary = 'Ask helpdesk@ouroffice.example.';
    await openDraft('publish', { ...draft, procedure: { ...draft.procedure, summary } });
    await userEvent.click(button('Go to: About the guide'));
    expect(field('What it is for, in a sentence')).toHaveValue(summary);
  });

  it('says nothing was done where there is no room for it', async () => {
    const draft = sampleDraft();
    const [first] = draft.procedure.steps;
    const waived = Array.from({ length: 200 }, (_, at) => ({ rule: `rule-${at}`, why: 'So.' }));
    await openDraft('steps', { ...draft, procedure: { ...draft.procedure, format: 2, waived } });
    expect(first?.id).toBe('step-1');
    await userEvent.click(button('Let it stand …'));
    await userEvent.type(field('Why it may stand'), 'Autotask gives no sign.');
    await userEvent.click(button('Let it stand'));
    expect(screen.getByText(/^Nothing was changed\./)).toBeVisible();
  });

  it('of the page in front says so when nobody answers, and can be asked again', async () => {
    const options = await openDraft('publish');
    options.send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    await userEvent.click(button('Check here'));
    expect(await screen.findByText(/Signpost didn’t answer/)).toBeVisible();
    options.send.mockResolvedValueOnce({ ok: true, here: {} });
    await userEvent.click(button('Check here'));
    expect(await screen.findByText(/0 of 2 steps have their control/)).toBeVisible();
  });

  it('lets a warning stand for a reason, which is kept with the guide, shown, and taken back', async () => {
    const { kept } = await openDraft('steps');
    expect(list().getByRole('button', { name: /Step 1/ })).toHaveAccessibleName(/One remark/);
    await userEvent.click(button('Let it stand …'));
    await userEvent.click(button('Let it stand'));
    expect(kept().procedure.waived).toBeUndefined();
    await userEvent.type(field('Why it may stand'), 'Autotask gives no sign.');
    await userEvent.click(button('Let it stand'));
    expect(list().getByRole('button', { name: /Step 1/ })).not.toHaveAccessibleName(/remark/);
    await waitFor(
      () =>
        expect(kept().procedure.waived).toEqual([
          { rule: 'done-weak', step: 'step-1', why: 'Autotask gives no sign.' },
        ]),
      soon,
    );
    await userEvent.click(screen.getByText('One warning that may stand'));
    expect(screen.getByText('Because: Autotask gives no sign.')).toBeVisible();
    await userEvent.click(button(/^Let it count again/));
    expect(button('Let it stand …')).toBeVisible();
    await waitFor(() => expect(kept().procedure.waived).toBeUndefined(), soon);
  });

  it('lets no error stand', async () => {
    await openDraft('steps', blank());
    await userEvent.click(list().getByRole('button', { name: /^2/ }));
    expect(screen.getAllByText('Error').length).toBeGreaterThan(0);
    const items = screen.getAllByRole('listitem').filter((each) => each.dataset.level === 'error');
    for (const item of items) expect(within(item).queryByRole('button', { name: /Let it stand/ })).toBeNull();
  });

  it('keeps a guide with an error from being published, also one that was followed', async () => {
    const draft = blank();
    const followed = Object.fromEntries(
      draft.procedure.steps.map((step) => [
        step.id,
        { how: 'by-hand' as const, at: 1, mark: markStep(draft.procedure, step) },
      ]),
    );
    await openDraft('publish', { ...draft, followed });
    expect(button('Publish')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Publish')).toHaveAccessibleDescription(/^The check has found/);
  });
});

describe('an article that has changed', () => {
  it('is pasted again, and the steps that are touched are named', async () => {
    const options = await openDraft('article');
    const { kept } = options;
    await userEvent.click(screen.getByText('The article has changed: paste it again'));
    await userEvent.click(field('The article'));
    await userEvent.paste('Click A.\n\nClick B until D is there.\n\nBe glad.\n\nFrobnicate.');
    await userEvent.click(button('Compare'));
    expect(screen.getByText(/^One step is touched: Step 2\./)).toBeVisible();
    await waitFor(
      () =>
        expect(kept().article?.sentences.find(({ steps }) => steps.includes('step-2'))?.fate).toBe(
          'not-understood',
        ),
      soon,
    );
    // The step that is touched waits until somebody has compared it.
    options.goTo('#/write/draft-1/publish');
    const told = listed(/The article now says something else about “Step 2”/);
    await userEvent.click(told.getByRole('button', { name: 'I have compared it' }));
    await waitFor(() => expect(kept().article).not.toHaveProperty('touched'), soon);
    expect(kept().article?.sentences.find(({ steps }) => steps.includes('step-2'))?.fate).toBe('used');
  });
});

describe('a newer version of a guide that ships', () => {
  /** As it shipped when the office made its changes: two steps said something else. */
  const older = {
    ...twoFactor,
    steps: twoFactor.steps.map((step, at) =>
      at === 2 || at === 4 ? { ...step, say: `Press the old button ${at}.` } : step,
    ),
  } as Procedure;

  it('is compared step by step, taken over where the writer wants it, and then done with', async () => {
    const { origin, work } = draftFromGuide(older, older);
    const draft = { ...sampleDraft(), origin, procedure: work.procedure };
    const { article: _article, ...bare } = draft;
    const options = await openDraft('steps', bare);
    const step = twoFactor.steps[2]!;
    expect(screen.getByText('A newer version of this guide came with Signpost')).toBeVisible();
    expect(screen.getByText('Press the old button 2.', { selector: 'del' })).toBeVisible();
    await userEvent.click(button(`Take over: ${step.title}`));
    await waitFor(() => expect(options.kept().procedure.steps[2]?.say).toBe(step.say), soon);
    await userEvent.click(button('Done with comparing'));
    await waitFor(() => expect(screen.queryByText(/newer version of this guide/)).toBeNull());
    expect(options.kept().origin).toMatchObject({ how: 'edit', basis: twoFactor });
  });

  it('is told apart from a file of the guide that was imported meanwhile', async () => {
    const mine = sampleDraft().procedure;
    const { origin, work } = draftFromGuide(mine, mine);
    const { article: _article, ...bare } = sampleDraft({ origin, procedure: work.procedure });
    const theirs = { ...mine, steps: mine.steps.with(0, { ...mine.steps[0]!, say: 'Theirs.' }) };
    const office = { version: 1 as const, procedures: { sample: { file: theirs, at: 1 } }, hidden: [] };
    const drafts = { version: 1 as const, procedures: { 'draft-1': bare } };
    await showOptions('#/write/draft-1/steps', { drafts, office });
    expect(screen.getByText('This guide was changed elsewhere')).toBeVisible();
    expect(screen.getByText('Theirs.', { selector: 'ins' })).toBeVisible();
  });

  it('is no news to a draft that was made of it', async () => {
    await showOptions('#/content');
    await userEvent.click(button(`Edit: ${TITLE}`));
    await screen.findByRole('heading', { level: 1, name: TITLE });
    expect(screen.queryByText(/newer version of this guide/)).toBeNull();
  });
});

describe('the keys', () => {
  it('Ctrl+Z and Ctrl+Shift+Z undo and redo outside of fields, and leave fields to the browser', async () => {
    await openDraft('steps');
    await userEvent.click(button('Split'));
    button('Split').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(screen.getByRole('heading', { name: /of 3$/ })).toBeVisible();
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(screen.getByRole('heading', { name: /of 4$/ })).toBeVisible();
    field('What to say').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(screen.getByRole('heading', { name: /of 4$/ })).toBeVisible();
  });
});
