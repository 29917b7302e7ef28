// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BILL, tidyBill } from './lib/bill.mjs';
import { PlainError, runMain } from './lib/plain.mjs';
import { root, runNpm, runTool } from './lib/run.mjs';

/**
 * Makes a release in `.output`: checks, builds, zips, writes the bill of materials (CycloneDX), and the hashes of it all. The
 * same sources give the same zip, so that anybody can compare.
 */
const folder = join(root, '.output');

await runMain(async () => {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await tool('types', 'wxt', ['prepare']);
  await tool('types', 'typescript', ['--noEmit'], 'tsc');
  await tool('lint', 'oxlint', ['--deny-warnings']);
  await tool('format', 'prettier', ['--check', '.']);
  await tool('zip', 'wxt', ['zip']);
  await mkdir(folder, { recursive: true });
  const bill = await npm('bill of materials', BILL);
  await writeFile(join(folder, `${name}-${version}-sbom.cdx.json`), tidyBill(bill, { name, version }));
  const files = (await readdir(folder)).filter((file) => /\.(?:zip|cdx\.json)$/.test(file)).toSorted();
  const lines = [];
  for (const file of files) lines.push(`${await hash(join(folder, file))}  ${file}`);
  await writeFile(join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  console.log(lines.join('\n'));
  return 0;
});

/**
 * @param {string} what
 * @param {string} name
 * @param {string[]} args
 * @param {string} [command]
 */
async function tool(what, name, args, command = name) {
  console.log(`${what}…`);
  const { code, output } = await runTool(name, args, { command });
  if (code !== 0) throw new PlainError(`${what} failed:\n${output}`);
}

/**
 * @param {string} what
 * @param {string[]} args
 */
async function npm(what, args) {
  console.log(`${what}…`);
  const { code, output } = await runNpm(args);
  if (code !== 0) throw new PlainError(`${what} failed:\n${output}`);
  return output;
}

/** @param {string} path */
const hash = async (path) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
