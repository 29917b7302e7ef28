import { browser } from 'wxt/browser';
import { isExtensionAlive } from './extension-alive';

/** A line to the background that outlives its service worker. */
export interface Line<Out> {
  /**
   * Says something. While the line is down it is lost, which is right for what `onOpen` says anew. True: it could be
   * said, as far as this end knows.
   */
  send(message: Out): boolean;
  /** Opens the line where it is down, however often that was in vain before. */
  reopen(): void;
}

/** What is done at this end of a line. */
export interface Ends<In> {
  onMessage(message: In): void;
  /** The line is up, for the first time or again: say everything anew. */
  onOpen(): void;
  /** The extension is gone under this script. */
  onOrphaned(): void;
}

const FIRST_RETRY_MS = 50;
const MOST_RETRIES = 6;
/** What shows that somebody has the page in front of them. */
const PRESENCE = ['visibilitychange', 'pageshow', 'focus', 'pointerdown', 'keydown'];

/**
 * Opens a named line. When the service worker dies, the line is opened again at once while the page is in view, else
 * as soon as it is; when that is in vain for some seconds, as soon as the person does something. Every call of the extension API may throw after an update; that counts as orphaned.
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
        onDisconnected();
      });
    } catch {
      ends.onOrphaned();
      return;
    }
    ends.onOpen();
  };
  const onDisconnected = () => {
    if (signal.aborted) return;
    if (!isExtensionAlive()) return ends.onOrphaned();
    if (document.visibilityState !== 'visible' || retries >= MOST_RETRIES) return;
    retries += 1;
    setTimeout(open, FIRST_RETRY_MS * 2 ** (retries - 1));
  };
  const reopen = () => {
    retries = 0;
    open();
  };
  // Somebody is there: a reason to try once more, however often it was in vain before.
  const onPresence = ({ isTrusted }: Event) => {
    if (isTrusted && document.visibilityState === 'visible') reopen();
  };
  for (const type of PRESENCE)
    window.addEventListener(type, onPresence, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    try {
      port?.disconnect();
    } catch {
      // Of an extension that has gone the port is closed already, and every call of its API throws.
    }
  });
  open();

  return {
    send(message) {
      try {
        port?.postMessage(message);
        return port !== undefined;
      } catch {
        // The other end has gone, and word of it is still on its way.
        if (!isExtensionAlive()) ends.onOrphaned();
        return false;
      }
    },
    reopen,
  };
}
