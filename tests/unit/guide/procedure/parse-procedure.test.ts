import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem, getProcedure, parseProcedure } from '@/guide/procedure/parse-procedure';
import { shipped as catalogue } from '@/procedures/catalogue';
import { twoFactorFile as shipped } from '../../../fixtures/in-english';
import * as broken from './broken-files';
import { replaced, type Broken, type Json } from './broken-files';

const problemsOf = (file: unknown) => {
  const parsed = parseProcedure(file);
  return parsed.ok ? [] : parsed.problems;
};

/** The variants that are accepted, or refused without naming the place: the first few of them. */
const missed = (variants: Broken[], says: RegExp = /./) =>
  variants
    .filter(
      ({ file, path }) => !problemsOf(file).some((each) => each.path === path && says.test(each.expected)),
    )
    .slice(0, 5)
    .map(
      ({ file, path, what }) =>
        `${path} = ${what}: ${problemsOf(file).map(describeProblem).join('; ') || 'accepted'}`,
    );

describe('the procedure file that ships', () => {
  it('is accepted, as it stands', () => {
    const parsed = parseProcedure(shipped);
    expect(parsed.ok ? parsed.procedure : parsed.problems).toEqual(shipped);
  });

  it('is in the catalogue, where ids are unique', () => {
    const ids = catalogue.map(({ procedure }) => procedure.id);
    expect(ids).toContain('autotask-2fa');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(catalogue.map(({ procedure }) => procedure))(
  'the procedure $id',
  ({ id, related, steps, article }) => {
    it('is related both ways, to procedures that ship', () => {
      for (const other of related) {
        const there = catalogue.find(({ procedure }) => procedure.id === other.id)?.procedure;
        expect(there?.related.map((each) => each.id)).toContain(id);
        expect(other.url).toBe(there?.article.url);
      }
    });

    it('says where each step is from, and where the article goes on', () => {
      expect(steps.length).toBeGreaterThan(0);
      if (id !== 'autotask-2fa') expect(article.goesOn).toMatch(/^The KB article (has|lists|explains) /);
    });
  },
);

describe('a name that asks for several words', () => {
  const withName = (more: Json) => {
    const file = structuredClone(shipped) as unknown as { targets: Record<string, { names: Json[] }> };
    file.targets['email-checkbox']!.names = [
      { text: 'x', source: 'kb', certainty: 'inferred', ...(more as object) },
    ];
    return problemsOf(file);
  };

  it('lists at least two things that a label has to contain', () => {
    expect(withName({ contains: [['email', 'e-mail'], ['code']] })).toEqual([]);
    expect(withName({ contains: [['email']] })).toMatchObject([
      { path: 'targets.email-checkbox.names[0].contains' },
    ]);
    expect(withName({ contains: [['email'], []] })).toMatchObject([
      { path: 'targets.email-checkbox.names[0].contains[1]' },
    ]);
    expect(withName({ contains: [['email'], ['{word}']] })).not.toEqual([]);
  });

  it('says so in one way', () => {
    expect(withName({ match: 'word', contains: [['email'], ['code']] })).toMatchObject([
      { path: 'targets.email-checkbox.names[0]', expected: 'expected either `match` or `contains`' },
    ]);
  });
});

describe('a file broken in one place is refused, and the place is named:', () => {
  it.each<[string, Broken[], RegExp]>([
    ['a required key left out', broken.withoutKey, /expected the key "\w+"/],
    ['a value of the wrong type', broken.wrongType, /^expected/],
    ['a key that nobody knows', broken.unknownKey, /no such key/],
    [
      'a reference to what is not in the file',
      broken.dangling,
      /^expected (one of this file’s|a page of this file)/,
    ],
    ['an address that is not https', broken.notHttps, /^expected an address that starts with https:/],
    ['markup in a text', broken.markup, /^expected plain text without markup/],
    ['a text or list with nothing in it', broken.empty, /^expected 1 (character|entry) or more$/],
  ])('%s', (_what, variants, says) => {
    expect(variants.length).toBeGreaterThan(5);
    expect(missed(variants, says)).toEqual([]);
  });

  it('there are many such files', () => {
    const { withoutKey, wrongType, unknownKey, dangling, notHttps, markup, empty } = broken;
    const all = [withoutKey, wrongType, unknownKey, dangling, notHttps, markup, empty].flat();
    expect(all.length).toBeGreaterThan(400);
  });

  it.each<[string, (string | number)[], Json, string, RegExp]>([
    ['a state that is itself', ['states', 'loop'], { state: 'loop' }, 'states.loop', /refer back/],
    [
      'an unknown word in a condition',
      ['steps', 0, 'done'],
      { visble: 'my-menu' },
      'steps[0].done',
      /a condition: page/,
    ],
    [
      'one deep in a condition',
      ['steps', 0, 'done', 'any', 1],
      { seen: 'a' },
      'steps[0].done.any[1]',
      /a condition/,
    ],
    [
      'two words in one condition',
      ['steps', 2, 'done'],
      { visible: 'my-menu', page: 'preferences' },
      'steps[2].done.visible',
      /no such key/,
    ],
    ['an id with capitals', ['steps', 0, 'id'], 'Open Menu', 'steps[0].id', /lower-case words/],
    ['an id that every object has', ['steps', 0, 'id'], 'constructor', 'steps[0].id', /lower-case words/],
    ['an id used twice', ['steps', 1, 'id'], 'open-profile-menu', 'steps[1].id', /no other step/],
    ['another format', ['format'], 4, 'format', /^expected .*1.*2.*3/],
    ['an unknown role', ['targets', 'my-menu', 'role', 0], 'knob', 'targets.my-menu.role[0]', /"button"/],
    [
      'an unknown region',
      ['targets', 'my-menu', 'within', 0],
      'attic',
      'targets.my-menu.within[0]',
      /"header"/,
    ],
    ['an unknown certainty', ['steps', 0, 'certainty'], 'sure', 'steps[0].certainty', /"documented"/],
    [
      'a target without a likeness',
      ['targets', 'my-menu'],
      { label: 'x', where: 'x', role: ['button'] },
      'targets.my-menu',
      /names, a landmark/,
    ],
    ['a page that cannot be opened', ['steps', 0, 'goTo'], 'my-profile', 'steps[0].goTo', /`open`/],
    [
      'a path that is a whole address',
      ['pages', 'preferences', 'open'],
      'https://evil.example/',
      'pages.preferences.open',
      /path that starts with/,
    ],
    ['a path with a query', ['pages', 'preferences', 'open'], '/a?b', 'pages.preferences.open', /path/],
    ['patience of no time', ['steps', 0, 'patienceMs'], 1, 'steps[0].patienceMs', />=500/],
    ['a novel for a card', ['steps', 0, 'say'], 'word '.repeat(60), 'steps[0].say', /240 characters at most/],
    ['no steps', ['steps'], [], 'steps', /expected 1 entry or more/],
  ])('%s', (_what, path, value, place, says) => {
    expect(missed([{ path: place, what: JSON.stringify(value), file: replaced(path, value) }], says)).toEqual(
      [],
    );
  });

  it('states that lead round in a circle', () => {
    const states = {
      one: { not: { state: 'two' } },
      two: { any: [{ page: 'preferences' }, { state: 'one' }] },
    };
    const [problem] = problemsOf({ ...shipped, states: { ...shipped.states, ...states } });
    expect(problem?.path).toMatch(/^states\.(one|two)$/);
    expect(problem?.expected).toContain('refer back');
  });
});

describe('what is said about a broken file', () => {
  it('is a sentence with the place, the value and what was expected', () => {
    const [problem] = problemsOf(replaced(['article', 'url'], 'http://kb.example'));
    expect(problem && describeProblem(problem)).toBe(
      'At article.url: found "http://kb.example"; expected an address that starts with https://',
    );
  });

  it('names every problem, not only the first', () => {
    const file = replaced(['title'], 5) as Record<string, Json>;
    expect(problemsOf({ ...file, summary: '', steps: [] }).map(({ path }) => path)).toEqual([
      'title',
      'summary',
      'steps',
    ]);
  });

  it('shows no more of a long value than one can read', () => {
    const [problem] = problemsOf(replaced(['title'], 'x'.repeat(5000)));
    expect(problem?.value.length).toBeLessThanOrEqual(80);
  });

  it('reaches whoever ships it', () => {
    expect(() => getProcedure(replaced(['format'], 4))).toThrow('At format: found 4; expected');
  });
});

describe('whatever the file holds, the parser answers', () => {
  it('for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseProcedure(value).ok).toBe(false);
      }),
    );
  });

  it('for the shipped file with any JSON anywhere in it', () => {
    const keys = Object.keys(shipped);
    const place = fc.oneof(
      fc.constantFrom(...keys).map((key) => [key]),
      fc.tuple(
        fc.constant('steps'),
        fc.nat(7),
        fc.constantFrom('done', 'targets', 'missing', 'tips', 'onlyIfPresent'),
      ),
      fc.tuple(fc.constant('states'), fc.constantFrom('code-window-open', '__proto__', 'constructor')),
    );
    fc.assert(
      fc.property(place, fc.jsonValue(), (path, value) => {
        const parsed = parseProcedure(replaced(path, value as Json));
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('for conditions nested without end', () => {
    let condition: Json = { visible: 'my-menu' };
    for (let depth = 0; depth < 5000; depth += 1) condition = { not: condition };
    expect(parseProcedure({ ...shipped, states: { ...shipped.states, deep: condition } }).ok).toBe(false);
  });

  it('for what is no JSON at all', () => {
    const circle: Record<string, unknown> = { ...shipped };
    circle.title = circle;
    for (const input of [undefined, 5n, () => 5, Symbol('x'), new Map(), { format: 1n }, circle])
      expect(parseProcedure(input).ok).toBe(false);
  });
});
