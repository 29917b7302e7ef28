import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExtension } from '../setup/e2e-context';
import { followGuide, restartGuide } from './steps/technician';

interface Request {
  url: string;
  initiator: string;
}

/** Every request that a page or an extension has made, from the browser's own log. */
function readRequests(netLog: string): Request[] {
  const log = JSON.parse(readFileSync(netLog, 'utf8')) as { events: { params?: Partial<Request> }[] };
  return log.events.flatMap(({ params }) =>
    params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
  );
}

describe('through a complete guide, the network', () => {
  it('gets no request from the extension, and none to anywhere but Autotask from its pages', async () => {
    const netLog = join(mkdtempSync(join(tmpdir(), 'signpost-net-')), 'net.json');
    const extension = await openExtension({ args: [`--log-net-log=${netLog}`] });
    await extension.newAutotaskTab({ email: 'on' });
    await restartGuide(extension);
    const moments = await followGuide(extension);
    expect(moments.at(-1)?.text).toContain('All done');
    const popup = await extension.openPopup();
    await popup.getByRole('heading', { level: 2 }).first().waitFor();
    // The log is whole only when the browser has ended.
    await extension.close();

    const web = readRequests(netLog).filter(({ url }) => /^(https?|wss?):/.test(url));
    const fromPages = web.filter(({ initiator }) => initiator.includes('autotask.net'));
    expect(fromPages.length).toBeGreaterThan(0);
    expect(fromPages.filter(({ url }) => !new URL(url).hostname.endsWith('.autotask.net'))).toEqual([]);
    expect(web.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  });
});
