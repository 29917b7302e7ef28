import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { loadRoom } from '../../../scripts/lib/rooms.mjs';
import { listFiles, read } from './tree';

interface Generated {
  listGeneratedFiles(): { path: string; text: string }[];
}

describe('what is made of the policy’s keys', () => {
  it('is as `npm run schema` makes it, and nothing else lies beside it', async () => {
    const { listGeneratedFiles } = (await loadRoom('scripts/lib/generated-files.ts')) as Generated;
    const files = listGeneratedFiles();
    expect(files.length).toBeGreaterThan(15);
    for (const { path, text } of files) expect([path, read(path)]).toEqual([path, text]);
    const written = files.map(({ path }) => path).filter((path) => path.startsWith('deploy/'));
    expect(
      listFiles('deploy')
        .filter((path) => path !== 'deploy/README.md')
        .toSorted(),
    ).toEqual(written.toSorted());
  });

  it('has a schema of types, titles and descriptions only, which is what Chromium promises to check', () => {
    const schema = JSON.parse(read('public/managed-schema.json')) as {
      properties: Record<string, Record<string, unknown>>;
    };
    expect(() => new Ajv({ strict: true }).compile(schema)).not.toThrow();
    for (const property of Object.values(schema.properties)) {
      expect(
        Object.keys(property).filter((key) => !['title', 'description', 'type', 'items'].includes(key)),
      ).toEqual([]);
      expect(property['title']).toMatch(/^\S.+/);
      expect(property['description']).toMatch(/^\S.+\.$/);
    }
  });
});
