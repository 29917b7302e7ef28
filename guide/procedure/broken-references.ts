import { say, type MessageKey } from '../words/say';
import type { Condition } from './condition-schema';
import { listWords } from './local-words';
import { showValue as show, type Problem } from './problem';
import type { Procedure } from './procedure';

const ONE_OF = {
  source: 'procedureOneOfSources',
  page: 'procedureOneOfPages',
  target: 'procedureOneOfTargets',
  state: 'procedureOneOfStates',
  word: 'procedureOneOfWords',
  table: 'procedureOneOfTables',
} as const satisfies Record<string, MessageKey>;

/** What refers to something that the file doesn't have, and states that lead round in a circle. */
export function findBrokenReferences(procedure: Procedure): Problem[] {
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
    needCondition(step.place, `${at}.place`);
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
