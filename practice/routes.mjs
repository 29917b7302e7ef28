import { LANDING, PATHS } from './markup/paths.mjs';
import { dropCookie, redirect, sendFile, sendHtml, setCookie } from './http.mjs';
import {
  parseVariant,
  parseVariantText,
  readCookie,
  serialiseVariant,
  variantOfCookies,
} from './variant.mjs';
import { pages } from './pages/pages.mjs';
import { panelPage, wrongChoicePage } from './pages/panel.mjs';
import { loginPage } from './pages/login.mjs';
import { missingPage } from './pages/plain.mjs';

const SIGNED_IN = 'practice-session';
const isLocal = (path) => /^\/(?![/\\])/.test(path ?? '');
const same = (a, b) => a.toLowerCase() === b.toLowerCase();

/** Answers one request, for whatever host it was meant. */
export async function answer(request, response) {
  const url = new URL(request.url, 'https://ww5.autotask.net');
  const path = url.pathname.replace(/(?<=.)\/$/, '');
  if (path === '/') return redirect(response, '/practice');
  if (await sendFile(response, path)) return;
  if (path === '/practice/set') return choose(url, response);

  const { variant, errors, cookies } = variantOf(url, request);
  if (errors.length) return sendHtml(response, wrongChoicePage(errors), { status: 400 });
  if (path === '/practice') return sendHtml(response, panelPage(variant), { cookies });
  if (same(path, PATHS.login)) return signIn(request, response, url, variant);

  const page = pages.find(({ matches }) => matches(path));
  if (!page) return sendHtml(response, missingPage(variant), { status: 404, cookies });
  const signedIn = variant.login === '0' || readCookie(request.headers.cookie, SIGNED_IN);
  if (!signedIn && !page.open)
    return redirect(
      response,
      `${PATHS.login}?ReturnUrl=${encodeURIComponent(url.pathname + url.search)}`,
      cookies,
    );
  // The old shell's address is still an entry to the new one, and the other way round.
  if (page.landing && !same(path, LANDING[variant.shell]))
    return redirect(response, LANDING[variant.shell], cookies);
  if (page.admin && variant.admin === 'denied') return redirect(response, PATHS.denied, cookies);
  sendHtml(response, page.html(variant, url), { cookies });
}

/** The variant is what ?practice= says on this very request, else what the cookie says. */
function variantOf(url, request) {
  const text = url.searchParams.get('practice');
  if (text === null) return { variant: variantOfCookies(request.headers.cookie), errors: [], cookies: [] };
  const parsed = parseVariantText(text);
  return { ...parsed, cookies: [setCookie('practice', serialiseVariant(parsed.variant))] };
}

function choose(url, response) {
  const to = url.searchParams.get('to');
  const { variant, errors } = parseVariant([...url.searchParams].filter(([key]) => key !== 'to'));
  if (to !== null && !isLocal(to)) errors.push(`"to" must be a path on this host, not "${to}"`);
  if (errors.length) return sendHtml(response, wrongChoicePage(errors), { status: 400 });
  redirect(response, to ?? LANDING[variant.shell], [
    setCookie('practice', serialiseVariant(variant)),
    dropCookie(SIGNED_IN),
  ]);
}

function signIn(request, response, url, variant) {
  const returnTo = url.searchParams.get('ReturnUrl');
  if (request.method !== 'POST') return sendHtml(response, loginPage(variant, returnTo));
  request.resume(); // whatever was typed is thrown away unread
  redirect(response, isLocal(returnTo) ? returnTo : LANDING[variant.shell], [setCookie(SIGNED_IN, '1')]);
}
