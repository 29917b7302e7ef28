import { browser } from 'wxt/browser';
import { isExtensionAlive } from './extension-alive';

/** A line to the background that outlives its service worker. */
export interface Line<Out> {
  send(message: Out): void;
}

interface Ends<In> {
  onMessage(message: In): void;
  /** The line is up, for the first time or again: say everything anew. */
  onOpen(): void;
  /** The extension is gone under this script. */
  onOrphaned(): void;
}

const FIRST_RETRY_MS = 50;
const MOST_RETRIES = 6;

/**
 * Opens a named line. When the service worker dies, the line is opened again at once while the page is in view, else
 * as soon as it is. Every call of the extension API may throw after an update; that counts as orphaned.
 */
export function openLine<In, Out>(name: string, ends: Ends<In>, signal: AbortSignal): Line<Out> {
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  let retries = 0;

  const open = () => {
    if (signal.aborted || port) return;
    try {
      const opened = browser.runtime.connect({ name });
      port = opened;
      opened.onMessage.addListener((message: In) => {
        retries = 0;
        if (!signal.aborted) ends.onMessage(message);
      });
      opened.onDisconnect.addListener(() => {
        if (port === opened) port = undefined;
        reopen();
      });
    } catch {
      ends.onOrphaned();
      return;
    }
    ends.onOpen();
  };
  const reopen = () => {
    if (signal.aborted) return;
    if (!isExtensionAlive()) return ends.onOrphaned();
    if (document.visibilityState !== 'visible' || retries >= MOST_RETRIES) return;
    retries += 1;
    setTimeout(open, FIRST_RETRY_MS * 2 ** (retries - 1));
  };
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'visible') return;
      retries = 0;
      open();
    },
    { signal },
  );
  signal.addEventListener('abort', () => port?.disconnect());
  open();

  return {
    send(message) {
      try {
        port?.postMessage(message);
      } catch {
        if (!isExtensionAlive()) ends.onOrphaned();
      }
    },
  };
}
