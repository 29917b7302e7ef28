import '@/platform/browser-catalogue';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isZoneOrigin } from '@/autotask/zones';
import { fromBootSchema } from '@/guide/messages';
import { browserPlatform } from '@/platform/browser-platform';
import { shipped } from '@/procedures/catalogue';
import { readVersion } from '@/platform/surface';
import { onInstalled } from './on-installed';
import { createWorker } from './worker';

/** Connects the worker to the browser's events. All are registered at once, so that any of them may wake the worker. */
export default defineBackground({
  type: 'module',
  main() {
    const worker = createWorker(browserPlatform, shipped);
    const attempt = (work: Promise<unknown>) => void work.catch(browserPlatform.report);

    browser.runtime.onConnect.addListener((port) => {
      const { id, tab, frameId: frame, origin } = port.sender ?? {};
      const isOurs = id === browser.runtime.id && isZoneOrigin(origin ?? '');
      if (!isOurs || tab?.id === undefined || frame === undefined) return port.disconnect();
      const line = { tab: tab.id, frame, send: (message: unknown) => port.postMessage(message) };
      const open = {
        agent: worker.openAgent,
        picker: worker.openPicker,
        card: worker.openCard,
        recorder: worker.openRecorder,
        checker: worker.openChecker,
      }[port.name];
      if (!open || (port.name === 'card' && frame !== 0)) return port.disconnect();
      const end = open(line);
      port.onMessage.addListener(end.hear);
      port.onDisconnect.addListener(end.close);
    });

    browser.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
      if (sender.id !== browser.runtime.id) return undefined;
      if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
        attempt(worker.answer(raw).then(reply));
        return true;
      }
      const message = v.safeParse(fromBootSchema, raw);
      if (message.success && sender.tab?.id !== undefined && sender.frameId !== undefined)
        attempt(worker.onBoot(message.output, sender.tab.id, sender.frameId));
      return undefined;
    });

    browser.tabs.onRemoved.addListener(worker.onTabClosed);
    browser.commands.onCommand.addListener((command) => attempt(worker.onCommand(command)));
    browser.runtime.onInstalled.addListener((details) => {
      attempt(worker.onStarted());
      const { answer } = worker;
      const welcomePage = browser.runtime.getURL('/welcome.html');
      attempt(
        onInstalled(details, { platform: browserPlatform, answer, version: readVersion(), welcomePage }),
      );
    });
    // Somebody has let Signpost into Autotask's pages, where nothing of it is yet.
    browser.permissions.onAdded.addListener(() => attempt(worker.onStarted()));
    browser.runtime.onStartup.addListener(() => attempt(worker.onStarted()));
  },
});
