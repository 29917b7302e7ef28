import type { Difference } from './differences';

/** One rule that a W3C test checks, in words and markup of our own. */
export interface Case {
  /** The title of the W3C case that it stands for. */
  title: string;
  /** The page; `data-it` marks the element that is asked for its name. */
  html: string;
  /** What the element with `id="host"` shows from its shadow tree. */
  shadow?: string;
  /** The name that the standard asks for. */
  expected: string;
  /** The name that `nameOf` gives instead, and why. */
  differs?: { ours: string; why: Difference };
}

/** The cases that stand for one file of the W3C tests, under accname/name/. */
export interface CaseFile {
  file: string;
  cases: readonly Case[];
}

export const same = (title: string, html: string, expected: string): Case => ({ title, html, expected });

export const differs = (
  title: string,
  html: string,
  expected: string,
  ours: string,
  why: Difference,
): Case => ({ title, html, expected, differs: { ours, why } });

/** The page with the shadow tree filled in, and the element that is asked for its name. */
export function show({ html, shadow }: Case): Element {
  document.body.innerHTML = html;
  if (shadow !== undefined) {
    document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = shadow;
  }
  return document.querySelector('[data-it]')!;
}
