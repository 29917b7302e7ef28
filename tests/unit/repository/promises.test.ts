import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from './tree';

/** A test as the documents name it: its file, and its name, or how that begins. */
const NAMED = /`(tests\/[\w./-]+\.test\.tsx?)`\s+“([^”]+)”/g;
/** Documents that promise something, each with how many tests it names at least. */
const DOCUMENTS = [
  ['SECURITY.md', 30],
  ['docs/ACCESSIBILITY.md', 25],
  ['tests/e2e/behaviours/README.md', 40],
] as const;

const plain = (text: string) => text.replaceAll(/[’']/g, "'").replaceAll(/\s+/g, ' ');

describe.each(DOCUMENTS)('%s', (document, least) => {
  const named = [...read(document).matchAll(NAMED)].map(([, file, name]) => ({ file: file!, name: name! }));

  it('names tests that are there', () => {
    expect(named.length).toBeGreaterThanOrEqual(least);
    const missing = named.filter(
      ({ file, name }) => !existsSync(file) || !plain(read(file).replaceAll('\\', '')).includes(plain(name)),
    );
    expect(missing.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it('leaves no line of a table without its test, or the word why there is none', () => {
    const rows = read(document)
      .split('\n')
      .filter(
        (line) => line.startsWith('| ') && !/^\| -|^\| (?:what|criterion|threat|behavior)\b/i.test(line),
      );
    expect(rows.length).toBeGreaterThan(20);
    const open = rows.filter((row) => !/`tests\/|by eye|not applicable|can’t be prevented/i.test(row));
    expect(open).toEqual([]);
  });
});
