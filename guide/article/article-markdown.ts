import { say } from '../words/say';
import type { Article, ArticleNote, ArticleStep } from './article';
import { escapeMarkdown as text, linkMarkdown, rowMarkdown } from './markdown';

/** The article as Markdown, for people and wikis without the extension. Every text is escaped. */
export function articleToMarkdown(article: Article): string {
  const sectioned = article.steps.some(({ section }) => section);
  const blocks = [
    `# ${text(article.title)}`,
    text(article.summary),
    say('articleKb', linkMarkdown(article.kb.title, article.kb.url)),
    ...(article.revision ? [text(article.revision)] : []),
    `## ${say('sharedSteps')}`,
    ...article.steps.flatMap((step) => stepBlocks(step, sectioned)),
    ...(article.goesOn ? [`## ${say('articleGoesOn')}`, text(article.goesOn)] : []),
    ...(article.mail ? [`## ${say('articleMail')}`, mailBlock(article.mail)] : []),
    ...article.tables.flatMap((table) => [
      `## ${text(table.title)}`,
      ...(table.say ? [text(table.say)] : []),
      [
        rowMarkdown(table.columns),
        `|${' --- |'.repeat(table.columns.length)}`,
        ...table.rows.map(rowMarkdown),
      ].join('\n'),
      say('sharedSource', text(table.source)),
    ]),
    ...(article.related.length > 0
      ? [
          `## ${say('articleRelated')}`,
          list(article.related.map(({ title, url }) => linkMarkdown(title, url))),
        ]
      : []),
    `## ${say('articleSources')}`,
    list(
      article.sources.map(({ title, url, note }) => {
        const name = url ? linkMarkdown(title, url) : text(title);
        return note ? say('articleSourceNote', name, text(note)) : name;
      }),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function stepBlocks(step: ArticleStep, sectioned: boolean): string[] {
  return [
    ...(step.section ? [`### ${text(step.section)}`] : []),
    `${sectioned ? '####' : '###'} ${say('sharedStepTitle', step.number, text(step.title))}`,
    text(step.say),
    'kb' in step.wording
      ? `> ${say('articleKbSaysThis', text(step.wording.kb))}`
      : text(step.wording.unquoted),
    list([
      ...step.where.map((each) => say('articleWhere', text(each.label), text(each.say))),
      ...step.notes.map(noteLine),
      say('sharedSource', text(step.source)),
    ]),
  ];
}

function noteLine({ label, say: said, source }: ArticleNote): string {
  return `**${say('articleLabel', label)}** ${text(said)}${source ? ` — ${text(source)}` : ''}`;
}

function mailBlock({ to, from, rule, source }: NonNullable<Article['mail']>): string {
  return list([
    say('articleMailTo', text(to)),
    say('articleMailFrom', text(from)),
    say('articleMailSubject', text(rule)),
    say('sharedSource', text(source)),
  ]);
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
