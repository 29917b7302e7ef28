import { normalise } from '../normalise';
import { readAddress, type Address } from './address';
import { isIconWord, meaningOf } from './icon-names';
import { kindOf, type Kind } from './kind';
import { partOf, readPath, type ElementPath, type Part } from './path';
import type { ElementRecord } from './record';
import { stem, wordsOf } from './words';

/** A record taken apart once, so that comparing it with many others is cheap. */
export interface Prepared {
  readonly record: ElementRecord;
  readonly kind: Kind;
  /** What it is called: its text, else its label, else the alternative text of its picture. */
  readonly name: string;
  readonly letters: string;
  /** By which of its names it is known first, and all of them: letters, or a tilde and what its picture shows. */
  readonly main: string;
  readonly called: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly address: Address | undefined;
  readonly classes: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly path: ElementPath;
  readonly part: Part;
}

/** Prepares a record for comparison. */
export function prepare(record: ElementRecord): Prepared {
  const words = normalise(record.text ?? '') || normalise(record.label ?? '');
  const picture = pictureIn(record.alt);
  const name = words || (picture && `${picture} icon`) || normalise(record.alt ?? '');
  const letters = lettersOf(name);
  const called = new Set([letters, ...(record.also ?? []).map((each) => lettersOf(normalise(each)))]);
  if (picture) called.add(`~${picture}`);
  for (const each of called) if (isIconWord(each)) called.add(`~${each}`);
  called.delete('');
  const path = readPath(record.path ?? '');
  const near = wordsOf(normalise(record.near ?? ''));
  for (const word of near) if (word.length < 2) near.delete(word);
  return {
    record,
    kind: kindOf(record),
    name,
    letters,
    main: words || !picture ? letters : `~${picture}`,
    called,
    stems: new Set([...wordsOf(name)].map(stem)),
    address: readAddress(record.href ?? ''),
    classes: new Set(record.classes),
    near,
    path,
    part: partOf(path, record.anchor ?? ''),
  };
}

const lettersOf = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, '');

const ICON = ' icon';
/** What an icon shows, as it was read or as it is kept; empty: it is no icon. */
const pictureIn = (alt = '') => (alt.endsWith(ICON) ? meaningOf(alt.slice(0, -ICON.length)) : '');

/** Whether two have a name in common that at least one of them is known by first. */
export const isNamedAlike = (a: Prepared, b: Prepared): boolean =>
  (a.main !== '' && b.called.has(a.main)) || (b.main !== '' && a.called.has(b.main));
