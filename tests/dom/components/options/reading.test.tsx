import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations';
import { showOptions, TITLE, twoFactor } from './harness';

const button = (name: string) => screen.getByRole('button', { name });

describe('the article of a procedure', () => {
  it('has the KB’s text beside each guided step', async () => {
    await showOptions('#/article/autotask-2fa');
    expect(document.title).toBe(`${TITLE} – Signpost`);
    expect(screen.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    expect(screen.getByText('Click Authentication Code Options.')).toBeVisible();
    const kb = (step: number) => within(screen.getByRole('group', { name: `The KB on step ${step}` }));
    expect(kb(3).getByText(/One-Time Password Options button/)).toBeVisible();
    expect(kb(6).getByText('The KB article leaves this step out.')).toBeVisible();
    // Where it is known from is for whoever looks after the KB.
    expect(screen.queryByText(/^Source:/)).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: 'Show sources' }));
    expect(screen.getAllByText(/^Source: Autotask help.*\(documented\)/).length).toBeGreaterThan(0);
    expect(screen.getByRole('heading', { name: 'Sources' })).toBeVisible();
  });

  it('has its tables, its e-mail, how the article goes on, and the way to others', async () => {
    await showOptions('#/article/note-templates');
    const table = screen.getByRole('table', { name: 'Note types' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(screen.getByText('new@kb.example')).toBeVisible();
    expect(screen.getByText(/people who are signed in/)).toBeVisible();
    expect(screen.getByRole('link', { name: TITLE })).toHaveAttribute('href', '#/article/autotask-2fa');
    expect(screen.getByRole('link', { name: new RegExp(`^KB article: ${TITLE}`) })).toHaveAttribute(
      'href',
      'https://kb.example/2fa',
    );
    expect(screen.getByRole('link', { name: /^Something else/ })).toHaveAttribute('target', '_blank');
  });

  it('goes into the KB as rich text and as Markdown, with links where a zone is known', async () => {
    const { outside } = await showOptions('#/article/autotask-2fa', {
      settings: { version: 1, zone: 'ww5.autotask.net' },
    });
    await userEvent.click(button('Copy for your KB'));
    const [html, markdown] = outside.copyRich.mock.calls[0]!;
    expect(html).toContain('<b>Request New QR Code</b>');
    expect(html).toContain('https://ww5.autotask.net/start#signpost=autotask-2fa/save');
    expect(markdown).toContain('1. Click your name or initials, upper right.');
    expect(screen.getByRole('status')).toHaveTextContent('Copied. Paste it into an article of your KB.');
  });

  it('goes along as Markdown, as HTML, on paper and on the clipboard', async () => {
    const { outside } = await showOptions('#/article/autotask-2fa');
    await userEvent.click(button('Export as Markdown'));
    await userEvent.click(button('Export as HTML'));
    expect(outside.save.mock.calls.map(([name, type]) => [name, type])).toEqual([
      ['signpost-autotask-2fa.md', 'text/markdown'],
      ['signpost-autotask-2fa.html', 'text/html'],
    ]);
    const html = new DOMParser().parseFromString(outside.save.mock.calls[1]![2], 'text/html');
    expect(html.querySelectorAll('h3')).toHaveLength(8);
    expect(html.querySelector('script, img, link, iframe')).toBeNull();
    await userEvent.click(button('Copy as Markdown'));
    expect(outside.copy.mock.calls[0]![0]).toMatch(/^# Set up 2FA in your Autotask profile\n/);
    expect(screen.getByRole('status')).toHaveTextContent('Copied as Markdown.');
    await userEvent.click(button('Print'));
    expect(outside.print).toHaveBeenCalledOnce();
  });

  it('says when the clipboard is closed', async () => {
    const { outside } = await showOptions('#/article/autotask-2fa');
    outside.copy.mockResolvedValueOnce(false);
    await userEvent.click(button('Copy as Markdown'));
    expect(screen.getByRole('alert')).toHaveTextContent('Export as Markdown instead');
  });

  it('starts its guide; where no zone is known, it asks for it and then starts', async () => {
    const { send, container } = await showOptions('#/article/autotask-2fa');
    send.mockResolvedValueOnce({ ok: false, reason: 'needs-zone', say: 'Which Autotask do you use?' });
    await userEvent.click(button('Start guide'));
    const start = { type: 'run.start', procedure: 'autotask-2fa' } as const;
    expect(send).toHaveBeenCalledWith(start);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await findViolations(container)).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /^Your zone/ }), 'ww5.autotask.net');
    await userEvent.click(button('Open Autotask'));
    expect(send).toHaveBeenLastCalledWith({ ...start, zone: 'ww5.autotask.net' });
    expect(screen.queryByRole('region', { name: 'Which Autotask do you use?' })).toBeNull();
    expect(screen.getByText('The guide has started in Autotask.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('asks for no zone any more once the person has said no, or has gone to another page', async () => {
    const { send, goTo } = await showOptions('#/article/autotask-2fa');
    send.mockResolvedValue({ ok: false, reason: 'needs-zone', say: 'Which Autotask do you use?' });
    const asked = () => screen.queryByRole('region', { name: 'Which Autotask do you use?' });
    await userEvent.click(button('Start guide'));
    await userEvent.click(button('Cancel'));
    expect(asked()).toBeNull();
    await userEvent.click(button('Start guide'));
    expect(asked()).toBeVisible();
    goTo('#/settings');
    expect(asked()).toBeNull();
  });

  it('asks before it clears the ticks of a guide that is done', async () => {
    const done = { how: 'seen', at: 1 } as const;
    const steps = Object.fromEntries(twoFactor.steps.map(({ id }) => [id, done]));
    const progress = { version: 1, procedures: { 'autotask-2fa': { steps } } } as const;
    const { send } = await showOptions('#/article/autotask-2fa', { progress });
    await userEvent.click(button('Start guide'));
    expect(button('Cancel')).toHaveFocus();
    await userEvent.click(button('Cancel'));
    expect(send).not.toHaveBeenCalled();
    expect(button('Start guide')).toHaveFocus();
    await userEvent.click(button('Start guide'));
    await userEvent.click(button('Start again'));
    expect(send).toHaveBeenCalledWith({ type: 'run.restart', procedure: 'autotask-2fa' });
  });

  it('that is not there leads back to those that are', async () => {
    await showOptions('#/article/gone');
    expect(screen.getByText(/has no procedure “gone”/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'See those it has' })).toHaveAttribute('href', '#/content');
  });
});

describe('the way between the pages', () => {
  it('says where one is, and goes to the heading of the next page', async () => {
    const { goTo } = await showOptions('#/article/autotask-2fa');
    const nav = within(screen.getByRole('navigation', { name: 'Signpost' }));
    expect(nav.getByRole('link', { name: 'Procedures' })).toHaveAttribute('aria-current', 'true');
    for (const [hash, name] of [
      ['#/kb-check', 'KB check'],
      ['#/settings', 'Settings'],
      ['#/content', 'Procedures'],
    ] as const) {
      goTo(hash);
      expect(screen.getByRole('heading', { level: 1, name })).toHaveFocus();
      expect(document.title).toBe(`${name} – Signpost`);
      expect(nav.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    }
  });
});

it.each(['#/article/autotask-2fa', '#/article/note-templates', '#/article/gone'])(
  'axe has nothing to object to: %s',
  async (hash) => {
    const { container } = await showOptions(hash);
    expect(await findViolations(container)).toEqual([]);
  },
);
