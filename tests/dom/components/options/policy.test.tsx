import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { StoredPolicy } from '@/guide/policy/stored-policy';
import { findViolations } from '../find-violations';
import { notes, showOptions, TITLE } from './harness';

const under = (values: Record<string, unknown>): { policy: StoredPolicy } => ({
  policy: { version: 1, values, at: new Date(2026, 5, 15, 12).getTime() },
});
const rowOf = (key: string) => screen.getByRole('row', { name: new RegExp(`\\(${key}\\)`) });
const button = (name: string | RegExp) => screen.queryByRole('button', { name });

describe('the policy doctor', () => {
  const values = {
    companyName: 'Example IT',
    companyColor: '#ffffff',
    kbAddress: 'https://kb.ours/kb',
    library: [JSON.stringify({ ...notes, id: 'ours', title: 'Ours' }), 'broken'],
    nobodyKnows: 1,
  };
  const settings = { version: 1, zone: 'ww5.autotask.net', kbUrl: 'https://kb.mine/kb' } as const;

  it('says of each setting what counts and whose it is', async () => {
    await showOptions('#/policy', { ...under(values), settings });
    expect(rowOf('companyName')).toHaveTextContent('Example ITpolicy');
    expect(rowOf('kbAddress')).toHaveTextContent('https://kb.ours/kbpolicy');
    expect(rowOf('zones')).toHaveTextContent('ww5.autotask.netyour own setting');
    expect(rowOf('allowRecording')).toHaveTextContent('alloweddefault');
    expect(rowOf('library')).toHaveTextContent('1 guide: ours');
    expect(rowOf('companyColor')).toHaveTextContent('not setdefault');
  });

  it('names what is not used, and why', async () => {
    await showOptions('#/policy', under(values));
    const list = within(screen.getByRole('region', { name: 'Not used' }) as HTMLElement);
    const items = list.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toHaveLength(3);
    expect(items.join('\n')).toMatch(/companyColor: .*stands out/);
    expect(items.join('\n')).toMatch(/library, entry 2: /);
    expect(items.join('\n')).toMatch(/nobodyKnows: /);
  });

  it('puts it all into words for support, with nothing of any page', async () => {
    const { outside } = await showOptions('#/policy', { ...under(values), settings });
    await userEvent.click(button('Copy for support')!);
    const [text] = outside.copy.mock.calls[0]!;
    expect(text).toMatch(/^Signpost 0\.2\.0: policy\n.*Jun 15, 2026/);
    expect(text).toContain('companyName: Example IT (policy)');
    expect(text).toMatch(/library, entry 2: /);
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
  });

  it('says when there never was a policy', async () => {
    await showOptions('#/policy');
    expect(screen.getByText(/never received a policy/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Not used' })).toBeNull();
  });

  it('can be read by everybody', async () => {
    const { container } = await showOptions('#/policy', under(values));
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('under a policy', () => {
  it('settings that it sets can be read and not written, and say who set them', async () => {
    const { send } = await showOptions(
      '#/settings',
      under({ kbAddress: 'https://kb.ours/kb', lockedSettings: ['mail'] }),
    );
    const kb = screen.getByRole('textbox', { name: 'Address of the KB' });
    expect(kb).toHaveValue('https://kb.ours/kb');
    expect(kb).toHaveAttribute('readonly');
    expect(kb).toHaveAccessibleDescription(/Set by your company’s administrator/);
    expect(screen.getByRole('textbox', { name: 'Send to' })).toHaveAttribute('readonly');
    expect(screen.getByRole('textbox', { name: 'Your Autotask zone' })).not.toHaveAttribute('readonly');
    await userEvent.type(screen.getByRole('textbox', { name: 'Your Autotask zone' }), 'ww5');
    await userEvent.click(button('Save settings')!);
    expect(send).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'settings.change', settings: { zone: 'ww5.autotask.net' } }),
    );
  });

  it('its guides stand among the others, say where they are from, and can only be read and saved', async () => {
    const ours = JSON.stringify({ ...notes, id: 'ours', title: 'Ours' });
    await showOptions('#/content', under({ library: [ours], guides: ['note-templates'] }));
    const own = within(screen.getByRole('article', { name: 'Ours' }));
    expect(own.getByText(/set by your company’s policy/)).toBeVisible();
    expect(own.getAllByRole('button').map((each) => each.textContent)).toEqual(['Export']);
    const out = within(screen.getByRole('article', { name: new RegExp(TITLE) }));
    expect(out.getByText(/your company’s policy leaves it out/)).toBeVisible();
    expect(out.queryByRole('button', { name: /^Show/ })).toBeNull();
    expect(button('Hide: Use note templates')).not.toBeNull();
  });

  it('files can’t be imported where it says so, and the page says who did that', async () => {
    await showOptions('#/content', under({ allowImport: false }));
    expect(screen.getByText('Your company’s administrator has switched off importing files.')).toBeVisible();
    expect(screen.queryByLabelText('File (JSON)')).toBeNull();
    expect(button(/^Edit the table/)).toBeNull();
  });

  it('nothing can be recorded where it says so', async () => {
    await showOptions('#/write', under({ allowRecording: false }));
    expect(screen.getByText('Your company’s administrator has switched off recording.')).toBeVisible();
  });

  it('the head of the page has the company’s name, logo and color', async () => {
    const companyLogo = 'data:image/png;base64,iVBORw0KGgo=';
    const { container } = await showOptions(
      '#/policy',
      under({ companyName: 'Example IT', companyLogo, companyColor: '#0f766e' }),
    );
    const head = screen.getByRole('banner');
    expect(within(head).getByText('Example IT')).toBeVisible();
    expect(head.querySelector('img')).toHaveAttribute('src', companyLogo);
    expect(head.style.getPropertyValue('--company')).toBe('#0f766e');
    expect(head.style.getPropertyValue('--on-company')).toBe('#ffffff');
    expect(await findViolations(container)).toEqual([]);
  });
});
