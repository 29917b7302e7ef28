import type { Article, ArticleNote, ArticleStep } from './article';
import { escapeMarkdown as text, linkMarkdown, rowMarkdown } from './markdown';

/** The article as Markdown, for people and wikis without the extension. Every text is escaped. */
export function articleToMarkdown(article: Article): string {
  const sectioned = article.steps.some(({ section }) => section);
  const blocks = [
    `# ${text(article.title)}`,
    text(article.summary),
    `KB article: ${linkMarkdown(article.kb.title, article.kb.url)}`,
    '## Steps',
    ...article.steps.flatMap((step) => stepBlocks(step, sectioned)),
    ...(article.goesOn ? ['## The KB article goes on', text(article.goesOn)] : []),
    ...(article.mail ? ['## The e-mail', mailBlock(article.mail)] : []),
    ...article.tables.flatMap((table) => [
      `## ${text(table.title)}`,
      ...(table.say ? [text(table.say)] : []),
      [
        rowMarkdown(table.columns),
        `|${' --- |'.repeat(table.columns.length)}`,
        ...table.rows.map(rowMarkdown),
      ].join('\n'),
      `Source: ${text(table.source)}`,
    ]),
    ...(article.related.length > 0
      ? ['## Related', list(article.related.map(({ title, url }) => linkMarkdown(title, url)))]
      : []),
    '## Sources',
    list(
      article.sources.map(({ title, url, note }) =>
        [url ? linkMarkdown(title, url) : text(title), ...(note ? [text(note)] : [])].join(': '),
      ),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function stepBlocks(step: ArticleStep, sectioned: boolean): string[] {
  return [
    ...(step.section ? [`### ${text(step.section)}`] : []),
    `${sectioned ? '####' : '###'} Step ${step.number}: ${text(step.title)}`,
    text(step.say),
    'kb' in step.wording ? `> The KB says: ${text(step.wording.kb)}` : text(step.wording.unquoted),
    list([
      ...step.where.map(({ label, say }) => `Where to look (${text(label)}): ${text(say)}`),
      ...step.notes.map(noteLine),
      `Source: ${text(step.source)}`,
    ]),
  ];
}

function noteLine({ label, say, source }: ArticleNote): string {
  return `**${label}:** ${text(say)}${source ? ` — ${text(source)}` : ''}`;
}

function mailBlock({ to, from, rule, source }: NonNullable<Article['mail']>): string {
  return list([
    `To: ${text(to)}`,
    `From an address that ends with: ${text(from)}`,
    `Subject: ${text(rule)}`,
    `Source: ${text(source)}`,
  ]);
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
