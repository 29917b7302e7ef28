import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeScripts } from '@/guide/rollout/powershell';
import { listPlaces } from '@/guide/rollout/registry';
import { PLACEHOLDERS, type Rollout } from '@/guide/rollout/rollout';

const nasty = "It's “Müller” & Söhne\n'@\n$(Remove-Item C:\\) `n \u2028 {0}";
const rollout: Rollout = {
  ids: { chrome: 'abcdefghijklmnopabcdefghijklmnop', edge: PLACEHOLDERS.edge, firefox: 'guide@example.org' },
  values: { companyName: nasty, library: [JSON.stringify({ say: nasty })], allowImport: false },
  lockDown: true,
};
const scripts = writeScripts(rollout).map(({ path, text }) => [basename(path), text] as const);
const hasPowerShell = spawnSync('pwsh', ['-Version']).status === 0;

/** The script's text in single quotes, as PowerShell takes it: up to the first line that begins with '@. */
function planOf(script: string): string {
  const lines = script.split('\r\n');
  const from = lines.findIndex((line) => line.endsWith("@'"));
  return lines
    .slice(
      from + 1,
      lines.findIndex((line, at) => at > from && line.startsWith("'@")),
    )
    .join('\n');
}

/** What is left of a script without its texts and comments. */
const bare = (script: string) =>
  script
    .replaceAll(/@'\r\n[\s\S]*?\r\n'@/g, "''")
    .replaceAll(/'[^'\r\n]*'/g, "''")
    .replaceAll(/"(?:[^"`\r\n]|`.)*"/g, '""')
    .replaceAll(/#.*$/gm, '');

describe.each(scripts)('%s', (_name, script) => {
  it('has the whole plan as data that nothing of a guide can break out of', () => {
    expect(JSON.parse(planOf(script))).toEqual(Object.values(listPlaces(rollout)));
  });

  it('is plain ASCII with the ends of lines that Windows has', () => {
    expect(script).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(script.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('closes every bracket that it opens', () => {
    const open: string[] = [];
    for (const [sign] of bare(script).matchAll(/[()[\]{}]/g)) {
      if ('([{'.includes(sign)) open.push(sign);
      else expect(open.pop()).toBe({ ')': '(', ']': '[', '}': '{' }[sign]);
    }
    expect(open).toEqual([]);
  });

  it('stops at the first fault, reads the 64-bit registry, skips placeholders and says how it went', () => {
    expect(script).toContain("$ErrorActionPreference = 'Stop'");
    expect(script).toContain("OpenBaseKey('LocalMachine', 'Registry64')");
    expect(script).toContain("-like '*_EXTENSION_ID'");
    expect(script).toMatch(/exit 0[\s\S]*exit 1/);
  });

  it('calls only functions that it has, and cmdlets that Windows has', () => {
    const own = [...script.matchAll(/^function ([\w-]+)/gm)].map(([, name]) => name);
    const known = [
      'ConvertFrom-Json',
      'ConvertTo-Json',
      'Set-StrictMode',
      'Write-Output',
      'Add-Member',
      'ForEach-Object',
    ];
    const called = [...bare(script).matchAll(/(?<![\w$-])([A-Z][a-z]+-[A-Z]\w+)/g)].map(([, name]) => name);
    expect(called.filter((name) => ![...own, ...known].includes(name))).toEqual([]);
  });

  it.skipIf(!hasPowerShell)('is read by PowerShell without a complaint', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'signpost-ps-')), 'script.ps1');
    writeFileSync(file, script);
    const look = `$e = $null; [void][System.Management.Automation.Language.Parser]::ParseFile('${file}', [ref]$null, [ref]$e); $e | Out-String; exit $e.Count`;
    const { status, stdout } = spawnSync('pwsh', ['-NoProfile', '-Command', look], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('');
    expect(status).toBe(0);
  });
});

describe('taking out', () => {
  const remove = scripts.find(([name]) => name === 'remove-signpost.ps1')![1];

  it('deletes only keys that have the id of Signpost in them, and only our part of a shared text', () => {
    const deleted = [...remove.matchAll(/DeleteSubKeyTree\((.+), \$false\)/g)].map(([, what]) => what);
    expect(deleted).toEqual([
      '"$($place.root)\\ExtensionSettings\\$($place.id)"',
      "($place.settings -replace '\\\\policy$', '')",
    ]);
    for (const { settings, id } of Object.values(listPlaces(rollout))) expect(settings).toContain(`\\${id}`);
    expect(remove).toContain('PSObject.Properties.Remove($Id)');
  });
});
