import { browser } from 'wxt/browser';

const allowing = (host: string) => ({ origins: [`https://${host}/*`] });
const ALL_ZONES = '*.autotask.net';

/**
 * Whether the browser lets Signpost into a zone, `ww5.autotask.net` for one; without a host, into all of them. The
 * person or a policy can take that away ("On click"), and then no tab of Autotask's shows its address, and nothing can be
 * injected.
 */
export function hasSiteAccess(host = ALL_ZONES): Promise<boolean> {
  return browser.permissions.contains(allowing(host));
}

/**
 * Has the browser ask the person whether to let Signpost into Autotask's pages. To be called by a press: the browser asks
 * for nothing else. False where they say no, and where a policy doesn't let them.
 */
export async function requestSiteAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request(allowing(ALL_ZONES));
  } catch {
    return false;
  }
}
