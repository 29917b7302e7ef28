import { parseProcedure, type ParsedProcedure } from '../procedure/parse-procedure';
import type { Page, Procedure, Step, Target } from '../procedure/procedure';
import { finishRows } from '../procedure/table-rows';
import { say } from '../words/say';
import { tidyAll } from './tidy';
import { withoutBlanks } from './without-blanks';

/**
 * The draft as a procedure that can be followed: fields that were left blank are as if they weren't there. What is still
 * missing or too long is named as in any procedure file. `id`: what the procedure is called in the run.
 */
export function toRunnable(draft: Procedure, id: string): ParsedProcedure {
  const title = isWritten(draft.title) ? draft.title : say('draftUntitledGuide');
  return parseProcedure(finish({ ...draft, id, title }));
}

/**
 * The draft as a file to publish: without the fields that were left blank. The editor offers what format 1 has no room for.
 */
export function finish(draft: Procedure): Procedure {
  const whole = tidyAll(draft);
  const targets = Object.entries(whole.targets).map(([id, target]) => [id, finishTarget(target)] as const);
  const keywords = whole.keywords?.filter(isWritten);
  return withoutBlanks<Procedure>({
    ...whole,
    format: whole.format === 1 ? 2 : whole.format,
    summary: isWritten(whole.summary) ? whole.summary : whole.title,
    keywords: orNone(keywords),
    article: withoutBlanks<Procedure['article']>({
      ...whole.article,
      title: isWritten(whole.article.title) ? whole.article.title : whole.title,
      goesOn: written(whole.article.goesOn),
    }),
    references: whole.references?.map((table) => ({ ...table, rows: finishRows(table.rows) })),
    related: whole.related.filter(({ title }) => isWritten(title)),
    notProof: written(whole.notProof),
    pages: Object.fromEntries(Object.entries(whole.pages).map(([id, page]) => [id, finishPage(page)])),
    targets: Object.fromEntries(targets),
    steps: whole.steps.map(finishStep),
  });
}

function finishStep(step: Step): Step {
  const tips = step.tips?.filter((tip) => isWritten(tip.say));
  return withoutBlanks<Step>({
    ...step,
    title: isWritten(step.title) ? step.title : step.say.slice(0, 160),
    say: isWritten(step.say) ? step.say : step.title,
    section: written(step.section),
    kb: written(step.kb),
    permission: written(step.permission),
    caution: step.caution && isWritten(step.caution.say) ? step.caution : undefined,
    drift: step.drift && isWritten(step.drift.say) ? step.drift : undefined,
    missing: step.missing && isWritten(step.missing.say) ? step.missing : undefined,
    tips: orNone(tips),
  });
}

function finishTarget(target: Target): Target {
  const names = target.names?.filter((name) => isWritten(name.text));
  const not = target.not?.filter(isWritten);
  return withoutBlanks<Target>({
    ...target,
    where: isWritten(target.where) ? target.where : target.label,
    names: orNone(names),
    not: orNone(not),
  });
}

function finishPage(page: Page): Page {
  return withoutBlanks<Page>({
    ...page,
    name: page.name.trim(),
    paths: page.paths.filter(isWritten),
    labels: orNone(page.labels?.filter(isWritten)),
    open: written(page.open),
  });
}

const isWritten = (text: string) => text.trim() !== '';
const written = (text: string | undefined) => (text !== undefined && isWritten(text) ? text : undefined);
const orNone = <T extends readonly unknown[]>(list: T | undefined) => (list?.length ? list : undefined);
