// @ts-check
// WebDriver BiDi: how a Firefox as people have it is spoken to.
import { WebSocket } from 'ws';

/** @typedef {{ method: string, params: any }} BidiEvent */
/** @typedef {Awaited<ReturnType<typeof openBidi>>} Bidi */

/**
 * @param {string} url Where the browser listens, such as `ws://127.0.0.1:9222/session`.
 */
export async function openBidi(url) {
  const socket = new WebSocket(url, { maxPayload: 0 });
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {Set<(event: BidiEvent) => void>} */
  const listeners = new Set();
  let sent = 0;

  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'event') listeners.forEach((listen) => listen(message));
    else if (message.type === 'error') asked?.reject(new Error(`${message.error}: ${message.message}`));
    else asked?.resolve(message.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has ended.'));
    waiting.clear();
  });
  await new Promise((resolve, reject) => {
    socket.once('open', () => resolve(undefined));
    socket.once('error', reject);
  });
  // From here on an error is followed by the end, which is told above.
  socket.on('error', () => undefined);

  return {
    /**
     * @param {string} method
     * @param {object} [params]
     * @returns {Promise<any>}
     */
    send(method, params = {}) {
      sent += 1;
      const id = sent;
      return new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error('The browser has ended.'));
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    /** @param {(event: BidiEvent) => void} listener */
    listen: (listener) => void listeners.add(listener),
    close: () => socket.close(),
  };
}
