import type { Procedure, Step, Target } from '../procedure/procedure';
import { buildLink } from '../procedure/link';
import { say, type MessageKey } from '../words/say';
import { escapeHtml, linkHtml } from './escape-html';
import { escapeMarkdown, linkMarkdown, rowMarkdown } from './markdown';
import { tellRevision } from './tell-revision';

/** A guide as an office puts it into its KB: for the clipboard, as rich text and as Markdown. */
export interface KbArticle {
  html: string;
  markdown: string;
}

/** A piece of a sentence; names of controls are set apart. */
interface Piece {
  text: string;
  isName: boolean;
}

/** How one of the two is written. */
interface Writer {
  heading: (text: string) => string;
  paragraph: (inner: string) => string;
  /** A step with what is said beside it. */
  step: (said: string, notes: readonly string[]) => string;
  /** Steps with their numbers, which go on from section to section. */
  steps: (items: readonly string[], first: number) => string;
  list: (items: readonly string[]) => string;
  table: (columns: readonly string[], rows: readonly (readonly string[])[]) => string;
  text: (text: string) => string;
  name: (text: string) => string;
  link: (text: string, url: string) => string;
}

const HTML: Writer = {
  heading: (text) => `<h2>${escapeHtml(text)}</h2>`,
  paragraph: (inner) => `<p>${inner}</p>`,
  step: (said, notes) =>
    notes.length > 0 ? `${said}<ul>${notes.map((each) => `<li>${each}</li>`).join('')}</ul>` : said,
  steps: (items, first) => `<ol start="${first}">${items.map((each) => `<li>${each}</li>`).join('')}</ol>`,
  list: (items) => `<ul>${items.map((each) => `<li>${each}</li>`).join('')}</ul>`,
  table: (columns, rows) =>
    `<table>${[columns, ...rows].map((row, at) => rowHtml(row, at === 0 ? 'th' : 'td')).join('')}</table>`,
  text: escapeHtml,
  name: (text) => `<b>${escapeHtml(text)}</b>`,
  link: linkHtml,
};

