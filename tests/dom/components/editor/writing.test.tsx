import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { markStep } from '@/guide/draft/step-mark';
import { sampleDraft } from '../../../unit/guide/draft/drafts';
import { showOptions, TITLE, twoFactor } from '../options/harness';
import { button, field, openDraft } from './open-draft';

const soon = { timeout: 2000 };
const draftsOf = (options: Awaited<ReturnType<typeof showOptions>>) =>
  Object.values(options.stored().drafts.procedures);

describe('writing a guide', () => {
  it('begins with an article, whose sentences show what became of them', async () => {
    const options = await showOptions('#/write');
    expect(screen.getByRole('link', { name: 'Paste an article' })).toHaveAttribute(
      'href',
      '#/write/from-article',
    );
    options.goTo('#/write/from-article');
    await userEvent.click(field('The article'));
    await userEvent.paste('# Saving\n\n1. Click **Save Now**.\n2. Click **Go Back**.');
    await userEvent.click(button('Make steps of it'));
    await screen.findByRole('heading', { name: 'The article' });
    expect(screen.getByRole('heading', { name: '2 steps' })).toBeVisible();
    expect(screen.getByText('Nothing is left to decide.')).toBeVisible();
    expect(draftsOf(options)).toMatchObject([{ origin: { how: 'article' }, procedure: { title: 'Saving' } }]);
  });

  it('begins with a file as Word saves it, in the encoding of Windows', async () => {
    const options = await showOptions('#/write/from-article');
    const page = Buffer.from('<h1>Saving</h1><p>Click \x93Save Now\x94 \x96 Ana\x92s choice.</p>', 'latin1');
    const file = new File([new Uint8Array(page)], 'saving.htm');
    await userEvent.upload(screen.getByLabelText(/^Or choose a file/), file);
    await screen.findByRole('heading', { name: 'The article' });
    const [draft] = draftsOf(options);
    expect(JSON.stringify(draft!.article)).toContain('Click “Save Now” – Ana’s choice.');
    expect(draft!.procedure.steps[0]?.title).toContain('Save Now');
  });

  it('says in a sentence when what was pasted is no article', async () => {
    await showOptions('#/write/from-article');
    await userEvent.click(button('Make steps of it'));
    expect(screen.getByRole('alert')).toBeVisible();
  });

  it.each([
    ['Klicken Sie auf Speichern und öffnen Sie dann das Menü.', /^This article seems to be in German\./],
    ['The coffee is good.', /^No step was found in this article\./],
  ])('says above the article when no guide comes of it by itself: %s', async (text, notice) => {
    await showOptions('#/write/from-article');
    await userEvent.click(field('The article'));
    await userEvent.paste(`Our office\n\n${text}`);
    await userEvent.click(button('Make steps of it'));
    expect(await screen.findByText(notice)).toBeVisible();
  });

  it('begins as a copy of another guide, which stays as it is', async () => {
    const options = await showOptions('#/write');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which guide' }), TITLE);
    await userEvent.click(button('Make a copy'));
    await screen.findByRole('heading', { level: 1, name: `Copy of ${TITLE}` });
    expect(draftsOf(options)[0]).toMatchObject({ origin: { how: 'copy', of: 'autotask-2fa' } });
  });

  it('changes a guide that ships, and remembers what it was', async () => {
    const options = await showOptions('#/content');
    await userEvent.click(button(`Edit: ${TITLE}`));
    await screen.findByRole('heading', { level: 1, name: TITLE });
    expect(draftsOf(options)).toMatchObject([
      {
        origin: { how: 'edit', of: 'autotask-2fa', basis: twoFactor },
        procedure: { steps: twoFactor.steps },
      },
    ]);
    options.goTo('#/content');
    await userEvent.click(button(`Edit: ${TITLE}`));
    expect(draftsOf(options)).toHaveLength(1);
  });

  it('throws a draft away only when it is asked twice', async () => {
    const options = await openDraft('steps');
    options.goTo('#/write');
    await userEvent.click(button('Throw away: A sample'));
    await userEvent.click(button('Keep it'));
    expect(draftsOf(options)).toHaveLength(1);
    await userEvent.click(button('Throw away: A sample'));
    await userEvent.click(button('Throw away'));
    await waitFor(() => expect(draftsOf(options)).toEqual([]));
    expect(screen.getByText('“A sample” was thrown away.')).toBeVisible();
  });
});

