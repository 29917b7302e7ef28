import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { BriefCard } from '@/components/card/BriefCard';
import { buildCheckView } from '@/guide/card/check-view';
import { beginRecording, withAction, type Recording } from '@/guide/recording/recording';
import { buildRecordingView } from '@/guide/recording/recording-view';
import { sampleProcedure } from '../../../unit/guide/sample';
import { findViolations } from '../find-violations';

const begun = beginRecording(1);
const one = withAction(begun, { id: 'a', kind: 'row' });
const draw = (recording: Recording, onAct = vi.fn()) =>
  render(<BriefCard view={buildRecordingView(recording, () => undefined)} onAct={onAct} />);

it('says what it is and how far it is, and axe has nothing to object to', async () => {
  const { container } = draw(one);
  const card = screen.getByRole('region', { name: 'Signpost guide: Recording · 1 step' });
  expect(card).toHaveAttribute('data-state', 'manual');
  expect(screen.getByText('Last step: Choose the record.')).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
});

it.each([
  ['Finish', 'record-finish'],
  ['Point only', 'record-point'],
  ['Step by hand', 'record-by-hand'],
  ['Note', 'record-note'],
  ['Undo last', 'record-undo'],
  ['Throw away', 'record-stop'],
])('%s asks for %s', async (name, action) => {
  const onAct = vi.fn();
  draw(one, onAct);
  await userEvent.click(screen.getByRole('button', { name }));
  expect(onAct).toHaveBeenCalledWith(action);
});

it('warns before something that may be final', () => {
  draw({ ...begun, irreversible: 'merge' });
  expect(screen.getByText(/may be final: “merge”/)).toBeVisible();
});

it('is read aloud sentence by sentence, with one full stop each', () => {
  vi.useFakeTimers();
  draw({ ...begun, irreversible: 'merge' });
  act(() => vi.advanceTimersByTime(300));
  vi.useRealTimers();
  expect(screen.getByRole('status')).toHaveTextContent(
    /^Recording · 0 steps\. This may be final: “merge”\. /,
  );
  expect(screen.getByRole('status')).not.toHaveTextContent('..');
});

it('tells of a check of the page, too, by the guide’s own steps', async () => {
  const procedure = sampleProcedure([{ targets: ['a'] }, { targets: ['b'] }], { states: {} });
  const onAct = vi.fn();
  const view = buildCheckView(procedure, { a: { status: 'found' } });
  const { container } = render(<BriefCard view={view} onAct={onAct} />);
  expect(screen.getByRole('region', { name: 'Signpost guide: Check: 1 of 2 steps are here' })).toBeVisible();
  expect(screen.getByText('Numbered on the page: 1. Not on this page: 2.')).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Back to the guide' }));
  expect(onAct).toHaveBeenCalledWith('check-back');
});

describe('a note', () => {
  const noting = { ...one, noting: true } as const;
  const view = buildRecordingView(noting, () => undefined);
  const field = () => screen.getByRole('textbox', { name: 'Your note' });

  it('is written in the card’s own field, once somebody has asked for it', async () => {
    const onAct = vi.fn();
    const { rerender, container } = draw(one, onAct);
    await userEvent.click(screen.getByRole('button', { name: 'Note' }));
    expect(onAct).toHaveBeenCalledWith('record-note');
    rerender(<BriefCard view={view} onAct={onAct} />);
    expect(field()).toHaveFocus();
    expect(screen.getByText('A note about the last step: Choose the record.')).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    await userEvent.keyboard(' Only ours {Enter}');
    expect(onAct).toHaveBeenLastCalledWith('record-note-last', 'Only ours');
    screen.getByRole('button', { name: 'Make it a step of its own' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onAct).toHaveBeenLastCalledWith('record-note-step', 'Only ours');
  });

  it('keeps what is written while the page goes on, and takes no focus by itself', async () => {
    const { rerender } = render(<BriefCard view={view} onAct={vi.fn()} />);
    expect(field()).not.toHaveFocus();
    await userEvent.type(field(), 'Half');
    const more = withAction(noting, { id: 'b', kind: 'by-hand' });
    rerender(<BriefCard view={buildRecordingView(more, () => undefined)} onAct={vi.fn()} />);
    expect(field()).toHaveValue('Half');
  });

  it('that is blank is nobody’s', async () => {
    const onAct = vi.fn();
    draw(noting, onAct);
    screen.getByRole('button', { name: 'Keep it with this step' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onAct).not.toHaveBeenCalled();
    expect(field()).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onAct).toHaveBeenCalledWith('record-go-on');
  });

  it('comes first where nothing is recorded yet, as a step of its own', () => {
    draw({ ...begun, noting: true });
    expect(screen.queryByRole('button', { name: 'Keep it with this step' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Make it a step of its own' })).toBeVisible();
  });
});
