import detect from './detect.ps1?raw';
import install from './install.ps1?raw';
import remove from './remove.ps1?raw';
import { listPlaces } from './registry';
import type { Rollout, RolloutFile } from './rollout';

/** Where a script has its plan: a text in single quotes, in which PowerShell reads nothing but its end. */
const PLAN = "@'\n{}\n'@";

/**
 * The scripts for Intune and Datto RMM. What they set is data, made here; they only carry it out, and merge it with what
 * other extensions have.
 */
export function writeScripts(rollout: Rollout): RolloutFile[] {
  const plan = toAscii(JSON.stringify(Object.values(listPlaces(rollout))));
  return Object.entries({ install, detect, remove }).map(([name, script]) => ({
    path: `windows/powershell/${name}-signpost.ps1`,
    text: script
      .replace(PLAN, () => `@'\n${plan}\n'@`)
      .replaceAll('\r\n', '\n')
      .replaceAll('\n', '\r\n'),
  }));
}

/** Windows PowerShell reads files in the computer's own old character set: JSON can do without the others. */
const toAscii = (json: string): string =>
  json.replaceAll(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
