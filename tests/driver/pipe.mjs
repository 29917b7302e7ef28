// @ts-check
import { spawn } from 'node:child_process';

/** @typedef {{ method: string, params: any, sessionId?: string }} PipeEvent */
/** @typedef {Awaited<ReturnType<typeof openPipe>>} Pipe */

/**
 * Starts a browser and speaks the developer tools' protocol with it over a pipe. Unlike Playwright this attaches to
 * nothing that it isn't asked to: whoever is attached to a service worker keeps it from going to sleep.
 *
 * @param {string} browserPath
 * @param {string[]} args
 */
export function openPipe(browserPath, args) {
  const child = spawn(browserPath, [...args, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const writing = /** @type {import('node:stream').Writable} */ (child.stdio[3]);
  const reading = /** @type {import('node:stream').Readable} */ (child.stdio[4]);
  /** @type {Map<number, { sessionId?: string, resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {Set<(event: PipeEvent) => void>} */
  const listeners = new Set();
  let sent = 0;
  let rest = '';

  /** What was asked of a tab that is closed before it answers is never answered. @param {PipeEvent} event */
  const giveUpWaiting = ({ method, params }) => {
    if (method !== 'Target.detachedFromTarget') return;
    for (const [id, { sessionId, reject }] of waiting) {
      if (sessionId !== params.sessionId) continue;
      waiting.delete(id);
      reject(new Error('The page has been closed.'));
    }
  };

  reading.setEncoding('utf8');
  reading.on('data', (chunk) => {
    const messages = `${rest}${chunk}`.split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages.map((each) => JSON.parse(each))) {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (!asked) {
        giveUpWaiting(message);
        listeners.forEach((listen) => listen(message));
      } else if (message.error) asked.reject(new Error(message.error.message));
      else asked.resolve(message.result);
    }
  });
  // A browser that is being closed no longer listens.
  writing.on('error', () => undefined);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  void exited.then(() => waiting.forEach(({ reject }) => reject(new Error('The browser has ended.'))));

  return {
    /**
     * @param {string} method
     * @param {object} [params]
     * @param {string} [sessionId] of an attached target; without it the browser is meant
     * @returns {Promise<any>}
     */
    send(method, params = {}, sessionId) {
      sent += 1;
      const id = sent;
      return new Promise((resolve, reject) => {
        waiting.set(id, { ...(sessionId !== undefined && { sessionId }), resolve, reject });
        writing.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    },
    /** @param {(event: PipeEvent) => void} listener */
    listen: (listener) => void listeners.add(listener),
    async close() {
      child.kill();
      await exited;
    },
  };
}
