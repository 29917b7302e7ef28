import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CheckPane } from '@/components/editor/CheckPane';
import { TryNames } from '@/components/editor/TryNames';
import { EditorContext, type Editor } from '@/components/editor/use-editor';
import type { Work } from '@/guide/draft/draft';
import { setNames } from '@/guide/draft/edit-target';
import { beginHistory, record, undo } from '@/guide/draft/history';
import type { Here } from '@/guide/run/here';
import { sampleWork } from '../../../unit/guide/draft/drafts';
import { findViolations } from '../find-violations';

const point = vi.fn<Editor['point']>();

/** An editor of this work, with Undo. */
function Edited({ work, children }: { work: Work; children: ReactNode }) {
  const [history, setHistory] = useState(() => beginHistory(work));
  const editor: Editor = {
    id: 'draft-1',
    work: history.now,
    change: (edit) => setHistory((now) => record(now, edit(now.now), Date.now())),
    library: [],
    recordings: {},
    point,
    mayPoint: true,
    record: () => undefined,
    mayRecord: true,
    say: () => undefined,
  };
  return (
    <EditorContext value={editor}>
      {children}
      <p>{history.now.procedure.targets.a?.names?.[0]?.text}</p>
      <button type="button" onClick={() => setHistory(undo)}>
        Undo
      </button>
      <button type="button" onClick={() => editor.change((now) => setNames(now, 'a', ['Another name']))}>
        Rename
      </button>
    </EditorContext>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a check of the page in front', () => {
  const onShow = vi.fn<(step: string, fields: string) => void>();
  const none = () => undefined;
  const Checked = ({ onCheck }: { onCheck: () => Promise<Here | undefined> }) => (
    <CheckPane findings={[]} onCheck={onCheck} onShow={none} onShowPart={onShow} onFollow={none} />
  );
  const HERE: Here = { a: { status: 'found' }, b: { status: 'ambiguous', places: 3 } };

  it('says of each step whether its control stands there', async () => {
    const { container } = render(
      <Edited work={sampleWork()}>
        <Checked onCheck={async () => HERE} />
      </Edited>,
    );
    await press('Check here');
    await waitFor(() => screen.getByText('1 of 2 steps have their control on this page.'));
    const said = within(screen.getByRole('list', { name: 'On the page in front' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(said).toEqual([
      '1Step 1here',
      '2Step 23 places fitPoint at it againOther names',
      '3Step 3points at nothing',
    ]);
    await press('Other names: Step 2');
    expect(onShow).toHaveBeenCalledWith('step-2', 'names-b');
    expect(await findViolations(container)).toEqual([]);
  });

  it('lets a control that isn’t there be pointed out, or its step be done by hand', async () => {
    render(
      <Edited work={sampleWork()}>
        <Checked onCheck={async () => ({ a: { status: 'found' } })} />
      </Edited>,
    );
    await press('Check here');
    await waitFor(() => screen.getByText('not on this page'));
    await press('Point at it again: Step 2');
    expect(point).toHaveBeenCalledWith('step-2', 'b');
    await press('It is done by hand: Step 2');
    await press('Check here');
    await waitFor(() => expect(screen.getAllByText('points at nothing')).toHaveLength(2));
  });

  it('stands among the findings as notes, as long as the draft is the one that was looked for', async () => {
    render(
      <Edited work={sampleWork()}>
        <Checked onCheck={async () => ({ a: { status: 'ambiguous', places: 3 } })} />
      </Edited>,
    );
    expect(screen.getByText('The check has found nothing.')).toBeVisible();
    await press('Check here');
    const [several, absent, ...others] = await screen.findAllByText(/^Note/);
    expect(others).toEqual([]);
    expect(several!.closest('p')).toHaveTextContent('Note On the page in front, 3 places fit “A”.');
    expect(absent!.closest('p')).toHaveTextContent('Note “B” isn’t on the page in front.');
    const notes = screen.getAllByRole('listitem').filter((each) => each.dataset.level === 'note');
    await userEvent.click(within(notes[1]!).getByRole('button', { name: 'It is done by hand' }));
    expect(screen.queryAllByText(/^Note/)).toEqual([]);
    expect(screen.getByText('The check has found nothing.')).toBeVisible();
  });

  it('is made once at a time, and says nothing where it couldn’t be made', async () => {
    let answer: (here: Here | undefined) => void = () => undefined;
    const onCheck = vi.fn(() => new Promise<Here | undefined>((resolve) => (answer = resolve)));
    render(
      <Edited work={sampleWork()}>
        <Checked onCheck={onCheck} />
      </Edited>,
    );
    await press('Check here');
    await press('Check here');
    expect(onCheck).toHaveBeenCalledOnce();
    answer(undefined);
    await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement());
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('says nothing of a control that has been changed since: it was not looked for', async () => {
    render(
      <Edited work={sampleWork()}>
        <Checked onCheck={async () => HERE} />
      </Edited>,
    );
    await press('Check here');
    await screen.findByText('1 of 2 steps have their control on this page.');
    await press('Rename');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.queryByRole('list')).toBeNull();
    await press('Undo');
    expect(screen.getByText('1 of 2 steps have their control on this page.')).toBeVisible();
  });
});

describe('names that are tried', () => {
  /** The article says "Click A until it is done.", and "A" was guessed. */
  function guessed(): Work {
    const work = sampleWork();
    const { procedure } = work;
    const name = { text: 'Apply', source: 'article', certainty: 'inferred' } as const;
    const a = { ...procedure.targets.a!, label: 'Apply', names: [name] };
    const steps = procedure.steps.with(0, {
      ...procedure.steps[0]!,
      kb: 'Click Apply all until it is done.',
    });
    return { ...work, procedure: { ...procedure, targets: { ...procedure.targets, a }, steps } };
  }
  const shown = (here: Here | undefined) =>
    render(
      <Edited work={guessed()}>
        <TryNames onTry={async () => here} />
      </Edited>,
    );

  it('are shown before anything changes, taken by a press, and taken back by Undo', async () => {
    const { container } = shown({ 'try-1-2': { status: 'found' } });
    await press('Try on Autotask');
    await screen.findByText('1 name would change.');
    expect(screen.getByText('“Apply” becomes “Apply all”')).toBeVisible();
    expect(screen.getByText('Apply')).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    await press('Use these names');
    expect(screen.getByText('Apply all')).toBeVisible();
    await press('Undo');
    expect(screen.getByText('Apply')).toBeVisible();
  });

  it('may be left as they are, and nothing is offered where the page has none of them', async () => {
    shown({ 'try-1-2': { status: 'found' } });
    await press('Try on Autotask');
    await screen.findByText('1 name would change.');
    await press('Leave them as they are');
    expect(screen.queryByRole('button', { name: 'Use these names' })).toBeNull();
    expect(screen.getByText('Apply')).toBeVisible();
  });
});