const rowHtml = (cells: readonly string[], tag: 'th' | 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;

const MARKDOWN: Writer = {
  heading: (text) => `## ${escapeMarkdown(text)}`,
  paragraph: (inner) => inner,
  // Far enough in for a step with two digits.
  step: (said, notes) => [said, ...notes.map((each) => `    - ${each}`)].join('\n'),
  steps: (items, first) => items.map((each, at) => `${first + at}. ${each}`).join('\n'),
  list: (items) => items.map((each) => `- ${each}`).join('\n'),
  table: (columns, rows) =>
    [rowMarkdown(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(rowMarkdown)].join('\n'),
  // Escaping trims; a piece of a sentence keeps its blanks.
  text: (text) =>
    text.replace(
      /^(\s*)(.*?)(\s*)$/s,
      (_, before: string, own: string, after: string) =>
        `${before && ' '}${escapeMarkdown(own)}${after && ' '}`,
    ),
  name: (text) => `**${escapeMarkdown(text)}**`,
  link: linkMarkdown,
};

/**
 * Writes the guide as an article: which revision it is, the steps numbered, the names of controls bold, beside the steps
 * their cautions, permissions, tips and what to do where a control isn't there, and the related articles at the end.
 * `start`: where a link that offers a step begins, such as a zone's landing page; without it the steps have no links. No
 * styles, scripts or pictures: every KB takes it by paste.
 */
export function toKbArticle(procedure: Procedure, start?: string): KbArticle {
  return { html: write(procedure, start, HTML, '\n'), markdown: write(procedure, start, MARKDOWN, '\n\n') };
}

function write(procedure: Procedure, start: string | undefined, to: Writer, gap: string): string {
  const blocks = [to.paragraph(to.text(procedure.summary)), ...writeRevision(procedure, to)];
  let items: string[] = [];
  let written = 0;
  const flush = () => {
    if (items.length > 0) blocks.push(to.steps(items, written - items.length + 1));
    items = [];
  };
  for (const step of procedure.steps) {
    if (step.section !== undefined) {
      flush();
      blocks.push(to.heading(step.section));
    }
    items.push(writeStep(procedure, step, start, to));
    written += 1;
  }
  flush();
  for (const { title, columns, rows } of procedure.references ?? [])
    if (rows.length > 0) blocks.push(to.heading(title), to.table(columns, rows));
  if (procedure.related.length > 0)
    blocks.push(
      to.heading(say('kbRelated')),
      to.list(procedure.related.map(({ title, url }) => to.link(title, url))),
    );
  return `${blocks.join(gap)}\n`;
}

/** Which revision the article was written from: whoever reads it elsewhere sees whether it is the last one. */
function writeRevision({ revision }: Procedure, to: Writer): string[] {
  return revision ? [to.paragraph(to.text(tellRevision(revision)))] : [];
}

function writeStep(procedure: Procedure, step: Step, start: string | undefined, to: Writer): string {
  const said = piecesOf(procedure, step).map(({ text, isName }) => (isName ? to.name(text) : to.text(text)));
  const { caution } = step;
  const link = start === undefined ? [] : [buildLink(start, { procedure: procedure.id, step: step.id })];
  const all = [
    said.join(''),
    ...(caution ? [`${to.name(say('kbCaution'))} ${to.text(caution.say)}`] : []),
    ...link.map((url) => to.link(say('kbShowMe'), url)),
  ].join(' ');
  return to.step(all, writeNotes(step, to));
}

/** What is said beside a step, each with its label, by which it is known again when the article is pasted. */
function writeNotes({ permission, tips = [], missing }: Step, to: Writer): string[] {
  const note = (label: MessageKey, ...texts: readonly string[]) =>
    `${to.name(say(label))} ${texts.map((each) => to.text(each)).join(' ')}`;
  return [
    ...(permission === undefined ? [] : [note('kbPermission', permission)]),
    ...tips.map((tip) => note('kbTip', tip.say)),
    ...(missing
      ? [
          note(
            'kbMissing',
            ended(missing.say),
            say(missing.after === 'next' ? 'kbMissingNext' : 'kbMissingStop'),
          ),
        ]
      : []),
  ];
}

/** As a sentence that another one follows. */
const ended = (text: string) => (/[.!?…]["”’)]*$/.test(text) ? text : `${text}.`);

/** The sentence of a step, with the names of its controls set apart wherever they stand in it. */
function piecesOf({ targets }: Procedure, step: Step): Piece[] {
  const own = (step.targets ?? []).flatMap((id) => targets[id] ?? []);
  const names = [...new Set(own.flatMap(namesOf))]
    .filter((name) => name.trim() !== '')
    // "Admin." is a label in one language; at the end of a sentence it is "Admin" and a full stop.
    .filter((name, _at, all) => !name.endsWith('.') || !all.includes(name.slice(0, -1)))
    .toSorted((a, b) => b.length - a.length);
  const sentence = step.say.replaceAll('{target}', () => own[0]?.label ?? 'it');
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    const name = isWordStart(sentence, at) ? names.find((each) => isNameAt(sentence, at, each)) : undefined;
    if (name === undefined) continue;
    if (at > from) pieces.push({ text: sentence.slice(from, at), isName: false });
    pieces.push({ text: name, isName: true });
    from = at + name.length;
    at = from - 1;
  }
  if (from < sentence.length) pieces.push({ text: sentence.slice(from), isName: false });
  return pieces;
}

const namesOf = ({ label, names = [] }: Target) => {
  const texts = names.map(({ text }) => text);
  // "Your profile menu" is what people call it, and stands on no button.
  return texts.includes(label) ? [label, ...texts] : texts;
};

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const isWordStart = (text: string, at: number) => !isLetter(text[at - 1]);
const isNameAt = (text: string, at: number, name: string) =>
  text.startsWith(name, at) && !isLetter(text[at + name.length]);
