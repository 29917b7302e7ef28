// @ts-check
// `npm run zip`: the files for the stores, in .output. The same sources give the same bytes.
import { relative } from 'node:path';
import { writePackages } from './lib/packages.mjs';
import { runMain } from './lib/plain.mjs';
import { root } from './lib/run.mjs';
import { ensureDependencies } from './lib/setup.mjs';

await runMain(async () => {
  await ensureDependencies();
  for (const { file, sha256, bytes } of await writePackages({ force: true }))
    console.log(`${sha256}  ${relative(root, file)}  ${Math.ceil(bytes / 1024)} kB`);
});
