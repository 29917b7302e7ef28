import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PopupReply } from '@/guide/requests';
import { findViolations } from '../find-violations';
import { sample, stored, tick } from './sample';
import { show } from './show';

const button = (name: string) => screen.getByRole('button', { name });
const open = () => userEvent.click(button('Set up 2FA'));
const someTicks = {
  menu: tick('seen'),
  preferences: tick('by-hand'),
  options: tick('skipped'),
  email: tick('not-applicable', 'Autotask no longer e-mails codes.'),
};

describe('before the first guide', () => {
  it('explains itself and offers to start', async () => {
    const { deps } = await show();
    expect(screen.getByText(/never sees codes or passwords, and it sends nothing anywhere/)).toBeVisible();
    expect(screen.getByText(/^Nothing leaves this browser/)).toBeVisible();
    const list = screen.getByRole('list', { name: 'Procedures' });
    expect(within(list).getByRole('heading', { level: 3, name: 'Set up 2FA' })).toBeVisible();
    await userEvent.click(button('Start guide: Set up 2FA'));
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.start', procedure: sample.id });
  });

  it('has no progress to lose', async () => {
    await show();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
  });

  it('says when it applies to the page in front', async () => {
    await show(stored(), { getPlace: async () => ({ applies: [sample.id], autotaskOpen: true }) });
    expect(screen.getByRole('heading', { name: 'For the page in front of you' })).toBeVisible();
  });

  it('leads to the pages, the article and what is related to it', async () => {
    const { deps } = await show();
    await open();
    await userEvent.click(button('Take me to Preferences'));
    expect(deps.send).toHaveBeenCalledWith({ type: 'page.open', procedure: sample.id, page: 'preferences' });
    for (const [name, href] of [
      [/^How to set up 2FA/, 'https://kb.example/2fa'],
      [/^Merging Contacts/, 'https://kb.example/merge'],
      [/^Read as an article/, 'chrome-extension://signpost/options.html#/article/set-up-2fa'],
      [/^Procedures/, 'chrome-extension://signpost/options.html#/content'],
      [/^Settings/, 'chrome-extension://signpost/options.html#/settings'],
      [/^How it works/, 'chrome-extension://signpost/welcome.html'],
    ] as const) {
      const link = screen.getByRole('link', { name });
      expect(link).toHaveAttribute('href', href);
      expect(link).toHaveAttribute('target', '_blank');
      expect(link).toHaveAttribute('rel', 'noreferrer');
    }
  });
});

