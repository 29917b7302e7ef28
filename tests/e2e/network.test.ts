import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExtension } from '../setup/e2e-context';
import { beginRecording, finishRecording, waitForSteps } from './steps/author';
import { openOptions, pasteArticle, turnTo } from './steps/editor';
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

/** As a browser pastes it: whatever could be fetched in it is at a host that stands nowhere else. */
const ARTICLE = `<link rel="stylesheet" href="https://kb-files.example/kb.css"><style>@import url(https://kb-files.example/more.css);</style>
<h1>Contracts</h1><p style="background: url(https://kb-files.example/paper.png)">See <a href="https://kb-files.example/other">Renewals</a>.</p>
<ol><li>Click <b>Contracts</b>. <img src="https://kb-files.example/contracts.png" srcset="https://kb-files.example/big.png 2x" alt="The menu"></li>
<li>Click <b>Search</b>. <video src="https://kb-files.example/way.mp4"></video><iframe src="https://kb-files.example/frame"></iframe></li></ol>
<h2>Related Articles</h2><ul><li><a href="https://kb-files.example/related">Projects</a></li></ul>`;

/** Writes a guide from an article and one by recording, and takes the library out. */
async function write(extension: Awaited<ReturnType<typeof openExtension>>): Promise<void> {
  const options = await openOptions(extension, '#/write/from-article');
  await pasteArticle(options, ARTICLE);
  await turnTo(options, 'Steps');
  await options.getByLabel('What to say', { exact: true }).waitFor();
  const page = await beginRecording(extension, { shell: 'g2', nav: 'open' });
  await page.getByText('Contracts', { exact: true }).first().click();
  await waitForSteps(extension, 1);
  await finishRecording(extension);
  await options.goto(options.url().replace(/#.*/, '#/content'));
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save the library' }).click();
  await (await download).path();
}

describe('through a complete guide, and while guides are written, the network', () => {
  it('gets no request from the extension, and none to anywhere but Autotask from its pages', async () => {
    const netLog = join(mkdtempSync(join(tmpdir(), 'signpost-net-')), 'net.json');
    const extension = await openExtension({
      args: [`--log-net-log=${netLog}`],
      options: { acceptDownloads: true },
    });
    await extension.newAutotaskTab({ email: 'on' });
    await restartGuide(extension);
    const moments = await followGuide(extension);
    expect(moments.at(-1)?.text).toContain('All done');
    const popup = await extension.openPopup();
    await popup.getByRole('heading', { level: 2 }).first().waitFor();
    await write(extension);
    // The log is whole only when the browser has ended.
    await extension.close();

    const web = readRequests(netLog).filter(({ url }) => /^(https?|wss?):/.test(url));
    const fromPages = web.filter(({ initiator }) => initiator.includes('autotask.net'));
    expect(fromPages.length).toBeGreaterThan(0);
    expect(fromPages.filter(({ url }) => !new URL(url).hostname.endsWith('.autotask.net'))).toEqual([]);
    expect(web.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
    // Nor is a host looked up, or a line opened to it ahead.
    expect(readFileSync(netLog, 'utf8')).not.toContain('kb-files.example');
  }, 120_000);
});
