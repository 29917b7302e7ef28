import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { RecordingCard } from '@/components/card/RecordingCard';
import { beginRecording, withAction, type Recording } from '@/guide/recording/recording';
import { buildRecordingView } from '@/guide/recording/recording-view';
import { findViolations } from '../find-violations';

const begun = beginRecording(1);
const one = withAction(begun, { id: 'a', kind: 'row' });
const draw = (recording: Recording, onAct = vi.fn()) =>
  render(<RecordingCard view={buildRecordingView(recording, () => undefined)} onAct={onAct} />);

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
