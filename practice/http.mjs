import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const HERE = import.meta.dirname;
const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };
const FILE = /^\/practice\/files\/((?:client|markup)\/[\w-]+\.(?:js|mjs|css)|(?:choices|variant)\.mjs)$/;

export function sendHtml(response, html, { status = 200, cookies = [] } = {}) {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (cookies.length) headers['set-cookie'] = cookies;
  response.writeHead(status, headers).end(html);
}

export function redirect(response, location, cookies = []) {
  const headers = { location };
  if (cookies.length) headers['set-cookie'] = cookies;
  response.writeHead(302, headers).end();
}

export const setCookie = (name, value) =>
  `${name}=${encodeURIComponent(value)}; Path=/; Secure; SameSite=Lax`;
export const dropCookie = (name) => `${name}=; Path=/; Max-Age=0; Secure; SameSite=Lax`;

/** Sends one of the site's own scripts or style sheets; false when the path isn't one. */
export async function sendFile(response, path) {
  const name = FILE.exec(path)?.[1];
  if (!name) return false;
  const body = await readFile(join(HERE, name)).catch(() => undefined);
  if (body === undefined) return false;
  response.writeHead(200, { 'content-type': `${TYPES[extname(name)]}; charset=utf-8` }).end(body);
  return true;
}
