/** Pages of Autotask that concern every procedure (docs/AUTOTASK.md 2.3 and 6). Paths are compared in lower case. */

const LOGIN = /^\/mvc\/framework\/(authentication|singlesignon)\.mvc\b/;
const DENIED = /^\/mvc\/security\/authorization\.mvc\/failure\b/;
/** The help site, and print views: nothing there is a step of a procedure. */
const OUTSIDE = /^\/help\/|\bprint(view|preview)?\b.*\.(mvc|aspx|asp)\b/;

export type SystemPage = 'login' | 'denied';

/** Longer paths are none of Autotask's; what comes after is not read. */
const LONGEST_PATH = 500;

const readPath = (path: string) => path.slice(0, LONGEST_PATH).toLowerCase();

/** Which interrupting page of Autotask's own this is, if any. Access Denied also shows in the title. */
export function querySystemPage(path: string, title: string): SystemPage | undefined {
  const lower = readPath(path);
  if (LOGIN.test(lower)) return 'login';
  if (DENIED.test(lower) || /^access denied\b/i.test(title)) return 'denied';
  return undefined;
}

/** Whether Signpost has something to do on a path: not on help pages and print views. */
export function isGuidedPath(path: string): boolean {
  return !OUTSIDE.test(readPath(path));
}
