import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, modules, read, rooms } from './tree';

const code = (paths: string[]) => paths.filter((path) => /\.(ts|tsx|mjs|js|css)$/.test(path));
const linesOf = (path: string) => read(path).trimEnd().split('\n').length;
const everything = code(listFiles(...rooms, 'practice', 'scripts', 'tests'));

describe('files', () => {
  it('are small: none has more than 250 lines', () => {
    const long = everything.filter((path) => linesOf(path) > 250);
    expect(long.map((path) => `${path}: ${linesOf(path)}`)).toEqual([]);
  });

  it('of the product have less than 70 lines in the median', () => {
    const lengths = modules.map(linesOf).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(70);
  });

  it('are named in kebab-case, and components in PascalCase after what they export', () => {
    const misnamed = modules.filter((path) => {
      const name = basename(path).replace(/\.(ts|tsx|css)$/, '');
      const component =
        path.endsWith('.tsx') && /^export (?:function|const) ([A-Z]\w*)/m.exec(read(path))?.[1];
      return component ? name !== component : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    });
    expect(misnamed).toEqual([]);
  });

  it('are no barrels: none only passes on what others export', () => {
    const barrels = modules.filter((path) => {
      const statements = read(path)
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/\/\/.*/g, '')
        .replaceAll(/export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'[^']+';?/g, '')
        .trim();
      return path.endsWith('.ts') && statements === '';
    });
    expect(barrels).toEqual([]);
  });
});
