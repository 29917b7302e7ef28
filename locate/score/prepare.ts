import { normalise } from '../normalise';
import { readAddress, type Address } from './address';
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
  readonly stems: ReadonlySet<string>;
  readonly address: Address | undefined;
  readonly classes: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly path: ElementPath;
  readonly part: Part;
}

/** Prepares a record for comparison. */
export function prepare(record: ElementRecord): Prepared {
  const name = normalise(record.text ?? '') || normalise(record.label ?? '') || normalise(record.alt ?? '');
  const path = readPath(record.path ?? '');
  const near = wordsOf(normalise(record.near ?? ''));
  for (const word of near) if (word.length < 2) near.delete(word);
  return {
    record,
    kind: kindOf(record),
    name,
    letters: name.replace(/[^\p{L}\p{N}]+/gu, ''),
    stems: new Set([...wordsOf(name)].map(stem)),
    address: readAddress(record.href ?? ''),
    classes: new Set(record.classes),
    near,
    path,
    part: partOf(path, record.anchor ?? ''),
  };
}
