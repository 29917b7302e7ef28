import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Observed } from '@/guide/kb-check/observed';
import { findViolations } from '../find-violations';
import { showOptions, TITLE } from './harness';

const observed: Observed = {
  version: 1,
  procedures: {
    'autotask-2fa': {
      labels: { 'code-options': { text: 'Authentication Code Options', at: Date.UTC(2026, 10, 20, 12) } },
      absent: {},
    },
  },
};
const article = () => within(screen.getByRole('region', { name: TITLE }));

describe('the KB check', () => {
  it('says in words what differs, since when, by whom, and what this browser saw', async () => {
    await showOptions('#/kb-check', { observed });
    expect(screen.getByText(/Nothing is sent anywhere\./)).toBeVisible();
    const step = article().getByRole('heading', {
      name: /^Step 3: Open the code options Differs$/,
    }).parentElement!;
    expect(step).toHaveTextContent('Scroll down to One-Time Password Options button');
    expect(step).toHaveTextContent(
      '“One-Time Password Options” is called “Authentication Code Options” (current)',
    );
    expect(step).toHaveTextContent(/Source: Autotask help.*documented/);
    expect(step).toHaveTextContent(
      'This browserSaw “Authentication Code Options”, not the KB’s name, on Nov 20, 2026.',
    );
  });

  it('says once that the KB has no such step', async () => {
    await showOptions('#/kb-check');
    const step = article().getByRole('heading', { name: /^Step 8: / }).parentElement!;
    expect(step.textContent?.match(/leaves (this step|it) out/g)).toHaveLength(1);
  });

  it('keeps what agrees behind a fold', async () => {
    await showOptions('#/kb-check');
    await userEvent.click(article().getByText(/without a known difference/));
    expect(article().getByRole('heading', { name: /Request a new QR code Agrees/ })).toBeVisible();
  });

  it('copies the corrections, of all or of one article', async () => {
    const { outside } = await showOptions('#/kb-check');
    await userEvent.click(screen.getByRole('button', { name: 'Copy corrections' }));
    await userEvent.click(screen.getByRole('button', { name: `Copy corrections: ${TITLE}` }));
    for (const [text] of outside.copy.mock.calls)
      expect(text).toContain('- **Step 3: Open the code options**');
    expect(screen.getByRole('status')).toHaveTextContent('Corrections copied.');
  });

  it('forgets what was seen only after asking', async () => {
    const { stored } = await showOptions('#/kb-check', { observed });
    await userEvent.click(screen.getByRole('button', { name: 'Forget what this browser saw' }));
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(stored().observed.procedures).toEqual({});
    expect(screen.queryByText(/^Saw “/)).toBeNull();
  });

  it('gives axe nothing to object to', async () => {
    const { container } = await showOptions('#/kb-check', { observed });
    await userEvent.click(screen.getByRole('button', { name: 'Forget what this browser saw' }));
    for (const fold of container.querySelectorAll('details')) fold.open = true;
    expect(await findViolations(container)).toEqual([]);
  });
});
