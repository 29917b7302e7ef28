import fc from 'fast-check';
import * as markdown from 'prettier/plugins/markdown';
import { describe, expect, it } from 'vitest';
import { buildArticle, type Article } from '@/guide/article/article';
import { articleToHtml } from '@/guide/article/article-html';
import { articleToMarkdown } from '@/guide/article/article-markdown';
import { twoFactor } from '../sample';

const article = buildArticle(
  twoFactor,
  new Map([
    ['autotask-2fa', twoFactor.title],
    ['merge-contacts', 'Merge two contacts'],
  ]),
);

describe('the article of a procedure', () => {
  it('fills the label in, and says what the KB says or that it says nothing', () => {
    expect(article.steps[2]).toMatchObject({
      number: 3,
      say: 'Click Authentication Code Options.',
      wording: { kb: 'Scroll down to One-Time Password Options button and click it.' },
    });
    expect(article.steps[5]?.wording).toEqual({ unquoted: 'The KB article leaves this step out.' });
  });

  it('says where everything is known from, and how surely', () => {
    expect(article.steps[2]?.source).toMatch(/^Autotask help: .* \(documented\)$/);
    const [caution] = article.steps[3]!.notes;
    expect(caution).toMatchObject({
      label: 'Before you do this',
      source: 'Signpost’s own conclusion (not confirmed)',
    });
  });

  it('links to articles that Signpost has', () => {
    expect(article.related.filter(({ here }) => here).map(({ id }) => id)).toEqual(['merge-contacts']);
  });

  it('is the same in Markdown and HTML', () => {
    const both = [articleToMarkdown(article), articleToHtml(article)];
    for (const text of both) {
      expect(text).toContain('Step 3: Open the code options');
      expect(text).toContain('The KB article leaves this step out.');
      expect(text).toContain('merging-contacts-in-autotask');
    }
  });
});

it('tells what an account needs for a step, and which revision it is', () => {
  const [first, ...others] = twoFactor.steps;
  const revised = buildArticle(
    {
      ...twoFactor,
      revision: { number: 3, at: '2026-11-24', note: 'New names' },
      steps: [{ ...first!, permission: 'Access to one’s own profile' }, ...others],
    },
    new Map(),
  );
  for (const text of [articleToMarkdown(revised), articleToHtml(revised)]) {
    expect(text).toMatch(/Permission:\S* Access to one’s own profile/);
    expect(text).toContain('Revision 3, Nov 24, 2026: New names');
  }
});

/** The same article with other texts in every place. */
function withTexts(next: () => string): Article {
  return {
    id: 'a',
    title: next(),
    summary: next(),
    kb: { title: next(), url: 'https://kb.example/a' },
    revision: next(),
    steps: [1, 2].map((number) => ({
      id: `s${number}`,
      number,
      title: next(),
      ...(number === 1 && { section: next() }),
      say: next(),
      wording: number === 1 ? { kb: next() } : { unquoted: next() },
      source: next(),
      where: [{ label: next(), say: next() }],
      notes: [{ kind: 'tip' as const, label: 'Tip', say: next(), source: next() }],
    })),
    goesOn: next(),
    mail: { to: next(), from: next(), rule: next(), source: next() },
    tables: [
      {
        id: 't',
        title: next(),
        say: next(),
        columns: [next(), next()],
        rows: [[next(), next()]],
        source: next(),
      },
    ],
    related: [{ id: 'r', title: next(), url: 'https://kb.example/r', here: false }],
    sources: [{ title: next(), url: 'https://kb.example/s', note: next() }],
  };
}

const PLACES = 32;
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(...'*_`~[]()<>#+-=|\\!&;:/. \n\t1a"\'@$^{}'),
    minLength: 1,
    maxLength: 12,
  }),
  fc.constantFrom(
    '</p><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '![a](https://evil.example/x.png)',
    'https://evil.example and www.evil.example and a@evil.example',
    '1. a',
    '- a',
    '# a',
    '> a',
    '```\na\n```',
    '    a',
    'a\n\nb',
    'a\n===',
    '| a | b |',
    '&lt;b&gt; &copy;',
    '<!-- a',
    '<b>a</b>',
    '[a]: https://evil.example',
    '[^1]',
    '$$a$$',
    '{{a}}',
    '---',
    '***',
    '\\',
    'a  \nb',
  ),
);
const texts = fc.array(
  nasty.filter((text) => text.trim() !== ''),
  { minLength: PLACES, maxLength: PLACES },
);
const inTurn = (list: readonly string[]) => {
  let at = 0;
  return () => list[at++ % list.length] ?? 'x';
};
const plain = withTexts(() => 'x');
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

/** The document that a Markdown reader makes of it: its shape, and the words in it. */
async function readMarkdown(source: string) {
  const parser = markdown.parsers.markdown as unknown as {
    parse(text: string, options: object): Promise<Node>;
  };
  const shape: string[] = [];
  const words: string[] = [];
  const visit = (node: Node) => {
    // Texts may come in several pieces; that is no part of the shape.
    if (['text', 'sentence', 'word', 'whitespace'].includes(node.type)) {
      words.push(node.value ?? '');
    } else {
      shape.push(`<${node.type} ${node.url ?? ''}`);
    }
    node.children?.forEach(visit);
    if (node.type !== 'text') shape.push(`${node.type}>`);
  };
  visit(await parser.parse(source, { originalText: source }));
  return { shape, words: words.join('') };
}

describe('no text can break out', () => {
  it('of the Markdown', async () => {
    const { shape } = await readMarkdown(articleToMarkdown(plain));
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        const read = await readMarkdown(articleToMarkdown(withTexts(inTurn(list))));
        expect(read.shape).toEqual(shape);
        for (const text of list) expect(oneLine(read.words)).toContain(oneLine(text));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('of the HTML: the same tags, and nothing loaded or run', () => {
    const tags = (html: string) => html.match(/<[^>]*>?/g)?.filter((tag) => !tag.startsWith('<style'));
    fc.assert(
      fc.property(texts, (list) => {
        const html = articleToHtml(withTexts(inTurn(list)));
        expect(tags(html)).toEqual(tags(articleToHtml(plain)));
      }),
    );
  });

  it('through an address that is none', () => {
    const bad = { ...plain, kb: { title: 'x', url: 'javascript:alert(1)' } };
    expect(articleToHtml(bad)).not.toContain('javascript:');
    expect(articleToMarkdown(bad)).not.toContain('javascript:');
  });

  it('through an address with marks in it', async () => {
    const url = 'https://kb.example/a_(b)*c*`d`[e]\\f|g';
    const source = articleToMarkdown({ ...plain, kb: { title: 'x', url } });
    const plainShape = (await readMarkdown(articleToMarkdown(plain))).shape;
    const { shape } = await readMarkdown(source);
    expect(shape.map((each) => each.replace(/https:.*/, ''))).toEqual(
      plainShape.map((each) => each.replace(/https:.*/, '')),
    );
  });
});
