import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { FromPopup, PopupReply } from '@/guide/requests';
import { findViolations } from '../find-violations';
import { sample, stored } from './sample';
import { show } from './show';

const NO_ACCESS: PopupReply = { ok: false, reason: 'no-access', say: 'Signpost has no access.' };
const ALLOW = { name: 'Allow access to Autotask' };

/** A browser that keeps Signpost out until the person says `answer` to what it asks. */
function keptOut(answer: boolean) {
  let isLetIn = false;
  const requestAccess = vi.fn<() => Promise<boolean>>(async () => (isLetIn = answer));
  const send = vi.fn<(message: FromPopup) => Promise<PopupReply>>(async () =>
    isLetIn ? { ok: true } : NO_ACCESS,
  );
  const getPlace = async () => ({
    applies: [],
    autotaskOpen: isLetIn,
    ...(!isLetIn && { noAccess: true as const }),
  });
  return { requestAccess, send, getPlace };
}

describe('where the browser keeps Signpost out of Autotask', () => {
  it('says so before anything is started, with a button by which the browser asks', async () => {
    const deps = keptOut(true);
    const { container } = await show(stored(), deps);
    screen.getByRole('heading', { name: 'Signpost isn’t allowed on Autotask’s pages' });
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', ALLOW));
    expect(deps.requestAccess).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('button', ALLOW)).toBeNull());
    expect(deps.send).not.toHaveBeenCalled();
  });

  it('goes on with what was pressed once the person has said yes', async () => {
    const deps = keptOut(true);
    await show(stored(), { ...deps, getPlace: async () => ({ applies: [], autotaskOpen: true }) });
    await userEvent.click(screen.getByRole('button', { name: /^Start guide: / }));
    const allow = await screen.findByRole('button', ALLOW);
    expect(document.activeElement).toBe(allow);
    await userEvent.click(allow);
    const begun = deps.send.mock.calls.filter(([{ type }]) => type === 'run.start');
    expect(begun.map(([message]) => message)).toEqual([
      { type: 'run.start', procedure: sample.id },
      { type: 'run.start', procedure: sample.id },
    ]);
    expect(screen.queryByRole('button', ALLOW)).toBeNull();
  });

  it('says where else it can be allowed when the answer was no', async () => {
    await show(stored(), keptOut(false));
    await userEvent.click(screen.getByRole('button', ALLOW));
    expect((await screen.findByRole('alert')).textContent).toContain('list of extensions');
    screen.getByRole('button', ALLOW);
  });
});