describe('the article beside its steps', () => {
  it('counts what is not understood, until every sentence has a fate', async () => {
    const { kept } = await openDraft('article');
    expect(screen.getByText('One isn’t understood yet.')).toBeVisible();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'What becomes of sentence 4' }),
      'Left out',
    );
    expect(screen.getByText('Nothing is left to decide.')).toBeVisible();
    await waitFor(() => expect(kept().article?.sentences[3]?.fate).toBe('left-out'), soon);
  });

  it('takes the article again as a file, and says which steps that touches', async () => {
    const { kept } = await openDraft('article');
    await userEvent.click(screen.getByText(/paste it again$/));
    const lines = ['A sample', '', 'Click A.', 'Click B until D is there.', 'Be glad.', 'Frobnicate.'];
    const file = new File([lines.join('\n')], 'sample.md', { type: 'text/markdown' });
    await userEvent.upload(screen.getByLabelText(/^Or choose a file/), file);
    await waitFor(() => expect(kept().article?.touched).toEqual(['step-2']), soon);
  });

  it('says of a file that it isn’t text, be it named as one', async () => {
    await openDraft('article');
    await userEvent.click(screen.getByText(/paste it again$/));
    const file = new File(['PK\u0003\u0004', Uint8Array.of(0xe9, 0, 1, 2)], 'article.html');
    await userEvent.upload(screen.getByLabelText(/^Or choose a file/), file);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This file isn’t text. Save the article as HTML, as Markdown or as plain text.',
    );
  });

  it('can leave out in one press what nobody needs, and Undo brings it back', async () => {
    const draft = sampleDraft();
    const rest = Array.from({ length: 70 }, (_, at) => ({
      text: `Frobnicate ${at}.`,
      kind: 'prose' as const,
      fate: 'not-understood' as const,
      steps: [],
    }));
    const sentences = [...draft.article!.sentences, ...rest];
    const { goTo } = await openDraft('article', { ...draft, article: { title: '', sentences } });
    goTo('#/write/draft-1/publish');
    expect(screen.getByText(/more are like these/)).toBeVisible();
    goTo('#/write/draft-1/article');
    await userEvent.click(button('Leave them all out'));
    expect(screen.getByText('Nothing is left to decide.')).toBeVisible();
    await userEvent.click(button('Undo'));
    expect(screen.getByText('71 aren’t understood yet.')).toBeVisible();
  });

  it('makes a step of a sentence, in the place where the sentence stands', async () => {
    const { kept } = await openDraft('article');
    await userEvent.click(screen.getAllByRole('button', { name: 'Make a step of it' }).at(-1)!);
    expect(screen.getByText('Nothing is left to decide.')).toBeVisible();
    await waitFor(
      () =>
        expect(kept().procedure.steps.map(({ title }) => title)).toEqual([
          'Step 1',
          'Step 2',
          'Frobnicate.',
          'Step 3',
        ]),
      soon,
    );
  });

  it('marks what belongs together, also by keyboard', async () => {
    await openDraft('article');
    const lit = () => document.querySelectorAll('.article-steps [data-lit]');
    screen.getByRole('combobox', { name: 'What becomes of sentence 2' }).focus();
    await waitFor(() =>
      expect([...lit()].map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Step 2')]),
    );
  });
});

describe('about the guide', () => {
  it('takes keywords with their commas', async () => {
    const { kept } = await openDraft('about');
    await userEvent.type(field('Other words to find it by'), 'mfa, two factor');
    await waitFor(() => expect(kept().procedure.keywords).toEqual(['mfa', 'two factor']), soon);
  });

  it('has a door to the file, which lets nothing broken in', async () => {
    const { kept } = await openDraft('about');
    await userEvent.click(screen.getByText('The guide as a file (JSON)'));
    const file = field('Procedure file');
    const text = (file as HTMLTextAreaElement).value;
    expect(JSON.parse(text)).toMatchObject({ title: 'A sample' });
    await userEvent.clear(file);
    await userEvent.click(file);
    await userEvent.paste(text.replace('"A sample"', '5'));
    await userEvent.click(button('Use this'));
    expect(screen.getByRole('alert')).toHaveTextContent('title');
    await userEvent.clear(file);
    await userEvent.click(file);
    await userEvent.paste(text.replace('"A sample"', '"By hand"'));
    await userEvent.click(button('Use this'));
    await waitFor(() => expect(kept().procedure.title).toBe('By hand'), soon);
  });
});

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
