import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { StoredSnapshot } from '@/guide/stored';
import type { PopupReply } from '@/guide/requests';
import { findViolations } from '../find-violations';
import { another, sample, stored } from './sample';
import { show } from './show';

const under = (values: Record<string, unknown>): StoredSnapshot => ({
  ...stored(),
  policy: { version: 1, values },
});
const ours = JSON.stringify(another('ours', 'Ours'));
const starts = () =>
  screen.getAllByRole('button', { name: /^Start guide: / }).map((each) => each.getAttribute('aria-label'));

describe('the popup under a policy', () => {
  it('has the company’s guides among the others, and only those that it shows', async () => {
    await show(under({ library: [ours], guides: ['set-up-2fa'] }), {}, [sample, another('other', 'Other')]);
    expect(starts()).toEqual(['Start guide: Set up 2FA', 'Start guide: Ours']);
  });

  it('follows it while it is open, and is as before when it goes', async () => {
    const { tell } = await show(under({ companyName: 'Example IT', library: [ours] }));
    expect(screen.getByText('Example IT')).toBeVisible();
    act(() => tell(under({ companyName: 'Another IT' })));
    expect(screen.getByText('Another IT')).toBeVisible();
    expect(starts()).toEqual(['Start guide: Set up 2FA']);
    act(() => tell(stored()));
    expect(screen.queryByText('Another IT')).toBeNull();
  });

  it('works on with what is good where some of it is broken, and bothers nobody with that', async () => {
    await show(under({ companyName: 7, library: ['broken', ours], nobodyKnows: {} }));
    expect(starts()).toEqual(['Start guide: Set up 2FA', 'Start guide: Ours']);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leads to the company’s own help, by its name', async () => {
    await show(under({ companyName: 'Example IT', supportLink: 'https://help.example.com/' }));
    const link = within(screen.getByRole('contentinfo')).getByRole('link', {
      name: /^Get help from Example IT/,
    });
    expect(link).toHaveAttribute('href', 'https://help.example.com/');
  });

  it('asks only for the zones that the company uses', async () => {
    const send = async (): Promise<PopupReply> => ({ ok: false, reason: 'needs-zone', say: 'Which?' });
    await show(under({ zones: ['ww3.autotask.net', 'ww5.autotask.net'] }), { send });
    await userEvent.click(screen.getByRole('button', { name: 'Start guide: Set up 2FA' }));
    const values = screen
      .getAllByRole<HTMLOptionElement>('option')
      .map(({ value }) => value)
      .filter((value) => value !== '');
    expect(values).toEqual(['ww3.autotask.net', 'ww5.autotask.net']);
  });

  it('can be read by everybody in the company’s color', async () => {
    const { container } = await show(under({ companyName: 'Example IT', companyColor: '#0f766e' }));
    expect(await findViolations(container)).toEqual([]);
  });
});
