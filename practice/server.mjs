import { createServer } from 'node:https';
import { makeCertificate } from './certificate.mjs';
import { answer } from './routes.mjs';

/**
 * Starts the stand-in Autotask on this machine. A browser reaches it under Autotask's own host names with
 * `--host-resolver-rules=MAP *.autotask.net 127.0.0.1:PORT --ignore-certificate-errors`.
 *
 * `caching` is what every answer says about being kept. With `no-store` a browser asks anew for every page and never
 * keeps one alive for its Back button; with `no-cache` it may do the latter.
 */
export async function startPractice({ port = 0, log = false, caching = 'no-cache' } = {}) {
  const requests = [];
  const server = createServer(await makeCertificate(), async (request, response) => {
    const line = `${request.method} https://${request.headers.host}${request.url}`;
    requests.push(line);
    if (log) console.log(line);
    response.setHeader('cache-control', caching);
    try {
      await answer(request, response);
    } catch (error) {
      console.error(`practice: ${line}`, error);
      response
        .writeHead(500, { 'content-type': 'text/plain' })
        .end('The practice Autotask broke. See its console.');
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: server.address().port,
    origin: 'https://ww5.autotask.net',
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
