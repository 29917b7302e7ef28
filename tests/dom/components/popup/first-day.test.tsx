import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PopupReply } from '@/guide/requests';
import { findViolations } from '../find-violations';
import { another, sample, stored } from './sample';
import { show } from './show';

const button = (name: string) => screen.getByRole('button', { name });
const needsZone: PopupReply = { ok: false, reason: 'needs-zone', say: 'Which zone?' };

describe('the icon', () => {
  it('is asked to be pinned while it is hidden, and no longer', async () => {
    const { deps, store } = await show(stored(), { isPinned: async () => false });
    expect(screen.getByText(/icon is hidden in your toolbar/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Pin it/ })).toHaveAttribute(
      'href',
      'chrome-extension://signpost/welcome.html',
    );
    deps.isPinned.mockResolvedValue(true);
    await act(() => store.getState().refreshPlace());
    expect(screen.queryByText(/icon is hidden/)).toBeNull();
  });

  it('is not spoken of where the browser does not tell', async () => {
    await show(stored(), { isPinned: async () => undefined });
    expect(screen.queryByText(/icon is hidden/)).toBeNull();
  });
});

describe('an update', () => {
  it('is told in a line that unfolds, until the person has seen it', async () => {
    const first = { ...stored(), settings: { version: 1 as const, seenVersion: '0.1.0' } };
    const { deps, tell, container } = await show(first);
    await userEvent.click(screen.getByText('What’s new in Signpost 0.2.0'));
    expect(screen.getByText('Guides can be started at a step.')).toBeVisible();
    expect(screen.queryByText('The first guides.')).toBeNull();
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(within(screen.getByRole('region', { name: 'What’s new' })).getByRole('button'));
    expect(deps.send).toHaveBeenCalledWith({ type: 'settings.change', settings: { seenVersion: '0.2.0' } });
    act(() => tell({ ...stored(), settings: { version: 1, seenVersion: '0.2.0' } }));
    expect(screen.queryByText(/^What’s new/)).toBeNull();
  });

  it('is no news to whoever has just begun', async () => {
    await show();
    expect(screen.queryByText(/^What’s new/)).toBeNull();
    expect(screen.getByText('Version 0.2.0')).toBeVisible();
  });
});

describe('a start that has to wait for Autotask', () => {
  it('is kept, and said to be', async () => {
    const { deps } = await show({ ...stored(), settings: { version: 1, welcomed: true } });
    deps.send.mockResolvedValueOnce(needsZone);
    await userEvent.click(button('Start guide: Set up 2FA'));
    deps.getPlace.mockResolvedValue({ applies: [], autotaskOpen: false, wish: { procedure: sample.id } });
    await userEvent.click(button('Start when I open Autotask'));
    expect(deps.send).toHaveBeenLastCalledWith({ type: 'wish.keep', procedure: sample.id });
    expect(screen.getByRole('heading', { name: 'Open Autotask to start “Set up 2FA”' })).toBeVisible();
    deps.getPlace.mockResolvedValue({ applies: [], autotaskOpen: false });
    await userEvent.click(button('Cancel'));
    expect(deps.send).toHaveBeenLastCalledWith({ type: 'wish.drop' });
    expect(screen.queryByText(/^Open Autotask to start/)).toBeNull();
  });

  it('is no answer to the question for a link', async () => {
    await show();
    await userEvent.click(button('Set up 2FA'));
    await userEvent.click(button('Copy link to this guide'));
    expect(screen.queryByRole('button', { name: 'Start when I open Autotask' })).toBeNull();
  });
});

describe('the question for the zone', () => {
  async function ask() {
    const shown = await show({ ...stored(), settings: { version: 1, welcomed: true } });
    shown.deps.send.mockResolvedValueOnce(needsZone);
    await userEvent.click(button('Start guide: Set up 2FA'));
    return shown;
  }
  const read = () => within(screen.getByRole('region', { name: /Which Autotask/ })).getByRole('status');

  it('takes the zone by itself', async () => {
    const { deps } = await ask();
    await userEvent.type(screen.getByRole('textbox', { name: /^Your zone/ }), 'ww5{Enter}');
    expect(deps.send).toHaveBeenLastCalledWith(expect.objectContaining({ zone: 'ww5.autotask.net' }));
  });

  it('lets go of an earlier zone when something else is typed', async () => {
    const { deps } = await ask();
    const field = screen.getByRole('textbox', { name: /^Your zone/ });
    await userEvent.type(field, 'ww5');
    expect(screen.getByRole('combobox')).toHaveValue('ww5.autotask.net');
    await userEvent.clear(field);
    await userEvent.type(field, 'https://www.example.com');
    expect(screen.getByRole('combobox')).toHaveValue('');
    expect(field).toBeInvalid();
    const before = deps.send.mock.calls.length;
    await userEvent.keyboard('{Enter}');
    expect(deps.send).toHaveBeenCalledTimes(before);
    expect(read()).toHaveTextContent('This isn’t an Autotask address.');
    expect(field).toHaveFocus();
  });

  it('says what is missing when nothing was chosen', async () => {
    const { container } = await ask();
    await userEvent.click(button('Open Autotask'));
    expect(read()).toHaveTextContent('Paste an address or choose a zone.');
    expect(screen.getByRole('textbox', { name: /^Your zone/ })).toHaveFocus();
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the side panel', () => {
  it('is one press away where there is one', async () => {
    const open = vi.fn();
    await show(stored(), {}, [sample], open);
    await userEvent.click(button('Side panel'));
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('a library in which everything is hidden', () => {
  it('says so, and leads to where that is changed', async () => {
    const hidden = [sample, another('merge', 'Merge two contacts')];
    const first = stored();
    first.office = { ...first.office, hidden: hidden.map(({ id }) => id) };
    const { container } = await show(first, {}, hidden);
    expect(screen.getByText(/^All procedures are hidden\./)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Choose which to show/ })).toHaveAttribute(
      'href',
      'chrome-extension://signpost/options.html#/content',
    );
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(await findViolations(container)).toEqual([]);
  });
});
