import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { zoneFromText, zones } from '@/autotask/zones';
import type { Pinning } from '@/components/welcome/how-to-pin';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import type { StoredSnapshot } from '@/guide/stored';
import type { PopupDeps } from '@/stores/popup-store';
import { findViolations } from './find-violations';
import { createSampleStore, sample, stored } from './popup/sample';

async function show(
  first: StoredSnapshot = stored(),
  change: Partial<PopupDeps> = {},
  pinning: Pinning = 'pin',
) {
  const made = createSampleStore(first, { isPinned: async () => false, ...change });
  await made.store.getState().follow(new AbortController().signal);
  const { container } = render(
    <WelcomeView
      store={made.store}
      zones={zones}
      readZone={zoneFromText}
      version="0.2.0"
      pinning={pinning}
    />,
  );
  return { ...made, container };
}

const item = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest('li')!);
const PIN = 'Pin Signpost to your toolbar';
const ZONE = 'Tell Signpost which Autotask you use';

it('shows how to pin, and notices when it is done', async () => {
  const { deps, store, container } = await show();
  expect(item(PIN).getByRole('img')).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  deps.isPinned.mockResolvedValue(true);
  await act(() => store.getState().refreshPlace());
  expect(item(PIN).getByRole('status')).toHaveTextContent('Signpost is pinned.');
  expect(item(PIN).queryByRole('img')).toBeNull();
  expect(await findViolations(container)).toEqual([]);
});

it.each<[string, Pinning, RegExp]>([
  ['Chrome', 'pin', /then the pin beside Signpost\./],
  ['Edge', 'eye', /then the eye beside Signpost\./],
  ['Firefox', 'gear', /then the gear beside Signpost, and pin it to the toolbar\./],
])('says how to pin as it is done in %s, and draws that', async (_browser, pinning, how) => {
  await show(stored(), {}, pinning);
  expect(item(PIN).getByText(/puzzle piece/)).toHaveTextContent(how);
  expect(item(PIN).getByRole('img')).toHaveAccessibleName(new RegExp(`${pinning} at the right`));
});

it('takes the zone', async () => {
  const { deps, tell } = await show();
  await userEvent.type(item(ZONE).getByRole('textbox'), 'ww5');
  await userEvent.click(item(ZONE).getByRole('button', { name: 'Save' }));
  expect(deps.send).toHaveBeenCalledWith({ type: 'settings.change', settings: { zone: 'ww5.autotask.net' } });
  act(() => tell({ ...stored(), settings: { version: 1, zone: 'ww5.autotask.net' } }));
  expect(item(ZONE).getByRole('status')).toHaveTextContent('Your zone: America West (ww5.autotask.net).');
});

it('starts the first guide; where the zone is missing it leads there and starts then', async () => {
  const { deps } = await show();
  deps.send.mockResolvedValueOnce({ ok: false, reason: 'needs-zone', say: 'Which zone?' });
  await userEvent.click(screen.getByRole('button', { name: 'Start guide: Set up 2FA' }));
  expect(screen.getByRole('heading', { level: 2, name: ZONE })).toHaveFocus();
  await userEvent.type(item(ZONE).getByRole('textbox'), 'ww5{Enter}');
  expect(deps.send).toHaveBeenCalledWith({
    type: 'run.start',
    procedure: sample.id,
    zone: 'ww5.autotask.net',
  });
});
