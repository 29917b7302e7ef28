import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
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
