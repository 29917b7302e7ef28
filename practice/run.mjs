// node practice/run.mjs [port]: starts the practice Autotask and says how to reach it.
import { startPractice } from './server.mjs';

const { port, origin } = await startPractice({
  port: Number(process.argv[2] ?? 0),
  log: process.argv.includes('--log'),
});
console.log(`The practice Autotask listens on 127.0.0.1:${port}. Open it in a Chromium started with

  --host-resolver-rules="MAP *.autotask.net 127.0.0.1:${port}" --ignore-certificate-errors ${origin}/practice

Ctrl+C stops it.`);
