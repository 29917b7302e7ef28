// @ts-check
import { cpus, loadavg, totalmem } from 'node:os';

/** @param {import('../../../scripts/lib/browser.mjs').Browser} browser */
export function describeMachine(browser) {
  return {
    cores: cpus().length,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    browser: `${browser.name} ${browser.version}`,
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    date: new Date().toISOString(),
    loadAtStart: loadavg().map((value) => Number(value.toFixed(2))),
  };
}

/** How busy the machine is; more than its cores, and every time below is longer than it had to be. */
export function readLoad() {
  return Number((loadavg()[0] ?? NaN).toFixed(2));
}
