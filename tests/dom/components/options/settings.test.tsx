import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findViolations } from '../find-violations';
import { showOptions, twoFactor } from './harness';

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save settings' }));

describe('the settings', () => {
  it('show in each empty field what it falls back to', async () => {
    await showOptions('#/settings');
    expect(field('Send to')).toHaveAttribute('placeholder', 'new@kb.example');
    expect(field(/^Article: How to set up 2FA/)).toHaveAttribute('placeholder', twoFactor.article.url);
    expect(field('Send to')).toHaveValue('');
  });

  it('are saved when asked to, and say so', async () => {
    const { stored } = await showOptions('#/settings');
    await userEvent.type(field('Your Autotask zone'), 'https://ww5.autotask.net/Mvc');
    await userEvent.type(field('Send to'), 'tickets@example.com');
    await userEvent.type(field('Names to choose from'), 'Ann{enter}Bo');
    await userEvent.type(field(/^Article: List of Note/), 'https://help.example/notes');
    expect(stored().settings).toEqual({ version: 1 });
    await save();
    expect(stored().settings).toEqual({
      version: 1,
      zone: 'ww5.autotask.net',
      articles: { 'note-templates': 'https://help.example/notes' },
      mail: { to: 'tickets@example.com', people: ['Ann', 'Bo'] },
    });
    expect(screen.getByRole('status')).toHaveTextContent('Settings saved.');
    expect(field('Your Autotask zone')).toHaveValue('ww5.autotask.net');
  });

  it('go back to the default', async () => {
    const mail = { to: 'tickets@example.com' };
    const { stored } = await showOptions('#/settings', { settings: { version: 1, mail } });
    await userEvent.click(screen.getByRole('button', { name: 'Use the default: Send to' }));
    expect(field('Send to')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Use the default: Send to' })).toBeNull();
    await save();
    expect(stored().settings).toEqual({ version: 1 });
  });

  it('keep what was changed elsewhere while the page was open', async () => {
    const { send, stored } = await showOptions('#/settings');
    const elsewhere = { mail: { people: ['Ann'] }, zone: 'ww5.autotask.net' };
    await act(() => send({ type: 'settings.change', settings: elsewhere }));
    expect(field('Your Autotask zone')).toHaveValue('ww5.autotask.net');
    await userEvent.type(field('Send to'), 'tickets@example.com');
    await act(() => send({ type: 'settings.change', settings: { mail: { people: ['Ann', 'Bo'] } } }));
    await save();
    expect(stored().settings).toEqual({
      version: 1,
      zone: 'ww5.autotask.net',
      mail: { to: 'tickets@example.com', people: ['Ann', 'Bo'] },
    });
  });

  it('stay in the form when they could not be saved', async () => {
    const { send } = await showOptions('#/settings');
    send.mockResolvedValueOnce({ ok: false, reason: 'failed', say: 'The browser has no room left.' });
    await userEvent.type(field('Send to'), 'tickets@example.com');
    await save();
    expect(screen.getByRole('alert')).toHaveTextContent('The browser has no room left.');
    expect(field('Send to')).toHaveValue('tickets@example.com');
  });

  it('say what is wrong beside the field, and go there', async () => {
    const { send } = await showOptions('#/settings');
    await userEvent.type(field('Address of the KB'), 'kb.example');
    await userEvent.type(field('Send to'), 'nobody');
    await save();
    expect(send).not.toHaveBeenCalled();
    expect(field('Address of the KB')).toHaveFocus();
    expect(field('Address of the KB')).toBeInvalid();
    expect(field('Send to')).toHaveAccessibleDescription(/^Enter an e-mail address/);
  });

  it('keep what was typed when another page is looked at, and warn before the tab is closed', async () => {
    const closing = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const { goTo, stored } = await showOptions('#/settings');
    expect(closing()).toBe(true);
    await userEvent.type(field('Send to'), 'tickets@example.com');
    expect(screen.getByText('You have unsaved changes.')).toBeVisible();
    goTo('#/content');
    expect(closing()).toBe(false);
    goTo('#/settings');
    expect(field('Send to')).toHaveValue('tickets@example.com');
    await userEvent.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(field('Send to')).toHaveValue('');
    expect(closing()).toBe(true);
    expect(stored().settings).toEqual({ version: 1 });
  });

  it('give axe nothing to object to', async () => {
    const { container } = await showOptions('#/settings');
    await userEvent.type(field('Send to'), 'nobody');
    await save();
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('data that could not be read', () => {
  const key = 'aside.progress.2026-11-24T12:00:00.000Z';

  it('is shown with its day, saved as it was, and removed once that is confirmed', async () => {
    await fakeBrowser.storage.local.set({ [key]: { version: 1, procedures: 5 }, progress: {} });
    const { outside, container } = await showOptions('#/settings');
    expect(await screen.findByText('your checkmarks, set aside on Nov 24, 2026')).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Save as a file: your checkmarks/ }));
    const [name, , text] = outside.save.mock.calls[0]!;
    expect(name).toMatch(/^signpost-aside\.progress\.[\w.-]+\.json$/);
    expect(JSON.parse(text)).toEqual({ version: 1, procedures: 5 });
    await userEvent.click(screen.getByRole('button', { name: /^Remove: your checkmarks/ }));
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Remove for good' }));
    await waitFor(() => expect(screen.queryByText(/set aside on/)).toBeNull());
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ progress: {} });
  });

  it('is not spoken of where there is none', async () => {
    await showOptions('#/settings');
    expect(screen.queryByText('Data that couldn’t be read')).toBeNull();
  });
});
