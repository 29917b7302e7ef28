import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { buildSchemaFile } from '../../../scripts/schema.mjs';
import {
  markup,
  notHttps,
  unknownKey,
  withoutKey,
  wrongType,
  type Broken,
} from '../guide/procedure/broken-files';
import { officeFile } from '../guide/procedure/office-file';
import { listFiles, read } from './tree';

interface Schema {
  $defs: Record<string, { properties?: Record<string, { description?: string }> }>;
}

const schema = JSON.parse(read('procedures/procedure.schema.json')) as Schema;
// Strict: a keyword that says nothing, or nothing of what stands beside it, is an error.
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const isProcedure = ajv.compile(schema);

describe('the published schema of procedure files', () => {
  it('is what `npm run schema` makes of guide/procedure/procedure.ts', async () => {
    expect(await buildSchemaFile()).toBe(read('procedures/procedure.schema.json'));
  });

  it.each(listFiles('procedures').filter((path) => path.endsWith('.json') && !path.endsWith('.schema.json')))(
    'accepts %s',
    (path) => {
      isProcedure(JSON.parse(read(path)));
      expect(isProcedure.errors).toBeNull();
    },
  );

  it.each<[string, Broken[]]>([
    ['a required key left out', withoutKey],
    ['a value of the wrong type', wrongType],
    ['a key that nobody knows', unknownKey],
    ['an address that is not https', notHttps],
    ['markup in a text', markup],
  ])('refuses what the parser refuses: %s', (_what, variants) => {
    const accepted = variants.filter(({ file }) => isProcedure(file));
    expect(accepted.slice(0, 5).map(({ path, what }) => `${path} = ${what}`)).toEqual([]);
  });

  it('explains to whoever writes a procedure what the less plain keys mean', () => {
    const explained = (part: string) =>
      Object.entries(schema.$defs[part]?.properties ?? {})
        .filter(([, { description }]) => typeof description === 'string')
        .map(([key]) => key);
    expect(explained('step')).toEqual(
      expect.arrayContaining(['say', 'kb', 'goTo', 'targets', 'done', 'missing']),
    );
    expect(explained('target')).toEqual(expect.arrayContaining(['label', 'where', 'landmark', 'openedBy']));
    expect(explained('page')).toEqual(expect.arrayContaining(['paths', 'labels', 'open']));
    expect(explained('name')).toContain('match');
  });

  it('lets a file of format 2 leave out what one of format 1 has to say', () => {
    isProcedure(officeFile);
    expect(isProcedure.errors).toBeNull();
    expect(isProcedure({ ...officeFile, format: 1 })).toBe(false);
    expect(isProcedure({ ...officeFile, steps: [{ id: 'save' }] })).toBe(false);
  });

  it('lets conditions be nested', () => {
    const isCondition = ajv.compile({ $ref: '#/$defs/condition', $defs: schema.$defs });
    const nested = { all: [{ not: { any: [{ visible: 'a' }, { state: 'b' }] } }, { pressed: 'c' }] };
    expect(isCondition(nested)).toBe(true);
    expect(isCondition({ all: [{ not: { any: [{ visble: 'a' }] } }] })).toBe(false);
  });
});
