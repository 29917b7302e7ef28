// @ts-check
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BILL, tidyBill } from './lib/bill.mjs';
import { writePackages } from './lib/packages.mjs';
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
  await audit();
  console.log('build and zip…');
  const packages = await writePackages({ force: true });
  const bill = await npm('bill of materials', BILL);
  const billFile = join(folder, `${name}-${version}-sbom.cdx.json`);
  await writeFile(billFile, tidyBill(bill, { name, version }));
  const lines = [];
  for (const { file } of [...packages, { file: billFile }])
    lines.push(`${await hash(file)}  ${basename(file)}`);
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

/** Known weaknesses stop a release. Some registries don't answer that question; then a person has to ask elsewhere. */
async function audit() {
  console.log('known weaknesses…');
  const { code, output } = await runNpm(['audit', '--omit', 'dev', '--json']);
  if (code === 0) return;
  const { error, metadata } = JSON.parse(output.slice(output.indexOf('{')) || '{}');
  if (metadata) throw new PlainError(`There are known weaknesses:\n${output}`);
  console.log(
    `NOT CHECKED: the registry says nothing about known weaknesses (${error?.summary ?? 'no answer'}).`,
  );
}

/** @param {string} path */
async function hash(path) {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
