import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Settings } from '@/guide/office/settings';
import { findViolations } from '../find-violations';
import { another, stored } from './sample';
import { show } from './show';

const own = { source: 'kb', certainty: 'documented' } as const;
const todo = another('todo-ticket-by-email', 'Send a to-do ticket', {
  steps: [
    { id: 'write', title: 'Write it', say: 'Write it.', form: true, ...own },
    { id: 'send', title: 'Send it', say: 'Send it.', sends: true, ...own },
  ],
  mail: {
    to: 'NEWTICKET@geekgirlsIT.com',
    fromDomain: 'nygeekgirls.com',
    rule: 'The subject must have the technician’s first name in it.',
    source: 'kb',
    certainty: 'documented',
  },
});

async function open(mail?: Settings['mail']) {
  const settings: Settings = { version: 1, welcomed: true, ...(mail && { mail }) };
  const shown = await show({ ...stored(), settings }, {}, [todo]);
  await userEvent.click(screen.getByRole('button', { name: todo.title, expanded: false }));
  return { ...shown, settings, form: within(screen.getByRole('form', { name: 'Write the e-mail' })) };
}

const who = () => screen.getByLabelText('Technician');
const what = () => screen.getByLabelText('Task');
const link = () => screen.queryByRole('link', { name: 'Open in my mail program' });

