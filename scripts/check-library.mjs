import { readFile } from 'node:fs/promises';
import { PlainError, runMain } from './lib/plain.mjs';
import { loadRoom } from './lib/rooms.mjs';

/**
 * Checks `signpost-library.json`, or a single guide, in anybody's CI. Exit code 0: no errors (there may be warnings);
 * 1: errors in a guide; 2: the file can't be read, or isn't a library.
 */
await runMain(async () => {
  const files = process.argv.slice(2);
  if (files.length === 0)
    throw new PlainError('Say which file to check: npm run check-library -- signpost-library.json');
  const { checkFile } = await loadRoom('scripts/lib/library-checker.ts');
  let worst = 0;
  for (const file of files) worst = Math.max(worst, await checkOne(checkFile, file));
  return worst;
});

async function checkOne(checkFile, file) {
  let content;
  try {
    content = await readFile(file);
  } catch ({ code, message }) {
    console.error(
      `${file}: ${code === 'ENOENT' ? 'There is no such file.' : `This file can’t be read: ${message}`}`,
    );
    return 2;
  }
  const checked = checkFile(content);
  if (!checked.readable) {
    for (const problem of checked.problems) console.error(`${file}: ${problem}`);
    return 2;
  }
  for (const { level, guide, step, say } of checked.lines)
    console.log(`${file}: ${level}: ${guide}${step === undefined ? '' : `/${step}`}: ${say}`);
  const count = (level) => checked.lines.filter((line) => line.level === level).length;
  const told = [
    `guides: ${checked.guides}`,
    `errors: ${count('error')}`,
    `warnings: ${count('warning')}`,
  ].join(', ');
  console.log(`${file}: ${told}`);
  return count('error') > 0 ? 1 : 0;
}
