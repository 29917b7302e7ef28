import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Said } from '@/components/options/Said';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('what has just been done stays in view for a while, and covers nothing after that', () => {
  const { rerender } = render(<Said message="“Merge” is hidden." />);
  expect(screen.getByRole('status')).toHaveTextContent('“Merge” is hidden.');
  act(() => void vi.advanceTimersByTime(9000));
  expect(screen.getByRole('status')).toHaveTextContent('“Merge” is hidden.');
  act(() => void vi.advanceTimersByTime(1500));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(<Said message="“Merge” is shown again." />);
  expect(screen.getByRole('status')).toHaveTextContent('“Merge” is shown again.');
});