describe('the e-mail form', () => {
  it('is what the procedure’s button leads to first', async () => {
    await show({ ...stored(), settings: { version: 1, welcomed: true } }, {}, [todo]);
    await userEvent.click(screen.getByRole('button', { name: `Write: ${todo.title}` }));
    expect(screen.getByRole('form', { name: 'Write the e-mail' })).toBeVisible();
    expect(screen.getByRole('button', { name: todo.title, expanded: true })).toHaveFocus();
  });

  it('is that also for the next e-mail, while the ticket of the last is still to be looked for', async () => {
    const settings: Settings = { version: 1, welcomed: true };
    const steps = { write: { how: 'by-hand' as const, at: 1 } };
    const progress = { version: 1 as const, procedures: { [todo.id]: { steps } } };
    await show({ ...stored(), settings, progress }, {}, [todo]);
    await userEvent.click(screen.getByRole('button', { name: `Write: ${todo.title}` }));
    expect(screen.getByRole('form', { name: 'Write the e-mail' })).toBeVisible();
    // Unfolded, the guide can be gone on with.
    expect(screen.getByRole('button', { name: `Continue guide: ${todo.title}` })).toBeVisible();
  });

  it('makes exactly the link that the rule asks for', async () => {
    const { container } = await open();
    expect(link()).toBeNull();
    await userEvent.type(who(), 'Robin');
    await userEvent.type(what(), 'Toner & paper for Acme');
    await userEvent.type(screen.getByLabelText('Details (optional)'), 'By Friday{Enter}Thanks');
    expect(screen.getByText('Robin: Toner & paper for Acme')).toBeVisible();
    expect(link()).toHaveAttribute(
      'href',
      'mailto:NEWTICKET@geekgirlsIT.com?subject=Robin%3A%20Toner%20%26%20paper%20for%20Acme' +
        '&body=By%20Friday%0D%0AThanks',
    );
    expect(screen.getByText(/Signpost sends nothing/)).toHaveTextContent('nygeekgirls.com account');
    expect(await findViolations(container)).toEqual([]);
  });

  it('follows the office’s own address and domain', async () => {
    await open({ to: 'todo@office.example', fromDomain: 'office.example', people: ['Robin'] });
    await userEvent.type(who(), 'Robin');
    await userEvent.type(what(), 'Robin orders toner');
    expect(link()).toHaveAttribute('href', 'mailto:todo@office.example?subject=Robin%20orders%20toner');
    expect(screen.getByText(/Signpost sends nothing/)).toHaveTextContent('office.example account');
  });

  it('says what is missing once the person has been there, and leads to it', async () => {
    const { form } = await open();
    expect(who()).toBeValid();
    await userEvent.click(form.getByRole('button', { name: 'Open in my mail program' }));
    expect(who()).toHaveFocus();
    expect(who()).toBeInvalid();
    expect(who()).toHaveAccessibleDescription(/Enter the technician/);
    await userEvent.type(who(), 'robin@example.com');
    expect(who()).toHaveAccessibleDescription(/not an e-mail address/);
    await userEvent.clear(who());
    await userEvent.type(who(), 'Robin');
    expect(who()).toBeValid();
    expect(what()).toHaveAccessibleDescription(/Enter the task/);
    await userEvent.type(what(), 'Order toner');
    expect(link()).toBeVisible();
  });

  it('copies each part', async () => {
    const { deps, form } = await open();
    await userEvent.click(form.getByRole('button', { name: 'Copy address' }));
    expect(deps.copy).toHaveBeenLastCalledWith('NEWTICKET@geekgirlsIT.com');
    await userEvent.type(who(), 'Robin');
    await userEvent.type(what(), 'Order toner');
    await userEvent.type(screen.getByLabelText('Details (optional)'), 'By Friday');
    await userEvent.click(form.getByRole('button', { name: 'Copy subject' }));
    expect(deps.copy).toHaveBeenLastCalledWith('Robin: Order toner');
    await userEvent.click(form.getByRole('button', { name: 'Copy text' }));
    expect(deps.copy).toHaveBeenLastCalledWith('By Friday');
    expect(await screen.findByText('Text copied.')).toBeVisible();
  });

  it('ticks its own steps: written by itself, sent when somebody says so', async () => {
    const { deps, tell, settings, store, container } = await open();
    const did = (part: string) => ({ type: 'mail.did', procedure: todo.id, part });
    const sent = () => screen.queryByRole('button', { name: 'I’ve sent it' });
    await userEvent.type(who(), 'Robin');
    await userEvent.type(what(), 'Order toner');
    expect(deps.send).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Copy address' }));
    expect(deps.send).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Copy subject' }));
    expect(deps.send).toHaveBeenLastCalledWith(did('written'));
    await userEvent.click(link()!);
    expect(deps.send).toHaveBeenCalledTimes(2);

    expect(sent()).toBeNull();
    const progress = {
      version: 1 as const,
      procedures: { [todo.id]: { steps: { write: { how: 'by-hand' as const, at: 1 } } } },
    };
    act(() => tell({ ...stored(), settings, progress }));
    expect(screen.getByRole('group', { name: /Sent the e-mail\? Signpost can’t see that/ })).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(sent()!);
    expect(deps.send).toHaveBeenLastCalledWith(did('sent'));
    expect(await screen.findByText('Marked as sent.')).toBeVisible();
    // What was sent makes way for the next one.
    expect(store.getState().mails).toEqual({});
    expect(who()).toHaveFocus();
  });

  it('remembers a name only when that is ticked, and forgets it again', async () => {
    const { deps, tell, settings } = await open({ to: 'todo@office.example', people: ['Kim'] });
    const remember = () => screen.getByRole('checkbox', { name: 'Remember this name' });
    expect(remember()).toBeDisabled();
    await userEvent.type(who(), 'Robin');
    expect(deps.send).not.toHaveBeenCalled();
    await userEvent.click(remember());
    const mail = { to: 'todo@office.example', people: ['Kim', 'Robin'] };
    expect(deps.send).toHaveBeenLastCalledWith({ type: 'settings.change', settings: { mail } });
    act(() => tell({ ...stored(), settings: { ...settings, mail } }));
    expect(remember()).toBeChecked();
    await userEvent.click(remember());
    expect(deps.send).toHaveBeenLastCalledWith({
      type: 'settings.change',
      settings: { mail: { ...mail, people: ['Kim'] } },
    });
  });
});
