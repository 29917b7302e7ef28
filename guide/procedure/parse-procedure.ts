import * as v from 'valibot';
import type { Language } from '../words/language';
import { say, type MessageKey } from '../words/say';
import type { Condition } from './condition-schema';
import { describeExpected } from './expected-words';
import { fillOffice } from './fill-office';
import { ownLanguage } from './languages';
import { findExcess, queryTooDeep } from './limits';
import { listWords, spellOutWords } from './local-words';
import { formatPath, MOST_PROBLEMS, showValue as show, type Problem } from './problem';
import { procedureSchema, type Procedure } from './procedure';

export type ParsedProcedure =
  | {
      ok: true;
      /** With what a file of format 2 may leave out, and its words not yet spelled out. */
      filled: Procedure;
      procedure: Procedure;
    }
  | Broken;

interface Broken {
  ok: false;
  problems: Problem[];
}

/**
 * Checks a procedure file: first its shape, then that everything it refers to exists. Its texts come in `wanted`, else in
 * the language of the interface, where the file has it. Never throws.
 */
export function parseProcedure(input: unknown, wanted?: Language): ParsedProcedure {
  return unlessEndless(input, () => checkProcedure(input, wanted));
}

/**
 * What is wrong with the texts that a file has in one of its other languages. What doesn't depend on the language isn't
 * looked at again: `parseProcedure` has found nothing wrong with it.
 */
export function findTextProblems(file: unknown, language: Language): readonly Problem[] {
  const parsed = unlessEndless(file, () => parseShape(file, language));
  return parsed.ok ? [] : parsed.problems;
}

function unlessEndless<T>(input: unknown, check: () => T): T | Broken {
  try {
    return check();
  } catch {
    // Nested so deeply, or in circles, that no file a person wrote is like it.
    const expected = say('procedureNotEndless');
    return { ok: false, problems: [{ path: say('procedureTop'), value: typeof input, expected }] };
  }
}

function checkProcedure(input: unknown, wanted: Language | undefined): ParsedProcedure {
  const tooDeep = queryTooDeep(input);
  if (tooDeep) return { ok: false, problems: [tooDeep] };
  const parsed = parseShape(input, wanted);
  if (!parsed.ok) return parsed;
  const { filled } = parsed;
  const broken = [...findNewerKeys(filled), ...findBrokenReferences(filled)];
  const problems = broken.length > 0 ? broken : findExcess(filled);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  return { ok: true, filled, procedure: spellOutWords(withArticleLanguage(filled, input)) };
}

function parseShape(input: unknown, wanted: Language | undefined): { ok: true; filled: Procedure } | Broken {
  const parsed = v.safeParse(procedureSchema, fillOffice(input, wanted));
  if (parsed.success) return { ok: true, filled: parsed.output };
  return { ok: false, problems: parsed.issues.slice(0, MOST_PROBLEMS).map(toProblem) };
}

/** What is read in another language than the file's own still quotes the article in that one. */
function withArticleLanguage(procedure: Procedure, file: unknown): Procedure {
  const own = ownLanguage(file);
  if (procedure.format < 3 || (procedure.language ?? own) === own) return procedure;
  return { ...procedure, article: { language: own, ...procedure.article } };
}

/** What a file of format 1 may not have: an older Signpost would refuse it without a word about why. */
function findNewerKeys(procedure: Procedure): Problem[] {
  const { format, language, article, related } = procedure;
  const isEarly = language !== undefined && format < 3;
  const early = isEarly
    ? [{ path: 'language', value: show(language), expected: say('procedureFormat3') }]
    : [];
  if (article.language !== undefined && format < 3)
    early.push({
      path: 'article.language',
      value: show(article.language),
      expected: say('procedureFormat3'),
    });
  if (format > 1) return early;
  const blank = say('procedureAddress2');
  return [
    ...early,
    ...(['revision', 'due', 'waived'] as const).flatMap((path) =>
      procedure[path] === undefined
        ? []
        : [{ path, value: show(procedure[path]), expected: say('procedureFormat2') }],
    ),
    ...(article.sentences === undefined
      ? []
      : [
          {
            path: 'article.sentences',
            value: show(article.sentences),
            expected: say('procedureFormat2'),
          },
        ]),
    ...(article.url === '' ? [{ path: 'article.url', value: show(''), expected: blank }] : []),
    ...related.flatMap(({ url }, at) =>
      url === '' ? [{ path: `related[${at}].url`, value: show(''), expected: blank }] : [],
    ),
  ];
}

/** The same for files that ship with Signpost. Throws with every problem listed. */
export function getProcedure(input: unknown): Procedure {
  const parsed = parseProcedure(input);
  if (parsed.ok) return parsed.procedure;
  throw new Error(`Broken procedure file:\n${parsed.problems.map(describeProblem).join('\n')}`);
}

/** One problem as a sentence a person can act on. */
export function describeProblem({ path, value, expected }: Problem): string {
  return say('procedureProblem', path, value, expected);
}

/** What a schema finds wrong. */
export function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const last = issue.path?.at(-1);
  const unknownKey = issue.expected === 'never' && last !== undefined;
  return {
    path: formatPath(issue.path?.map((item) => item.key) ?? []),
    value: show(unknownKey ? last.value : issue.input),
    expected: unknownKey ? say('procedureNoSuchKey') : describeExpected(issue),
  };
}

const ONE_OF = {
  source: 'procedureOneOfSources',
  page: 'procedureOneOfPages',
  target: 'procedureOneOfTargets',
  state: 'procedureOneOfStates',
  word: 'procedureOneOfWords',
  table: 'procedureOneOfTables',
} as const satisfies Record<string, MessageKey>;

