import { wordsOf } from './words';

/** Where a link leads, without what says nothing about it: scheme, `www.`, trailing slash, index page. */
export interface Address {
  readonly host: string;
  readonly path: string;
  readonly query: string;
  /** The last part of the path without its ending; empty when it is too common to tell anything. */
  readonly last: string;
  readonly words: ReadonlySet<string>;
}

const WEB = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)([^?#]*)(.*)$/is;
const COMMON = new Set(['index', 'home', 'en', 'us', 'en-us', 'default']);

/** Takes an address apart; what is none (`javascript:`, a bare fragment) is compared as one string. */
export function readAddress(href: string): Address | undefined {
  const text = href.trim();
  if (text === '') return undefined;
  const web = WEB.exec(text);
  if (!web) {
    const path = text.toLowerCase();
    return { host: '', path, query: '', last: path, words: wordsOf(path) };
  }
  const [, host = '', whole = '', query = ''] = web;
  const path = whole
    .toLowerCase()
    .replace(/\/(?:index\.\w+)?$/, '')
    .replace(/\/$/, '');
  const last = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  return {
    host: host.toLowerCase().replace(/^www\./, ''),
    path,
    query,
    last: COMMON.has(last) ? '' : last,
    words: wordsOf(path),
  };
}
