import { type Article, type ArticleNote, type ArticleStep, type ArticleTable } from './article';
import { escapeHtml as text, linkHtml as link } from './escape-html';
import { say } from '../words/say';
import type { KbWording } from '../procedure/kb-wording';

const STYLE = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#17251f;background:#fff}
h1,h2,h3,h4{line-height:1.3}h2{margin-top:2rem;padding-top:1rem;border-top:1px solid #d6dfda}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:3px solid #75857d}a{color:#0a6b47}
.source{color:#54635c;font-size:.875rem}table{border-collapse:collapse}th,td{padding:.25rem .5rem;border:1px solid #75857d;text-align:left;vertical-align:top}
@media print{a::after{content:" (" attr(href) ")";font-size:.8em;overflow-wrap:anywhere}h3{break-after:avoid}}`;

/** The article as one HTML file that needs nothing else: no script, no picture, nothing loaded. Every text is escaped. */
export function articleToHtml(article: Article): string {
  const sectioned = article.steps.some(({ section }) => section);
  return `<!doctype html>
<html lang="${say('language')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(article.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${text(article.title)}</h1>
<p>${text(article.summary)}</p>
<p>${say('articleKb', link(article.kb.title, article.kb.url))}</p>
${article.revision ? `<p class="source">${text(article.revision)}</p>` : ''}
<h2>${say('sharedSteps')}</h2>
${article.steps.map((step) => stepHtml(step, sectioned ? 'h4' : 'h3')).join('\n')}
${article.goesOn ? `<h2>${say('articleGoesOn')}</h2>\n<p>${text(article.goesOn)}</p>` : ''}
${article.mail ? mailHtml(article.mail) : ''}
${article.tables.map(tableHtml).join('\n')}
${article.related.length > 0 ? relatedHtml(article.related) : ''}
<h2>${say('articleSources')}</h2>
${list(
  article.sources.map(({ title, url, note }) => {
    const name = url ? link(title, url) : text(title);
    return note ? say('articleSourceNote', name, text(note)) : name;
  }),
)}
</body>
</html>
`;
}

function relatedHtml(related: Article['related']): string {
  const links = related.map(({ title, url }) => link(title, url));
  return `<h2>${say('articleRelated')}</h2>\n${list(links)}`;
}

function wordingHtml(wording: KbWording): string {
  return 'kb' in wording
    ? `<p>${say('articleKbSays')}</p>\n<blockquote${wording.language ? ` lang="${wording.language}"` : ''}>${text(wording.kb)}</blockquote>`
    : `<p>${text(wording.unquoted)}</p>`;
}

function stepHtml(step: ArticleStep, level: 'h3' | 'h4'): string {
  return `${step.section ? `<h3>${text(step.section)}</h3>\n` : ''}<${level}>${say('sharedStepTitle', step.number, text(step.title))}</${level}>
<p>${text(step.say)}</p>
${wordingHtml(step.wording)}
${list([
  ...step.where.map((each) => say('articleWhere', text(each.label), text(each.say))),
  ...step.notes.map(noteHtml),
])}
<p class="source">${say('sharedSource', text(step.source))}</p>`;
}

function noteHtml({ label, say: said, source }: ArticleNote): string {
  return `<strong>${say('articleLabel', label)}</strong> ${text(said)}${source ? ` <span class="source">${text(source)}</span>` : ''}`;
}

function mailHtml({ to, from, rule, source }: NonNullable<Article['mail']>): string {
  const lines = [
    say('articleMailTo', text(to)),
    say('articleMailFrom', text(from)),
    say('articleMailSubject', text(rule)),
  ];
  return `<h2>${say('articleMail')}</h2>\n${list(lines)}\n<p class="source">${say('sharedSource', text(source))}</p>`;
}

function tableHtml({ title, say: said, columns, rows, source }: ArticleTable): string {
  return `<h2>${text(title)}</h2>
${said ? `<p>${text(said)}</p>` : ''}
<table>
<thead><tr>${columns.map((each) => `<th scope="col">${text(each)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table>
<p class="source">${say('sharedSource', text(source))}</p>`;
}

const list = (items: readonly string[]) =>
  items.length > 0 ? `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>` : '';
