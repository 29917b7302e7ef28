export type BrowserName = 'chrome' | 'edge' | 'firefox';

/** Whose ways this browser has, by what it calls itself; one of Chromium's family that isn't known has Chrome's. */
export function readBrowserName(agent: string = navigator.userAgent): BrowserName {
  if (/\bFirefox\//.test(agent)) return 'firefox';
  return /\bEdg\//.test(agent) ? 'edge' : 'chrome';
}
