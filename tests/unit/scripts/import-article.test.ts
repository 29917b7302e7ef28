import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'signpost-'));

function run(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import-article.mjs', ...files], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stderr, printed: stdout === '' ? undefined : (JSON.parse(stdout) as unknown) };
}

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run import-article', () => {
  it('prints what it makes of an article, in the promised shape', () => {
    const file = put('rates.md', '# Rates\n\nClick the **Rates** tab.\n\n## Related Articles\n\n- Codes\n');
    expect(run(file)).toEqual({
      status: 0,
      stderr: '',
      printed: [
        {
          file,
          title: 'Rates',
          sentences: [
            { text: 'Rates', fate: 'used', steps: [] },
            { text: 'Click the Rates tab.', fate: 'used', steps: [0] },
            { text: 'Related Articles', fate: 'left-out', steps: [] },
            { text: 'Codes', fate: 'used', steps: [] },
          ],
          steps: [
            { verb: 'press', names: ['Rates'], role: 'tab', byHand: false, kb: 'Click the Rates tab.' },
          ],
          related: ['Codes'],
        },
      ],
    });
  }, 30_000);

  it('names each bad file in a sentence, and prints the others all the same', () => {
    const good = put('good.txt', 'Rates\n\nClick Rates.\n');
    const idle = put('idle.txt', 'Our office\n\nThe coffee is good.\n');
    const { status, stderr, printed } = run(
      join(folder, 'none.html'),
      put('picture.png', 'x'),
      put('zipped.html', 'PK\u0003\u0004\u0000'),
      put('empty.html', '<p></p>'),
      good,
      idle,
    );
    expect(status).toBe(1);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.slice(line.lastIndexOf('/') + 1)),
    ).toEqual([
      'none.html: There is no such file.',
      'picture.png: This is no .html, .md or .txt file.',
      'zipped.html: This file isn’t text. Save the article as HTML, as Markdown or as plain text.',
      'empty.html: There is no text in this article.',
      'idle.txt: No step was found in this article. Make steps of the sentences that ask for something, or leave them out.',
    ]);
    expect(printed).toMatchObject([
      { file: good, title: 'Rates' },
      { file: idle, steps: [] },
    ]);
  }, 30_000);

  it('reads what Word saves in the encoding of Windows', () => {
    const file = put('word.htm', Buffer.from('<p>Click \x93Rates\x94.</p>', 'latin1'));
    expect(run(file)).toMatchObject({ status: 0, printed: [{ steps: [{ names: ['Rates'] }] }] });
  }, 30_000);
});
