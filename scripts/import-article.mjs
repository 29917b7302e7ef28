import { readFile } from 'node:fs/promises';
import { PlainError, runMain } from './lib/plain.mjs';
import { loadRoom } from './lib/rooms.mjs';

/**
 * Prints what Signpost makes of KB articles, as JSON: each sentence with what becomes of it, and the steps. Files that
 * can't be read are named on standard error, and so are articles without steps and in other languages; what can be read is
 * printed all the same.
 */
await runMain(async () => {
  const files = process.argv.slice(2);
  if (files.length === 0)
    throw new PlainError('Say which articles to read: npm run -s import-article -- article.html …');
  const { importFile } = await loadRoom('scripts/lib/article-importer.ts');
  const printed = [];
  let isWhole = true;
  for (const file of files) {
    const result = await importOne(importFile, file);
    if (result.ok) {
      printed.push(result.printed);
      if (result.notice) console.error(`${file}: ${result.notice}`);
    } else {
      console.error(`${file}: ${result.problem}`);
      isWhole = false;
    }
  }
  console.log(JSON.stringify(printed, null, 2));
  return isWhole ? 0 : 1;
});

async function importOne(importFile, file) {
  let content;
  try {
    content = await readFile(file);
  } catch (error) {
    return { ok: false, problem: describe(error) };
  }
  return importFile(file, content);
}

function describe({ code, message }) {
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder, not a file.';
  if (code === 'EACCES') return 'You may not read this file.';
  return `This file can’t be read: ${message}`;
}
