import { describe, expect, inject, it } from 'vitest';
import { clickAt } from '../driver/point.mjs';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { askToShow, PREFERENCES, rename, RENAMED, startAtUnknown, useIt } from '../e2e/steps/showing';
import { copyWithSpy, listPageScripts, listReads, listRun } from '../e2e/steps/spying-copy';
import { followGuide, restartGuide, waitForView } from '../e2e/steps/technician';

const extension = setUpExtension(() => ({ extension: copyWithSpy(inject('extensionPath')) }));

/** A guide takes three times as long in Firefox. */
const KINDS = inject('browserName') === 'firefox' ? ['canvas'] : ['img', 'canvas', 'svg'];

describe('through a complete guide', () => {
  it.each(KINDS)('no field, code, password or QR code (%s) is ever read', async (qr) => {
    const page = await extension.newAutotaskTab({ dialog: 'overlay', email: 'on', qr });
    await restartGuide(extension);
    const reads: string[] = [];
    for (const step of ['open-code-options', 'confirm-code', 'save']) {
      await followGuide(extension, ({ card }) => card.step === step);
      reads.push(...(await listReads(page)));
    }
    await followGuide(extension);
    reads.push(...(await listReads(page)));
    expect(reads).toEqual([]);
  });

  it('nor when a control is pointed at, and found again by what was recorded', async () => {
    const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
    await startAtUnknown(extension, page);
    await askToShow(page);
    await clickAt(page, { text: RENAMED });
    await useIt(page);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'what was shown');
    const ran = await listRun(page);
    const reads = await listReads(page);

    await page.reload();
    await rename(page);
    await waitForView(extension, ({ spotlight }) => spotlight !== null, 'what was shown, after a reload');
    // What brings somebody to the control, and what reads a question, come when they are needed.
    await pressCard(page, 'Go to it');
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.innerHTML = '<p>Leave without saving?</p><button>Yes</button> <button>No</button>';
      box.style.cssText = 'position:fixed;left:400px;top:300px;width:420px;height:120px;background:#fff';
      document.body.append(box);
    });
    await waitForCard(page, (card) => card?.state === 'waiting');
    ran.push(...(await listRun(page)));
    reads.push(...(await listReads(page)));
    expect(reads).toEqual([]);
    // Every script that can run in a page has run by now, but for the ones that record and check a draft.
    const others = listPageScripts(inject('extensionPath')).filter(
      (file) => file !== 'recorder.js' && file !== 'checker.js',
    );
    expect(new Set(ran)).toEqual(new Set(others));
  });

  it('a read would be noticed', async () => {
    const page = await extension.newAutotaskTab();
    await restartGuide(extension);
    await followGuide(extension, ({ card }) => card.step === 'open-profile-menu');
    const worker = await extension.worker();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as Scripting;
      const [tab] = await chrome.tabs.query({ url: 'https://*.autotask.net/*' });
      await chrome.scripting.executeScript({
        target: { tabId: tab!.id },
        func: () => document.querySelector('input')?.value,
      });
    });
    expect(await listReads(page)).toContain('HTMLInputElement.value');
  });
});

interface Scripting {
  chrome: {
    tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
    scripting: { executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<unknown> };
  };
}