describe('a guide under way', () => {
  it('paused: Continue is in hand', async () => {
    const { deps } = await show(stored(someTicks, { status: 'paused' }));
    expect(screen.getByText('Paused at step 3: Open the code options')).toBeVisible();
    expect(button('Continue guide: Set up 2FA')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.continue', procedure: sample.id });
  });

  it('running: can be paused, and follows along', async () => {
    const { deps, tell } = await show(stored({}, { status: 'running', step: 'menu' }));
    expect(screen.getByText('Running, step 1: Open your menu')).toBeVisible();
    await userEvent.click(button('Pause guide: Set up 2FA'));
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.pause' });
    act(() => tell(stored({ menu: tick('seen') }, { status: 'running', step: 'preferences' })));
    expect(screen.getByText('Running, step 2: Open Preferences')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
    expect(screen.getByText('1 of 4')).toBeVisible();
  });

  it('shows the steps, how each was settled, and where the person is', async () => {
    await show(stored(someTicks, { status: 'running' }));
    const said = screen.getAllByRole('checkbox').map((box) => {
      const how = document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent;
      return [(box as HTMLInputElement).checked, how];
    });
    expect(said).toEqual([
      [true, 'checked in Autotask'],
      [true, 'marked by you'],
      [false, 'skipped'],
      [true, 'not applicable here. Autotask no longer e-mails codes.'],
    ]);
    const here = screen
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current') === 'step');
    expect(here.map((item) => item.textContent)).toEqual([expect.stringContaining('Open the code options')]);
    const bar = screen.getByRole('progressbar');
    expect(bar).toHaveAttribute('aria-valuenow', '3');
    expect(bar).toHaveAttribute('aria-valuetext', '3 of 4 steps done, 1 left out');
    expect(screen.getByText('3 of 4, 1 left out')).toBeVisible();
  });

  it('marks each way in which a step was settled by a sign of its own, besides the words', async () => {
    await show(stored({ ...someTicks, email: tick('missing') }));
    await open();
    const signs = screen
      .getAllByRole('checkbox')
      .map((box) => box.closest('li')?.querySelector('small path')?.getAttribute('d'));
    expect(signs.every(Boolean)).toBe(true);
    expect(new Set(signs).size).toBe(signs.length);
  });

  it('has steps that can be ticked and unticked by hand', async () => {
    const { deps, tell } = await show(stored(someTicks, { status: 'running' }));
    const ask = { type: 'step.tick', procedure: sample.id };
    await userEvent.click(screen.getByRole('checkbox', { name: 'Open the code options' }));
    expect(deps.send).toHaveBeenLastCalledWith({ ...ask, step: 'options', ticked: true });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Open your menu' }));
    expect(deps.send).toHaveBeenLastCalledWith({ ...ask, step: 'menu', ticked: false });
    expect(screen.getByRole('checkbox', { name: 'Open your menu' })).toBeChecked();
    act(() => tell(stored({ ...someTicks, options: tick('by-hand') }, { status: 'running' })));
    expect(screen.getByRole('checkbox', { name: 'Open the code options' })).toBeChecked();
  });

  it('starts over only after asking', async () => {
    const { deps } = await show(stored(someTicks, { status: 'paused' }));
    await userEvent.click(button('Start over'));
    expect(screen.getByText('Start again from step 1? Your checkmarks are cleared.')).toBeVisible();
    expect(button('Cancel')).toHaveFocus();
    await userEvent.click(button('Cancel'));
    expect(button('Continue guide: Set up 2FA')).toHaveFocus();
    expect(deps.send).not.toHaveBeenCalled();
    await userEvent.click(button('Start over'));
    await userEvent.click(button('Start again'));
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.restart', procedure: sample.id });
  });

  it('once finished, begins again only after asking', async () => {
    const { deps } = await show(stored(someTicks, { status: 'finished' }));
    expect(screen.getByText('Ended today, 12:00 PM: 1 skipped, 1 not applicable here')).toBeVisible();
    await userEvent.click(button('Start guide: Set up 2FA'));
    expect(deps.send).not.toHaveBeenCalled();
    await userEvent.click(button('Start again'));
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.restart', procedure: sample.id });
  });
});

describe('when no zone is known', () => {
  const needsZone: PopupReply = { ok: false, reason: 'needs-zone', say: 'Which zone?' };

  const zoneRead = () => within(screen.getByRole('region', { name: /Which Autotask/ })).getByRole('status');

  async function ask() {
    const shown = await show({ ...stored(), settings: { version: 1, welcomed: true } });
    shown.deps.send.mockResolvedValueOnce(needsZone);
    await userEvent.click(button('Start guide: Set up 2FA'));
    return shown;
  }

  it('says where to read it, takes it from an address, and goes on', async () => {
    const { deps } = await ask();
    expect(screen.getByRole('region', { name: 'Which Autotask do you use?' })).toBeVisible();
    expect(screen.getByText(/Look at the address/)).toBeVisible();
    const address = screen.getByRole('textbox', { name: 'Your zone, or any address from your Autotask' });
    expect(address).toHaveFocus();
    await userEvent.paste('https://ww5.autotask.net/AutotaskOnyx/LandingPage?view=dashboard');
    expect(zoneRead()).toHaveTextContent('Your zone: America West.');
    expect(screen.getByRole('combobox')).toHaveValue('ww5.autotask.net');
    await userEvent.keyboard('{Enter}');
    expect(deps.send).toHaveBeenLastCalledWith({
      type: 'run.start',
      procedure: sample.id,
      zone: 'ww5.autotask.net',
    });
    expect(button('Start guide: Set up 2FA')).toBeVisible();
  });

  it('lets it be chosen from the list', async () => {
    const { deps } = await ask();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Or choose your zone' }),
      'ww4.autotask.net',
    );
    await userEvent.click(button('Open Autotask'));
    expect(deps.send).toHaveBeenLastCalledWith(expect.objectContaining({ zone: 'ww4.autotask.net' }));
  });

  it('takes a zone that is newer than the list', async () => {
    const { deps } = await ask();
    await userEvent.paste('ww31.autotask.net');
    await userEvent.click(button('Open Autotask'));
    expect(deps.send).toHaveBeenLastCalledWith(expect.objectContaining({ zone: 'ww31.autotask.net' }));
  });

  it('says when an address is not one, and does not go on without a zone', async () => {
    const { deps } = await ask();
    const asked = deps.send.mock.calls.length;
    await userEvent.paste('https://www.example.com/');
    expect(zoneRead()).toHaveTextContent('This isn’t an Autotask address.');
    await userEvent.click(button('Open Autotask'));
    expect(deps.send).toHaveBeenCalledTimes(asked);
    await userEvent.click(button('Cancel'));
    expect(button('Start guide: Set up 2FA')).toHaveFocus();
  });
});

describe('when something is wrong', () => {
  it('says at once why a request failed', async () => {
    const { deps } = await show({ ...stored(), settings: { version: 1, welcomed: true } });
    deps.send.mockResolvedValueOnce({ ok: false, reason: 'failed', say: 'The tab was closed.' });
    await userEvent.click(button('Start guide: Set up 2FA'));
    expect(screen.getByRole('alert')).toHaveTextContent('The tab was closed.');
  });

  it('says what could not be read, and does not pretend that this is the first time', async () => {
    await show({ ...stored(), problems: ['Your progress was written by a newer Signpost.'] });
    expect(screen.getByRole('alert')).toHaveTextContent('written by a newer Signpost');
    expect(screen.queryByText(/one step at a time/)).toBeNull();
  });
});

describe('axe has nothing to object to', () => {
  it.each([
    ['new', stored()],
    ['running', stored(someTicks, { status: 'running' })],
    ['paused', stored(someTicks, { status: 'paused' })],
    ['finished', stored(someTicks, { status: 'finished' })],
    ['unreadable', { ...stored(), problems: ['It could not be read.'] }],
  ])('%s', async (_name, first) => {
    const { container } = await show(first);
    await userEvent.click(button('Set up 2FA'));
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(button('Set up 2FA'));
    expect(await findViolations(container)).toEqual([]);
  });

  it('asking for the zone, and asking before starting over', async () => {
    const { container, store } = await show(stored(someTicks, { status: 'paused' }));
    await userEvent.click(button('Start over'));
    expect(await findViolations(container)).toEqual([]);
    act(() => store.setState({ needsZone: { type: 'run.start', procedure: sample.id } }));
    expect(await findViolations(container)).toEqual([]);
  });
});
