import { hashText } from '../procedure/hash-text';
import type { Procedure, Reference, Step } from '../procedure/procedure';
import { say } from '../words/say';
import { targetsOf } from './edit';
import type { CheckedDraft, Finding } from './finding';

/** E-mail addresses, days, numbers of records and telephones, people. */
const DATA = [
  /[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,}/gi,
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g,
  /\d(?:[\s.-]?\d){4,}/g,
  /\bT\d{8}\b/g,
  /\b(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.? \p{Lu}\p{Ll}+/gu,
];

type About = Pick<Finding, 'step' | 'target' | 'text'>;
type Told = string | undefined;

/**
 * An address, a date, a number or a person in what the guide says. A control that is called so belongs to one case, and is
 * found in no other. What people read may be the office's own, such as its telephone: that is let stand for a reason, each
 * for itself.
 */
export function findData({ procedure }: CheckedDraft): Finding[] {
  const findings: Finding[] = [];
  const tell = (level: Finding['level'], about: About, said: string, mark?: string) => {
    const what = say('lintData', said);
    if (findings.some((each) => each.step === about.step && each.what === what)) return;
    const remedy = say(level === 'error' ? 'lintDataDo' : 'lintDataOwnDo');
    findings.push({ rule: 'person-or-data', level, ...about, what, remedy, ...(mark && { mark }) });
  };
  const read = (about: About, ...texts: readonly Told[]) => {
    for (const text of texts)
      for (const said of listData(text, procedure)) tell('warning', about, said, hashText(said));
  };
  for (const step of procedure.steps) {
    const at = { step: step.id };
    for (const [target, { label, names = [], not = [] }] of targetsOf(procedure, step))
      for (const text of [label, ...names.map((name) => name.text), ...not])
        for (const said of listData(text, procedure).slice(0, 1)) tell('error', { ...at, target }, said);
    for (const [text, texts] of textsOf(step)) read({ ...at, ...(text && { text }) }, ...texts);
    for (const [target, { where }] of targetsOf(procedure, step)) read({ ...at, target }, where);
  }
  read({}, ...textsOfGuide(procedure));
  for (const table of procedure.references ?? []) {
    const [first, ...others] = listCells(table).flatMap((text) => listData(text, procedure));
    // A list of telephones is one thing to decide about; with another in it, it is another list.
    if (first !== undefined) tell('warning', {}, first, hashText([first, ...others].join('\n')));
  }
  return findings;
}

/** All that people read of a step, by the field of the editor that has it. */
function textsOf(step: Step): [text: Finding['text'], texts: Told[]][] {
  const { title, section, kb, caution, tips = [], permission, missing, drift, onlyIfPresent, stopIf } = step;
  return [
    ['title', [title]],
    ['say', [step.say]],
    ['section', [section]],
    ['kb', [kb]],
    ['caution', [caution?.say]],
    ['tips', tips.map((tip) => tip.say)],
    ['permission', [permission]],
    ['missing', [missing?.say, missing?.outcome]],
    [undefined, [drift?.say, onlyIfPresent?.say, stopIf?.ask, stopIf?.outcome]],
  ];
}

/** What people read of a guide beside its steps and tables. */
function textsOfGuide({ title, summary, keywords, article, notProof, mail, ...rest }: Procedure): Told[] {
  return [
    title,
    summary,
    ...(keywords ?? []),
    article.title,
    article.goesOn,
    notProof,
    mail?.rule,
    ...rest.related.map((each) => each.title),
    ...Object.values(rest.pages).flatMap(({ name, labels = [] }) => [name, ...labels]),
    ...Object.values(rest.sources).flatMap((source) => [source.title, source.note]),
  ];
}

const listCells = ({ title, say: said, columns, rows }: Reference): Told[] => [
  title,
  said,
  ...columns,
  ...rows.flat(),
];

/** What looks like data in a text, each once. The address that the guide's own e-mail goes to is nobody's. */
function listData(text: Told, { mail }: Procedure): string[] {
  if (text === undefined) return [];
  const spans = DATA.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, said: match[0] })),
  );
  // The number in an address is a part of it.
  const whole = spans.filter(
    ({ from, said }, at) =>
      !spans.some(
        (other, before) =>
          before < at && other.from <= from && other.from + other.said.length >= from + said.length,
      ),
  );
  const own = mail?.to.toLowerCase();
  return [...new Set(whole.map(({ said }) => said))].filter((said) => said.toLowerCase() !== own);
}
