import { describe, expect, it } from 'vitest';
import { imports, isOurs, listImports, modules, roomOf, withoutExtension, type Import } from './tree';

/** What a room may import besides itself, by room or by a single file of one; `types`: only what is gone after compiling. */
type Rule = Record<string, 'all' | 'types'>;

const inFrames: Rule = {
  guide: 'all',
  locate: 'all',
  autotask: 'all',
  overlay: 'all',
  platform: 'all',
  wxt: 'all',
};

const places: Record<string, Rule> = {
  // Of the catalogues only the names of the texts.
  guide: { valibot: 'all', minisearch: 'all', htmlparser2: 'all', public: 'types' },
  // What it means to be at a page's path is one thing everywhere.
  locate: { guide: 'types', 'guide/procedure/page-path': 'all' },
  autotask: { locate: 'all', guide: 'types' },
  // Elements of the page are read in one way everywhere.
  overlay: { guide: 'types', 'locate/dom': 'all' },
  procedures: { guide: 'all' },
  // The catalogues of the languages that a person may choose.
  platform: { guide: 'all', wxt: 'all', public: 'all' },
  stores: { guide: 'all', zustand: 'all' },
  components: { guide: 'all', stores: 'all', react: 'all', 'react-dom': 'all', zustand: 'all' },
  'entrypoints/boot': {
    guide: 'all',
    locate: 'all',
    autotask: 'all',
    'overlay/orphans': 'all',
    platform: 'all',
    wxt: 'all',
  },
  'entrypoints/agent': inFrames,
  ...Object.fromEntries(
    ['look', 'reach', 'recall', 'question'].map((part) => [
      `entrypoints/${part}`,
      { ...inFrames, 'entrypoints/agent/parts': 'all' as const },
    ]),
  ),
};

/** The folders of guide/ and what each may import of the others; the files beside the folders see them all. */
const folders: Record<string, readonly string[]> = {
  'guide/words': [],
  'guide/procedure': ['guide/words'],
  'guide/policy': ['guide/words', 'guide/procedure'],
  'guide/run': ['guide/words', 'guide/procedure'],
  'guide/card': ['guide/words', 'guide/procedure', 'guide/policy', 'guide/run'],
  'guide/office': ['guide/words', 'guide/procedure', 'guide/policy', 'guide/run'],
  'guide/rollout': ['guide/words', 'guide/procedure', 'guide/policy', 'guide/office'],
  'guide/article': ['guide/words', 'guide/procedure', 'guide/office'],
  'guide/article-import': ['guide/words', 'guide/procedure'],
  'guide/devtools': ['guide/words', 'guide/procedure', 'guide/article-import'],
  'guide/draft-check': ['guide/words', 'guide/procedure'],
  'guide/kb-check': ['guide/words', 'guide/procedure', 'guide/run', 'guide/office', 'guide/article'],
  'guide/draft': [
    'guide/words',
    'guide/procedure',
    'guide/run',
    'guide/card',
    'guide/office',
    'guide/article-import',
    'guide/draft-check',
    'guide/recording',
  ],
  'guide/recording': ['guide/words', 'guide/procedure', 'guide/card'],
  'guide/popup': ['guide/words', 'guide/procedure', 'guide/run', 'guide/office'],
  'locate/score': ['locate/normalise'],
};

const packageOf = (to: string) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(to)![1]!;
const show = ({ from, written, typeOnly }: Import) =>
  `${from} imports ${typeOnly ? 'types of ' : ''}${written}`;
const isIn = (path: string, place: string) => path.startsWith(`${place}/`);

function breaks(place: string, rule: Rule, { to, typeOnly }: Import): boolean {
  if (isIn(to, place)) return false;
  const name = rule[to] ? to : isOurs(to) ? roomOf(to) : packageOf(to);
  return rule[name] === undefined || (rule[name] === 'types' && !typeOnly);
}

describe('what may be imported', () => {
  it('the rules are about rooms that exist', () => {
    for (const place of Object.keys(places)) expect(modules.some((path) => isIn(path, place))).toBe(true);
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(places))('%s keeps to its neighbours', (place) => {
    const broken = imports.filter((each) => isIn(each.from, place) && breaks(place, places[place]!, each));
    expect(broken.map(show)).toEqual([]);
  });

  it.each(Object.keys(folders))('%s looks only down', (folder) => {
    const inRoom = imports.filter(({ from, to }) => isIn(from, folder) && roomOf(to) === roomOf(folder));
    expect(imports.some(({ from }) => isIn(from, folder))).toBe(true);
    const allowed = [folder, ...folders[folder]!];
    const up = inRoom.filter(({ to }) => !allowed.some((each) => to === each || isIn(to, each)));
    expect(up.map(show)).toEqual([]);
  });

  it('HTML is read in one folder, which loads nothing and builds no document', () => {
    const readers = imports.filter(({ to }) => packageOf(to) === 'htmlparser2').map(({ from }) => from);
    expect(readers.filter((from) => !isIn(from, 'guide/article-import'))).toEqual([]);
  });

  it('every folder of guide/ has its rule', () => {
    const found = new Set(
      modules
        .filter((path) => /^guide\/[^/]+\//.test(path))
        .map((path) => path.split('/').slice(0, 2).join('/')),
    );
    expect([...found].filter((folder) => !folders[folder])).toEqual([]);
  });

  it('nothing of the product comes from the tests, the practice site or the scripts', () => {
    const outside = imports.filter(({ to }) => /^(tests|practice|scripts|docs)\//.test(to));
    expect(outside.map(show)).toEqual([]);
  });

  it('across rooms by @/, inside a room relatively', () => {
    const wrong = imports.filter(({ from, to, written }) => {
      if (!isOurs(to)) return false;
      const home = from.startsWith('entrypoints/') ? from.split('/').slice(0, 2).join('/') : roomOf(from);
      return isIn(to, home) === written.startsWith('@/');
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it.each(
    ['boot', 'agent', 'look', 'reach', 'recall', 'question'].map(
      (script) => `entrypoints/${script}/index.ts`,
    ),
  )('%s does not reach React, stores or components by any way round', (entry) => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      const path = modules.find((each) => withoutExtension(each) === withoutExtension(file));
      for (const each of path ? listImports(path) : []) if (!each.typeOnly) visit(each.to);
    };
    visit(entry);
    expect(reached.size).toBeGreaterThan(2);
    expect(
      [...reached].filter((file) => /^(react|react-dom|zustand|stores|components)(\/|$)/.test(file)),
    ).toEqual([]);
  });
});

describe('the shape of the house', () => {
  it('there are no circles', () => {
    const graph = new Map(
      modules.map((path) => [
        withoutExtension(path),
        listImports(path)
          .map(({ to }) => to)
          .filter(isOurs),
      ]),
    );
    const circles: string[] = [];
    const settled = new Set<string>();
    const visit = (file: string, trail: string[]) => {
      if (trail.includes(file))
        return void circles.push([...trail.slice(trail.indexOf(file)), file].join(' > '));
      if (settled.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      settled.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('every import of ours leads to a file that exists', () => {
    const files = new Set(modules.map(withoutExtension));
    const lost = imports.filter(({ to }) => isOurs(to) && !files.has(to) && !/\.(?:json|ps1)$/.test(to));
    expect(lost.map(show)).toEqual([]);
  });
});
