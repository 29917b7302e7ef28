import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations';
import { notes, showOptions } from './harness';

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const make = () => userEvent.click(screen.getByRole('button', { name: 'Save the roll-out' }));
const ID = 'abcdefghijklmnopabcdefghijklmnop';
const office = {
  version: 1 as const,
  procedures: { 'note-templates': { file: { ...notes, title: 'Our templates' }, at: 1 } },
  hidden: [],
};
const settings = { version: 1, kbUrl: 'https://kb.ours/kb' } as const;

describe('making a roll-out', () => {
  it('saves one archive with the office’s guides and settings and what was chosen', async () => {
    const { outside } = await showOptions('#/rollout', { office, settings });
    expect(screen.getByText('1 guide of your office goes in.')).toBeVisible();
    await userEvent.type(field('Id in Chrome'), ID);
    await userEvent.type(field('Company name'), 'Example IT');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Importing files' }));
    await make();
    const [name, type, bytes] = outside.saveBytes.mock.calls[0]!;
    expect([name, type]).toEqual(['signpost-rollout.zip', 'application/zip']);
    // Nothing in it is packed.
    const text = new TextDecoder().decode(bytes);
    for (const part of [
      ID,
      'Example IT',
      'Our templates',
      'https://kb.ours/kb',
      '"allowImport": false',
      'EDGE_EXTENSION_ID',
    ])
      expect(text).toContain(part);
    expect(screen.getByRole('status')).toHaveTextContent(/^Saved \d+ files in one archive/);
  });

  it('says beside the field what can’t be used, and goes there', async () => {
    const { outside } = await showOptions('#/rollout');
    await userEvent.type(field('Company name'), 'Example IT');
    await userEvent.type(field('Color'), '#ffffff');
    await make();
    expect(outside.saveBytes).not.toHaveBeenCalled();
    expect(field('Color')).toHaveFocus();
    expect(field('Color')).toBeInvalid();
    expect(field('Color')).toHaveAccessibleDescription(/stands out/);
  });

  it('takes a logo from the disk, and none that isn’t one', async () => {
    await showOptions('#/rollout');
    const png = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)], 'logo.png', {
      type: 'image/png',
    });
    await userEvent.upload(screen.getByLabelText('Logo'), png);
    expect(await screen.findByRole('img', { name: 'Your logo' })).toHaveAttribute(
      'src',
      'data:image/png;base64,iVBORw0KGgo=',
    );
    await userEvent.upload(
      screen.getByLabelText('Logo'),
      new File(['<svg>'], 'logo.png', { type: 'image/png' }),
    );
    await make();
    expect(screen.getByLabelText('Logo')).toBeInvalid();
  });

  it('can be used by everybody', async () => {
    const { container } = await showOptions('#/rollout', { office });
    expect(await findViolations(container)).toEqual([]);
  });
});