function findBrokenReferences(procedure: Procedure): Problem[] {
  const problems: Problem[] = [];
  const known = {
    source: new Set(Object.keys(procedure.sources)),
    page: new Set(Object.keys(procedure.pages)),
    target: new Set(Object.keys(procedure.targets)),
    state: new Set(Object.keys(procedure.states ?? {})),
    word: new Set(Object.keys(procedure.words ?? {})),
    table: new Set(procedure.references?.map(({ id }) => id)),
  };
  const need = (kind: keyof typeof known, id: string | undefined, path: string) => {
    if (id === undefined || known[kind].has(id)) return;
    problems.push({
      path,
      value: show(id),
      expected: say(ONE_OF[kind], [...known[kind]].join(', ')),
    });
  };
  const needCondition = (condition: Condition | undefined, path: string): void => {
    if (!condition) return;
    if ('any' in condition) condition.any.forEach((each, i) => needCondition(each, `${path}.any[${i}]`));
    else if ('all' in condition) condition.all.forEach((each, i) => needCondition(each, `${path}.all[${i}]`));
    else if ('not' in condition) needCondition(condition.not, `${path}.not`);
    else if ('page' in condition) need('page', condition.page, `${path}.page`);
    else if ('state' in condition) need('state', condition.state, `${path}.state`);
    else for (const [key, id] of Object.entries(condition)) need('target', id, `${path}.${key}`);
  };

  need('source', procedure.article.source, 'article.source');
  need('source', procedure.mail?.source, 'mail.source');
  procedure.references?.forEach((each, i) => need('source', each.source, `references[${i}].source`));
  for (const [id, word] of Object.entries(procedure.words ?? {}))
    need('source', word.source, `words.${id}.source`);
  for (const [id, page] of Object.entries(procedure.pages)) {
    need('source', page.source, `pages.${id}.source`);
    if (page.paths.length === 0 && (page.labels?.length ?? 0) < 2)
      problems.push({
        path: `pages.${id}`,
        value: show(page.name),
        expected: say('procedurePathOrLabels'),
      });
  }
  for (const [id, target] of Object.entries(procedure.targets)) {
    const at = `targets.${id}`;
    if (!target.names && !target.landmark && !target.recorded && !target.role.includes('graphic')) {
      problems.push({
        path: at,
        value: show(target.label),
        expected: say('procedureNamesOrLandmark'),
      });
    }
    target.names?.forEach((name, i) => {
      need('source', name.source, `${at}.names[${i}].source`);
      for (const word of listWords(name.text)) need('word', word, `${at}.names[${i}].text`);
      if (name.match && name.contains)
        problems.push({
          path: `${at}.names[${i}]`,
          value: show(name.text),
          expected: say('procedureMatchOrContains'),
        });
    });
    target.openedBy?.forEach((each, i) => need('target', each, `${at}.openedBy[${i}]`));
    target.inDialogWith?.forEach((each, i) => need('target', each, `${at}.inDialogWith[${i}]`));
    target.togetherWith?.forEach((each, i) => need('target', each, `${at}.togetherWith[${i}]`));
    need('target', target.inSection, `${at}.inSection`);
    need('page', target.page, `${at}.page`);
  }
  for (const [id, condition] of Object.entries(procedure.states ?? {}))
    needCondition(condition, `states.${id}`);
  findCircularState(procedure, problems);

  const seen = new Set<string>();
  procedure.steps.forEach((step, i) => {
    const at = `steps[${i}]`;
    if (seen.has(step.id))
      problems.push({ path: `${at}.id`, value: show(step.id), expected: say('procedureIdTwice') });
    seen.add(step.id);
    need('source', step.source, `${at}.source`);
    need('page', step.page, `${at}.page`);
    if (step.goTo && !procedure.pages[step.goTo]?.open) {
      problems.push({
        path: `${at}.goTo`,
        value: show(step.goTo),
        expected: say('procedurePageWithOpen'),
      });
    }
    need('table', step.table, `${at}.table`);
    if (step.form && !procedure.mail)
      problems.push({ path: `${at}.form`, value: show(step.form), expected: say('procedureMail') });
    if (step.sends && !procedure.mail)
      problems.push({ path: `${at}.sends`, value: show(step.sends), expected: say('procedureMail') });
    step.targets?.forEach((each, t) => need('target', each, `${at}.targets[${t}]`));
    needCondition(step.done, `${at}.done`);
    needCondition(step.onlyIfPresent?.while, `${at}.onlyIfPresent.while`);
    for (const key of ['missing', 'caution', 'drift'] as const)
      need('source', step[key]?.source, `${at}.${key}.source`);
    step.tips?.forEach((tip, t) => need('source', tip.source, `${at}.tips[${t}].source`));
  });
  return problems;
}

/** A state that refers to itself, directly or through others, could never be decided. */
function findCircularState(procedure: Procedure, problems: Problem[]): void {
  const states = procedure.states ?? {};
  const settled = new Set<string>();
  const visit = (id: string, trail: string[]): void => {
    const condition = states[id];
    if (!condition || settled.has(id)) return;
    if (trail.includes(id)) {
      problems.push({
        path: `states.${id}`,
        value: show(condition),
        expected: say('procedureCircularStates'),
      });
    } else {
      for (const next of statesIn(condition)) visit(next, [...trail, id]);
    }
    settled.add(id);
  };
  for (const id of Object.keys(states)) visit(id, []);
}

function statesIn(condition: Condition): string[] {
  if ('any' in condition) return condition.any.flatMap(statesIn);
  if ('all' in condition) return condition.all.flatMap(statesIn);
  if ('not' in condition) return statesIn(condition.not);
  return 'state' in condition ? [condition.state] : [];
}
