import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Procedure } from '@/guide/procedure/procedure';
import { goodGuide } from '../guide/draft-check/good-guide';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(content: unknown, name = 'signpost-library.json') {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-library.mjs', path], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, lines: `${stdout}${stderr}`.trim().replaceAll(`${path}: `, '').split('\n') };
}

const library = (procedures: Record<string, unknown>, more = {}) => ({
  format: 1,
  kind: 'signpost-library',
  ...more,
  procedures,
});

describe('npm run check-library', () => {
  it('passes a good library', () => {
    expect(check(library({ [goodGuide.id]: goodGuide }))).toEqual({
      status: 0,
      lines: ['guides: 1, errors: 0, warnings: 0'],
    });
  }, 30_000);

  it('fails for an error in a guide, with its place, what to do, and what else it found', () => {
    const targets = { ...goodGuide.targets, save: { ...goodGuide.targets.save!, page: undefined } };
    const { caution: _caution, ...post } = goodGuide.steps.at(-1)!;
    const guide = { ...goodGuide, targets, steps: [...goodGuide.steps.slice(0, -1), post] } as Procedure;
    const found = check(library({ [guide.id]: guide }, { hidden: ['nowhere'] }));
    expect(found.status).toBe(1);
    expect(found.lines).toEqual([
      'error: post-charges/save: “Save” is on many pages, and nothing says which one is meant. Say on which page, in which section or in which window it is.',
      expect.stringMatching(/^warning: post-charges\/post: “Post” can’t be taken back/),
      'warning: nowhere: It is hidden, and there is no such guide.',
      'guides: 1, errors: 1, warnings: 2',
    ]);
  }, 30_000);

  it('fails for a guide that refers to what isn’t there', () => {
    const guide = { ...goodGuide, steps: [{ ...goodGuide.steps[0]!, targets: ['nothing'] }] };
    const { status, lines } = check(library({ [guide.id]: guide }));
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^error: post-charges: At steps\[0\]\.targets\[0\]: found "nothing"/);
  }, 30_000);

  it('says in another exit code that it is no library', () => {
    expect(check('{ "format": 1, ')).toMatchObject({ status: 2, lines: [expect.stringMatching(/JSON/)] });
  }, 30_000);
});
