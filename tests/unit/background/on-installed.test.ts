import { describe, expect, it, vi } from 'vitest';
import { onInstalled, type Installation } from '@/entrypoints/background/on-installed';
import { emptyStored } from '@/guide/stored';

/** What an installation or update leads to, for somebody who last knew `seenVersion`. */
async function install(details: Installation, seenVersion?: string) {
  const opened: string[] = [];
  const answer = vi.fn(async (_request: unknown) => ({ ok: true }));
  await onInstalled(details, {
    platform: {
      readStored: async () => ({
        ...emptyStored,
        settings: { version: 1, ...(seenVersion && { seenVersion }) },
        problems: [],
      }),
      openTab: async (url) => void opened.push(url),
    },
    answer,
    version: '0.2.0',
    welcomePage: 'chrome-extension://signpost/welcome.html',
  });
  const known = answer.mock.calls.map(([request]) => (request as { settings: object }).settings);
  return { opened, known };
}

describe('the first installation', () => {
  it('shows the welcome page, once', async () => {
    const first = await install({ reason: 'install' });
    expect(first.opened).toEqual(['chrome-extension://signpost/welcome.html']);
    expect(first.known).toEqual([{ seenVersion: '0.2.0' }]);
    expect(await install({ reason: 'install' }, '0.2.0')).toEqual({ opened: [], known: [] });
  });
});

describe('an update', () => {
  it('opens nothing; which version was known before is noted once', async () => {
    const update = { reason: 'update', previousVersion: '0.1.0' };
    expect(await install(update)).toEqual({ opened: [], known: [{ seenVersion: '0.1.0' }] });
    expect(await install(update, '0.0.9')).toEqual({ opened: [], known: [] });
  });

  it('to the same version is none', async () => {
    const again = { reason: 'update', previousVersion: '0.2.0' };
    expect(await install(again)).toEqual({ opened: [], known: [] });
    expect(await install({ reason: 'chrome_update' })).toEqual({ opened: [], known: [] });
  });
});
