import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { losesTicks } from '@/guide/run/loses-ticks';
import { findViolations } from '../find-violations';
import { another, sample, stored, tick } from './sample';
import { show } from './show';

const merge = another('merge-contacts', 'Merge two contacts');
const button = (name: string, more: { expanded?: boolean } = {}) =>
  screen.getByRole('button', { name, ...more });
const quickLink = (of: string, name: string) =>
  within(screen.getByRole('navigation', { name: `Related procedures: ${of}` })).getByRole('button', { name });
const open = (title: string) => userEvent.click(button(title, { expanded: false }));

describe('related procedures', () => {
  it('are quick links both ways: they open the other one and put the focus on its heading', async () => {
    await show(stored(), {}, [sample, merge]);
    await open('Set up 2FA');
    await userEvent.click(quickLink('Set up 2FA', 'Merge two contacts'));
    expect(button('Merge two contacts', { expanded: true })).toHaveFocus();
    await userEvent.click(quickLink('Merge two contacts', 'Set up 2FA'));
    expect(button('Set up 2FA', { expanded: true })).toHaveFocus();
  });
});

it('each part of the page has a name of its own, however many procedures stand unfolded', async () => {
  const { container, store } = await show(stored(), {}, [sample, merge]);
  act(() => {
    for (const { id } of [sample, merge]) store.getState().setFold(id, true);
  });
  expect(screen.getAllByRole('navigation', { name: /^Related procedures: / })).toHaveLength(2);
  expect(await findViolations(container)).toEqual([]);
});

describe('sections of the checklist', () => {
  const [a, b, c, d] = sample.steps;
  const sectioned = {
    ...sample,
    steps: [a!, { ...b!, section: 'In Preferences' }, c!, { ...d!, section: 'Afterwards' }],
    article: { ...sample.article, goesOn: 'The KB article goes on with the phone.' },
    references: [
      {
        id: 'apps',
        title: 'Apps that work',
        columns: ['App', 'Where'],
        rows: [['Authy', 'Phone']],
        source: 'kb',
        certainty: 'documented' as const,
      },
    ],
  };
  const section = (name: RegExp) => screen.getByText(name, { selector: 'summary' }).closest('details')!;

  it('say how much is done, open where the person is, and stay as they are put', async () => {
    const ticks = { menu: tick('seen'), preferences: tick('seen') };
    const { container, tell } = await show(stored(ticks, { status: 'paused' }), {}, [sectioned]);
    expect(section(/^Steps/)).toHaveTextContent('1 of 1');
    expect(section(/^In Preferences/)).toHaveTextContent('1 of 2');
    expect(section(/^In Preferences/).open).toBe(true);
    expect(section(/^Afterwards/).open).toBe(false);
    expect(screen.getByText(/goes on with the phone/)).toBeVisible();

    await userEvent.click(screen.getByText(/^Afterwards/, { selector: 'summary' }));
    await userEvent.click(screen.getByText(/^In Preferences/, { selector: 'summary' }));
    act(() => tell(stored({ ...ticks, options: tick('seen') }, { status: 'paused', step: 'email' })));
    await userEvent.click(button('Set up 2FA'));
    await userEvent.click(button('Set up 2FA'));
    expect(section(/^Afterwards/).open).toBe(true);
    expect(section(/^In Preferences/).open).toBe(false);

    await userEvent.click(screen.getByText('Apps that work'));
    expect(screen.getByRole('cell', { name: 'Authy' })).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the link to a guide', () => {
  const copy = async () => {
    await open('Set up 2FA');
    await userEvent.click(button('Copy link to this guide'));
  };

  it('is copied for the zone that is open, and that is said', async () => {
    const origin = 'https://ww5.autotask.net';
    const getPlace = async () => ({ applies: [], autotaskOpen: true, origin });
    const { deps } = await show(stored(), { getPlace });
    await copy();
    expect(deps.copy).toHaveBeenCalledWith(`${origin}/landing#signpost=set-up-2fa`);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Link to this guide copied.'));
  });

  it('is copied for the zone last used', async () => {
    const { deps } = await show({ ...stored(), settings: { version: 1, zone: 'ww4.autotask.net' } });
    await copy();
    expect(deps.copy).toHaveBeenCalledWith('https://ww4.autotask.net/landing#signpost=set-up-2fa');
  });

  it('asks for the zone when none is known, and remembers it', async () => {
    const { deps } = await show();
    await copy();
    await userEvent.paste('ww5.autotask.net');
    await userEvent.click(button('Copy the link'));
    expect(deps.copy).toHaveBeenCalledWith('https://ww5.autotask.net/landing#signpost=set-up-2fa');
    expect(deps.send).toHaveBeenCalledWith({
      type: 'settings.change',
      settings: { zone: 'ww5.autotask.net' },
    });
    expect(button('Copy link to this guide')).toHaveFocus();
  });

  it('says when the browser forbids it', async () => {
    await show(
      { ...stored(), settings: { version: 1, zone: 'ww4.autotask.net' } },
      {
        copy: async () => false,
      },
    );
    await copy();
    expect(screen.getByRole('alert')).toHaveTextContent(/didn’t allow copying/);
  });
});

describe('the first opening', () => {
  it('is over with Got it', async () => {
    const { deps, tell } = await show();
    expect(screen.getByRole('region', { name: 'Your KB, shown in Autotask' })).toBeVisible();
    await userEvent.click(button('Got it'));
    expect(deps.send).toHaveBeenCalledWith({ type: 'settings.change', settings: { welcomed: true } });
    act(() => tell({ ...stored(), settings: { version: 1, welcomed: true } }));
    expect(screen.queryByRole('region', { name: 'Your KB, shown in Autotask' })).toBeNull();
  });

  it('is over with the first start', async () => {
    const { deps } = await show();
    await userEvent.click(button('Start guide: Set up 2FA'));
    expect(deps.send).toHaveBeenCalledWith({ type: 'settings.change', settings: { welcomed: true } });
  });
});

describe('a guide that a link offers', () => {
  const offering = (offer: { procedure: string; step?: string }) => ({
    getPlace: async () => ({ applies: [], autotaskOpen: true, offer }),
  });
  const banner = () => within(screen.getByRole('region', { name: /^Start “|^This link opens/ }));

  it('is on top and starts when the person says so, at its step', async () => {
    const offer = { procedure: sample.id, step: 'options' };
    const { deps, container } = await show(stored(), offering(offer), [merge, sample]);
    expect(screen.getByText('Start “Set up 2FA”?')).toBeVisible();
    // It stands there once, and nothing explains itself beside it.
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'Merge two contacts',
    ]);
    expect(screen.queryByRole('region', { name: 'Your KB, shown in Autotask' })).toBeNull();
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(banner().getByRole('button', { name: /^Start (guide|again): Set up 2FA/ }));
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.start', ...offer });
  });

  it('can be turned down', async () => {
    const { deps } = await show(stored(), offering({ procedure: sample.id }));
    deps.getPlace.mockResolvedValue({ applies: [], autotaskOpen: true });
    await userEvent.click(banner().getByRole('button', { name: 'Not now' }));
    expect(deps.send).toHaveBeenCalledWith({ type: 'offer.dismiss' });
    expect(screen.queryByText(/^Start “/)).toBeNull();
    expect(button('Set up 2FA', { expanded: false })).toBeVisible();
  });

  it('keeps the ticks of one that is done until the person agrees', async () => {
    const all = Object.fromEntries(sample.steps.map(({ id }) => [id, tick('by-hand')]));
    const { deps } = await show(stored(all), offering({ procedure: sample.id }));
    await userEvent.click(banner().getByRole('button', { name: /^Start (guide|again): Set up 2FA/ }));
    expect(deps.send).not.toHaveBeenCalled();
    await userEvent.click(banner().getByRole('button', { name: 'Start again' }));
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.restart', procedure: sample.id });
  });

  it('keeps them, too, when it begins at a step, and asks only where ticks would go', async () => {
    const all = Object.fromEntries(sample.steps.map(({ id }) => [id, tick('by-hand')]));
    const offer = { procedure: sample.id, step: 'options' };
    const { options: _other, ...others } = all;
    const beginsAnew = losesTicks(sample, { steps: all }, 'options');
    const { deps } = await show(stored(all), offering(offer));
    await userEvent.click(banner().getByRole('button', { name: /^Start (guide|again): Set up 2FA/ }));
    if (beginsAnew) {
      expect(deps.send).not.toHaveBeenCalled();
      expect(banner().getByText(/^Start again at “Open the code options”\? Your checkmarks/)).toBeVisible();
      await userEvent.click(banner().getByRole('button', { name: 'Start again' }));
    }
    expect(deps.send).toHaveBeenCalledWith({ type: beginsAnew ? 'run.restart' : 'run.start', ...offer });
    expect(losesTicks(sample, { steps: others }, 'options')).toBe(false);
  });

  it('may be unknown here', async () => {
    await show(stored(), offering({ procedure: 'no-such-guide' }));
    expect(screen.getByText(/named “no-such-guide”/)).toBeVisible();
    expect(banner().queryByRole('button', { name: /^Start/ })).toBeNull();
  });
});

