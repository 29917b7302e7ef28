import { Buffer } from 'node:buffer';

/** A .reg file as regedit takes it: values by key, and the keys that go. Throws where regedit would stop. */
export function readReg(text: string) {
  const lines = text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  if (lines[0] !== 'Windows Registry Editor Version 5.00') throw new Error('no header');
  const values: Record<string, Record<string, string | number>> = {};
  const removed: string[] = [];
  let key = '';
  for (const line of lines.slice(1)) {
    if (line === '') continue;
    const [, minus, name] = /^\[(-?)(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line) ?? [];
    if (name !== undefined) {
      if (minus) removed.push(name);
      else values[(key = name)] = {};
      continue;
    }
    const [, valueName, raw] = /^"((?:[^"\\]|\\.)*)"=(.+)$/.exec(line) ?? [];
    if (valueName === undefined || raw === undefined || !values[key]) throw new Error(`can't read ${line}`);
    values[key]![valueName] = readValue(raw);
  }
  return { values, removed };
}

function readValue(raw: string): string | number {
  const dword = /^dword:([0-9a-f]{8})$/.exec(raw)?.[1];
  if (dword) return parseInt(dword, 16);
  const hex = /^hex\(1\):((?:[0-9a-f]{2},?)+)$/.exec(raw)?.[1];
  if (hex) return Buffer.from(hex.replaceAll(',', ''), 'hex').toString('utf16le').replace(/\0$/, '');
  const text = /^"((?:[^"\\]|\\["\\])*)"$/.exec(raw)?.[1];
  if (text === undefined) throw new Error(`no value: ${raw}`);
  return text.replaceAll(/\\(.)/g, '$1');
}
