import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Settings } from '@/guide/office/settings';
import { findViolations } from '../find-violations';
import { showOptions } from './harness';

const settings: Settings = { version: 1, zone: 'ww5.autotask.net', mail: { people: ['Ann'] } };
const button = (name: string) => screen.getByRole('button', { name });

describe('the privacy receipt', () => {
  it('has each permission with its reason, and the hosts that were contacted', async () => {
    await showOptions('#/privacy');
    const permissions = within(screen.getByRole('table', { name: 'Permissions' }));
    const rows = permissions.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[0]!.textContent)).toEqual([
      'storage',
      'scripting',
      'https://*.autotask.net/*',
    ]);
    for (const row of rows) expect(row).not.toHaveTextContent('No reason is known');
    expect(screen.getByText('Hosts contacted: 0.')).toBeVisible();
    expect(screen.getByText(/has loaded 7 files/)).toBeVisible();
  });

  it('names a host that something was loaded from', async () => {
    const { goTo, outside } = await showOptions('#/content');
    outside.receipt.countLoads = () => ({ loads: 1, hosts: ['evil.example'] as never[] });
    goTo('#/privacy');
    expect(screen.getByText(/evil\.example/)).toBeVisible();
  });

  it('shows everything that is stored, in full, and saves the same', async () => {
    const { outside, stored } = await showOptions('#/privacy', { settings });
    await screen.findByRole('table', { name: 'Stored in this browser' });
    await userEvent.click(screen.getByText('Show everything'));
    const shown = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Show everything' }).value;
    expect(JSON.parse(shown).local.settings).toEqual(settings);
    expect(Object.keys(JSON.parse(shown).local)).toEqual([...Object.keys(stored()), 'boot']);
    await userEvent.click(button('Export'));
    expect(outside.save).toHaveBeenCalledWith('signpost-everything-stored.json', 'application/json', shown);
  });

  it('erases everything once it has asked, and shows that it is gone', async () => {
    const { stored, send } = await showOptions('#/privacy', { settings });
    await screen.findByRole('table', { name: 'Stored in this browser' });
    await userEvent.click(button('Erase everything…'));
    expect(button('Keep it')).toHaveFocus();
    await userEvent.click(button('Keep it'));
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(button('Erase everything…'));
    await userEvent.click(button('Erase everything'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Everything is erased.'));
    expect(stored().settings).toEqual({ version: 1, seenVersion: '1.2.3' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await userEvent.click(screen.getByText('Show everything'));
    await waitFor(() =>
      expect(
        screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Show everything' }).value,
      ).not.toContain('Ann'),
    );
  });

  it('can be read by everybody', async () => {
    const { container } = await showOptions('#/privacy', { settings });
    await screen.findByRole('table', { name: 'Stored in this browser' });
    await userEvent.click(screen.getByText('Show everything'));
    expect(await findViolations(container)).toEqual([]);
  });
});
