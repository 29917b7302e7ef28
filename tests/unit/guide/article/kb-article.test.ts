import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toKbArticle } from '@/guide/article/kb-article';
import type { Procedure } from '@/guide/procedure/procedure';
import { shipped } from '@/procedures/catalogue';
import { imported } from '../article-import/corpus';
import { sampleProcedure } from '../sample';

const START = 'https://ww5.autotask.net/start';
const guide = sampleProcedure(
  [
    { section: 'Find it', say: 'Click {target}, then read on.', targets: ['a'] },
    { say: 'Choose a value in B.', targets: ['b'] },
    {
      section: 'Post it',
      say: 'Click {target}.',
      targets: ['c'],
      caution: { say: 'It stays <posted>.', certainty: 'documented' },
    },
  ],
  {
    related: [
      { id: 'other', title: 'Another article', url: 'https://kb.example/other' },
      { id: 'nowhere', title: 'One without an address', url: '' },
    ],
    references: [
      {
        id: 't',
        title: 'Codes',
        columns: ['Code', 'Use'],
        rows: [['A & B', 'x']],
        source: 'kb',
        certainty: 'seen',
      },
    ],
  },
);

describe('a guide for the KB', () => {
  it('is numbered through its sections, with bold names, cautions, links to the steps, tables and related articles', () => {
    expect(toKbArticle(guide, START).html.split('\n')).toEqual([
      '<p>For tests.</p>',
      '<h2>Find it</h2>',
      `<ol start="1"><li>Click <b>A</b>, then read on. <a href="${START}#signpost=sample/step-1" rel="noreferrer">Show me in Autotask</a></li><li>Choose a value in <b>B</b>. <a href="${START}#signpost=sample/step-2" rel="noreferrer">Show me in Autotask</a></li></ol>`,
      '<h2>Post it</h2>',
      `<ol start="3"><li>Click <b>C</b>. <b>Caution:</b> It stays &lt;posted&gt;. <a href="${START}#signpost=sample/step-3" rel="noreferrer">Show me in Autotask</a></li></ol>`,
      '<h2>Codes</h2>',
      '<table><tr><th>Code</th><th>Use</th></tr><tr><td>A &amp; B</td><td>x</td></tr></table>',
      '<h2>Related Articles</h2>',
      '<ul><li><a href="https://kb.example/other" rel="noreferrer">Another article</a></li><li>One without an address</li></ul>',
      '',
    ]);
  });

  const noted = {
    ...sampleProcedure([
      {
        say: 'Click {target}.',
        targets: ['a'],
        permission: 'Merge contacts. An administrator grants it.',
        tips: [
          { say: 'Do it twice. Click Close after it.', certainty: 'documented' },
          { say: 'It takes a minute.', certainty: 'documented' },
        ],
        missing: { say: 'Ask the help desk. They click Allow.', after: 'stop', certainty: 'documented' },
      },
      {
        say: 'Click {target}.',
        targets: ['b'],
        missing: { say: 'Your Autotask does without.', after: 'next', certainty: 'documented' },
      },
    ]),
    format: 2 as const,
    revision: { number: 3, at: '2026-11-24', note: 'Click B is new.' },
  };

  it('tells its revision, and beside each step its permission, its tips and what to do where a control isn’t there', () => {
    const { html, markdown } = toKbArticle(noted);
    expect(html).toContain('<p>Revision 3, Nov 24, 2026: Click B is new.</p>');
    expect(html).toContain(
      '<li>Click <b>A</b>.<ul><li><b>Permission:</b> Merge contacts. An administrator grants it.</li>' +
        '<li><b>Tip:</b> Do it twice. Click Close after it.</li><li><b>Tip:</b> It takes a minute.</li>' +
        '<li><b>If it isn’t there:</b> Ask the help desk. They click Allow. Then stop here.</li></ul></li>',
    );
    expect(markdown).toContain('1. Click **A**.\n    - **Permission:** Merge contacts.');
    expect(markdown).toContain('Your Autotask does without. Then go on with the next step.');
  });

  it.each(['html', 'markdown'] as const)(
    'comes back with all of that as %s, and with no step more',
    (format) => {
      const { steps, sentences } = imported(
        toKbArticle(noted)[format],
        format === 'html' ? 'html' : 'markdown',
      );
      expect(
        steps.map(({ names, permission, tips, missing }) => ({ names, permission, tips, missing })),
      ).toEqual([
        {
          names: ['A'],
          permission: 'Merge contacts. An administrator grants it.',
          tips: ['Do it twice. Click Close after it.', 'It takes a minute.'],
          missing: { say: 'Ask the help desk. They click Allow.', after: 'stop' },
        },
        {
          names: ['B'],
          permission: undefined,
          tips: undefined,
          missing: { say: 'Your Autotask does without.', after: 'next' },
        },
      ]);
      expect(sentences.filter(({ fate }) => fate === 'not-understood')).toEqual([]);
    },
  );

  it('is the same as Markdown', () => {
    const { markdown } = toKbArticle(guide);
    expect(markdown).toContain(
      '## Find it\n\n1. Click **A**, then read on.\n2. Choose a value in **B**.\n\n## Post it',
    );
    expect(markdown).toContain('3. Click **C**. **Caution:** It stays \\<posted\\>.');
    expect(markdown).toContain('- [Another article](https://kb.example/other)\n- One without an address');
  });

  it('leaves the full stop of a sentence outside a name', () => {
    const { html } = toKbArticle(shipped[2]!.procedure);
    expect(html).toContain('click <b>Admin</b>.');
  });

  it('has no links to steps where no zone is known', () => {
    expect(toKbArticle(guide).html).not.toContain('signpost=');
  });

  it('has nothing in it that a KB would strip, whatever the guide says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (said, name) => {
        const procedure: Procedure = sampleProcedure([{ say: `${said} {target}`, targets: ['a'] }]);
        procedure.targets.a = {
          ...procedure.targets.a!,
          label: name,
          names: [{ text: name, source: 'kb', certainty: 'seen' }],
        };
        const tags = [...toKbArticle(procedure, START).html.matchAll(/<\/?([a-z0-9]+)[ >]/gi)].map(
          ([, tag]) => tag,
        );
        expect(['p', 'ol', 'li', 'b', 'a', 'h2', 'ul']).toEqual(expect.arrayContaining([...new Set(tags)]));
      }),
    );
  });

  it.each(shipped.map(({ procedure }) => [procedure.id, procedure] as const))(
    'of %s is understood again when it is pasted',
    (_id, procedure) => {
      const { steps, sentences } = imported(
        `<h1>${procedure.title}</h1>${toKbArticle(procedure, START).html}`,
        'html',
      );
      expect(sentences.filter(({ fate }) => fate === 'not-understood')).toEqual([]);
      const known = Object.values(procedure.targets).flatMap(({ label, names = [] }) => [
        label,
        ...names.map(({ text }) => text),
      ]);
      const own = steps.filter(({ nameFrom }) => nameFrom === 'bold').flatMap(({ names }) => names);
      expect(known).toEqual(expect.arrayContaining(own));
      const notes = (
        all: readonly { permission?: string | undefined; tips?: readonly unknown[] | undefined }[],
      ) =>
        all
          .flatMap(({ permission, tips = [] }) => [permission, ...tips])
          .filter((each) => each !== undefined);
      for (const said of notes(
        procedure.steps.map(({ permission, tips }) => ({ permission, tips: tips?.map((tip) => tip.say) })),
      ))
        expect(notes(steps)).toContain(said);
      for (const { missing } of procedure.steps)
        if (missing)
          expect(steps.map((step) => step.missing)).toContainEqual({
            say: missing.say,
            after: missing.after,
          });
      const cautions = procedure.steps.filter(({ caution }) => caution).length;
      expect(steps.filter(({ caution }) => caution).length).toBeGreaterThanOrEqual(cautions);
    },
  );
});
