// @ts-check
import { createServer } from 'node:http';
import { connect } from 'node:net';

/**
 * A proxy that leads every Autotask address to the practice Autotask and no other address anywhere: Firefox has no
 * switch for that.
 *
 * @param {number} practicePort
 */
export async function startProxy(practicePort) {
  /** Every host that was asked for, allowed or not. @type {string[]} */
  const hosts = [];
  const server = createServer((request, response) => {
    hosts.push(request.headers.host ?? '');
    response.writeHead(502).end();
  });
  /** The server itself forgets those that it has let through. @type {Set<import('node:stream').Duplex>} */
  const open = new Set();
  server.on('connect', (request, socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    const host = String(request.url).replace(/:\d+$/, '');
    hosts.push(host);
    socket.on('error', () => socket.destroy());
    if (!/(^|\.)autotask\.net$/.test(host)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const practice = connect(practicePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      practice.pipe(socket).pipe(practice);
    });
    practice.on('error', () => socket.destroy());
    socket.on('close', () => practice.destroy());
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
        for (const socket of open) socket.destroy();
      }),
  };
}
