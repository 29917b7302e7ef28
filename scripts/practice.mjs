// @ts-check
// `npm run practice`: the practice Autotask alone, on a fresh clone too.
import { runMain } from './lib/plain.mjs';
import { ensureDependencies } from './lib/setup.mjs';

await runMain(async () => {
  await ensureDependencies();
  await import('../practice/run.mjs');
});
