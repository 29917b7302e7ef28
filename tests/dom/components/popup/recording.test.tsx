import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { BrowserContext } from '@/guide/requests';
import { findViolations } from '../find-violations';
import { stored } from './sample';
import { show } from './show';

const showRecording = async (steps: number, guideIn?: BrowserContext['guideIn']) => {
  const place = { applies: [], autotaskOpen: true, recording: { steps }, ...(guideIn && { guideIn }) };
  const shown = await show(stored(), { getPlace: async () => place });
  const banner = screen.getByRole('region', { name: /^Recording/ });
  const press = (name: string) => userEvent.click(within(banner).getByRole('button', { name }));
  return { ...shown, banner, press };
};

describe('while a guide is recorded, the popup', () => {
  it('says so, and finishes it', async () => {
    const { deps, banner, press, container } = await showRecording(2);
    expect(banner).toHaveAccessibleName('Recording · 2 steps');
    expect(await findViolations(container)).toEqual([]);
    await press('Finish');
    expect(deps.send).toHaveBeenCalledWith({ type: 'record.finish' });
  });

  it('throws it away only when asked twice', async () => {
    const { deps, banner, press } = await showRecording(2);
    await press('Throw away');
    expect(within(banner).getByText(/Throw away the 2 steps/)).toBeVisible();
    expect(deps.send).not.toHaveBeenCalled();
    await press('Keep recording');
    await press('Throw away');
    await press('Throw away');
    expect(deps.send).toHaveBeenCalledWith({ type: 'record.discard' });
  });

  it.each([
    ['tab', 'It is recorded in another tab.'],
    ['window', 'It is recorded in another window.'],
  ] as const)('says in which %s, and leads there', async (where, words) => {
    const { deps, banner, press } = await showRecording(1, where);
    expect(within(banner).getByText(words)).toBeVisible();
    await press('Go there');
    expect(deps.send).toHaveBeenCalledWith({ type: 'record.start' });
  });

  it('has nothing to finish before the first step, and goes with the recording', async () => {
    const { deps, store, banner } = await showRecording(0);
    expect(within(banner).queryByRole('button', { name: 'Finish' })).toBeNull();
    deps.getPlace.mockResolvedValue({ applies: [], autotaskOpen: true });
    await act(() => store.getState().refreshPlace());
    expect(screen.queryByRole('region', { name: /^Recording/ })).toBeNull();
  });
});