describe('controls that the office has shown', () => {
  const recorded = { version: 1, tag: 'button', role: 'button', text: 'Confirm Sign-in', alike: 1 } as const;
  const target = { label: 'the code button', where: 'On the page.', role: ['button' as const] };
  const withTarget = { ...sample, targets: { code: target } };
  const shown = {
    ...stored(),
    repairs: {
      version: 1 as const,
      procedures: { [sample.id]: { code: { step: 'options', at: Date.UTC(2026, 5, 2, 12), recorded } } },
    },
  };

  it('are listed with all that is kept of them, and can be removed', async () => {
    const { deps, container } = await show(shown, {}, [withTarget]);
    await open('Set up 2FA');
    await userEvent.click(screen.getByText('Controls pointed out by your team (1)'));
    expect(
      screen.getByText(/the button “Confirm Sign-in”, pointed out on Jun 2, 2026/).closest('li'),
    ).toHaveTextContent('the code button');
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(button('Remove: the code button'));
    expect(deps.send).toHaveBeenCalledWith({
      type: 'recording.remove',
      procedure: sample.id,
      target: 'code',
    });
  });

  it('are saved as a file for others', async () => {
    const { deps } = await show(shown, {}, [withTarget]);
    await open('Set up 2FA');
    await userEvent.click(screen.getByText('Controls pointed out by your team (1)'));
    await userEvent.click(button('Save all to a file'));
    const [name, type, text] = deps.save.mock.calls[0]!;
    expect([name, type]).toEqual(['signpost-shown-controls.json', 'application/json']);
    expect(JSON.parse(text)).toMatchObject({
      kind: 'signpost-repairs',
      procedures: shown.repairs.procedures,
    });
    expect(await screen.findByText(/^Saved\./)).toBeVisible();
  });

  it('are not spoken of where there are none', async () => {
    await show(stored(), {}, [withTarget]);
    await open('Set up 2FA');
    expect(screen.queryByText(/pointed out by your team/)).toBeNull();
  });
});
