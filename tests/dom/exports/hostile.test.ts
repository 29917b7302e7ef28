import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '@/guide/article/article';
import { articleToHtml } from '@/guide/article/article-html';
import { articleToMarkdown } from '@/guide/article/article-markdown';
import { toKbArticle } from '@/guide/article/kb-article';
import type { Procedure } from '@/guide/procedure/procedure';
import { sampleProcedure } from '../../unit/guide/sample';

/** What somebody might put into a guide that others open as a page. Some of it no file may have; the exports hold anyway. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</title><script>alert(1)</script>',
  '<!-- --><iframe src=https://evil.example>',
  '<style>@import "https://evil.example"</style>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '[press](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '<https://evil.example>',
  '`code` **bold** | cell',
  '\n\n# heading\n\n<div>',
  '- [ ] task',
  '{target}{{target}}',
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
const url = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://kb.example/"><script>alert(1)</script>',
    'https://kb.example/) ![x](https://evil.example/a.png',
    'https://kb.example/\n<img src=x onerror=alert(1)>',
    'http://kb.example',
  ),
  text,
);

/** A guide whose every text is one of these. */
function fill(words: string, address: string): Procedure {
  const grounds = { source: 'kb', certainty: 'documented' } as const;
  return sampleProcedure(
    [
      {
        title: words,
        say: words,
        section: words,
        tips: [{ say: words, ...grounds }],
        caution: { say: words, certainty: 'seen' },
        permission: words,
        missing: { say: words, after: 'next', certainty: 'seen' },
      },
    ],
    {
      title: words,
      summary: words,
      revision: { number: 1, at: '2026-11-24', note: words },
      article: { title: words, url: address, source: 'kb', goesOn: words },
      sources: { kb: { title: words, url: address, note: words } },
      related: [{ id: 'other', title: words, url: address }],
      references: [{ id: 't', title: words, columns: [words], rows: [[words]], ...grounds }],
    },
  );
}

const ELEMENTS = new Set(
  'html head meta title style body main header footer section article h1 h2 h3 h4 p ul ol li a b strong em small span table thead tbody tr th td div nav aside dl dt dd br code'.split(
    ' ',
  ),
);

function expectHarmless(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('*')) {
    expect(ELEMENTS).toContain(element.localName);
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^style$|^src|^srcset$|^formaction$/);
      if (name === 'href') expect(value).toMatch(/^(?:https:\/\/|#)/);
    }
  }
  for (const style of page.querySelectorAll('style')) expect(style.textContent).not.toMatch(/@import|url\(/);
}

describe('a guide with hostile texts', () => {
  it('is a harmless page as HTML, however it is taken along', () => {
    fc.assert(
      fc.property(text, url, (words, address) => {
        const guide = fill(words, address);
        expectHarmless(articleToHtml(buildArticle(guide, new Map())));
        expectHarmless(toKbArticle(guide).html);
      }),
    );
  });

  it('says the same words on that page, and they are only words', () => {
    for (const words of HOSTILE) {
      const page = new DOMParser().parseFromString(
        articleToHtml(buildArticle(fill(words, ''), new Map())),
        'text/html',
      );
      const plain = (given: string) => given.replaceAll(/\s+/g, ' ').trim();
      expect(plain(page.body.textContent!)).toContain(plain(words));
    }
  });

  it('has nothing in Markdown that a wiki would take for HTML, a picture, or a link to elsewhere', () => {
    fc.assert(
      fc.property(text, url, (words, address) => {
        const guide = fill(words, address);
        for (const markdown of [
          articleToMarkdown(buildArticle(guide, new Map())),
          toKbArticle(guide).markdown,
        ]) {
          // What is left when everything that is escaped is gone.
          const bare = markdown.replaceAll(/\\[^\w\s]/g, '');
          expect(bare).not.toMatch(/<[a-z!/?]/i);
          expect(bare).not.toMatch(/!\[/);
          for (const [, target] of bare.matchAll(/\]\(([^)]*)\)/g))
            expect(target).toMatch(/^(?:https:\/\/|#)/);
        }
      }),
    );
  });
});
