import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { OfferCard } from '@/components/card/OfferCard';
import type { OfferView } from '@/guide/card/offer';
import { findViolations } from '../find-violations';

const view: OfferView = {
  offer: true,
  head: 'This link opens a guide',
  procedure: { id: 'autotask-2fa', title: 'Set up 2FA' },
  step: { id: 'save', title: 'Save' },
  say: 'Link an authenticator app. 8 steps.',
  start: 'Start guide',
};

it('offers the guide by the names of the contract, and nothing is chosen beforehand', async () => {
  const { container } = render(<OfferCard view={view} onAct={vi.fn()} />);
  const card = screen.getByRole('region', { name: 'Signpost guide: Set up 2FA' });
  expect(card).toHaveAttribute('data-part', 'card');
  expect(card).toHaveAttribute('data-procedure', 'autotask-2fa');
  expect(card).toHaveAttribute('data-step', 'save');
  expect(document.body).toHaveFocus();
  expect(await findViolations(container)).toEqual([]);
});

it.each([
  ['Start guide: Set up 2FA', 'accept'],
  ['Not now', 'dismiss'],
  ['Close this offer', 'dismiss'],
])('%s asks for %s', async (name, action) => {
  const onAct = vi.fn();
  render(<OfferCard view={view} onAct={onAct} />);
  await userEvent.click(screen.getByRole('button', { name }));
  expect(onAct).toHaveBeenCalledWith(action);
});

it('has nothing to start when this Signpost lacks the guide', () => {
  const { start: _start, ...nothing } = view;
  render(<OfferCard view={nothing} onAct={vi.fn()} />);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Close']);
});
