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
      const cautions = procedure.steps.filter(({ caution }) => caution).length;
      expect(steps.filter(({ caution }) => caution).length).toBeGreaterThanOrEqual(cautions);
    },
  );
});
