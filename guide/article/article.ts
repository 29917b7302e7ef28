import { fillTarget } from '../procedure/fill-target';
import type { Procedure, Step } from '../procedure/procedure';
import { describeSource } from '../procedure/source-words';
import { say, type MessageKey } from '../words/say';
import { tellRevision } from './tell-revision';
import { wordingOf, type KbWording } from '../procedure/kb-wording';

/** A procedure as an article to read: the KB's text beside the guided steps. Page, Markdown and HTML are made of it. */
export interface Article {
  id: string;
  title: string;
  summary: string;
  kb: { title: string; url: string };
  /** Which revision it is of, in words. */
  revision?: string;
  steps: ArticleStep[];
  /** What the KB article says beyond the steps. */
  goesOn?: string;
  mail?: ArticleMail;
  tables: ArticleTable[];
  related: ArticleLink[];
  sources: { title: string; url?: string; note?: string }[];
}

export interface ArticleStep {
  id: string;
  number: number;
  title: string;
  /** The heading that begins with this step. */
  section?: string;
  say: string;
  wording: KbWording;
  source: string;
  where: { label: string; say: string }[];
  notes: ArticleNote[];
}

export interface ArticleNote {
  kind: 'caution' | 'permission' | 'drift' | 'tip' | 'missing' | 'absent';
  /** What kind it is, in words. */
  label: string;
  say: string;
  source?: string;
}

export interface ArticleTable {
  id: string;
  title: string;
  say?: string;
  columns: string[];
  rows: string[][];
  source: string;
}

interface ArticleMail {
  to: string;
  from: string;
  rule: string;
  source: string;
}

export interface ArticleLink {
  id: string;
  title: string;
  url: string;
  /** Signpost has this procedure, and so an article page of it. */
  here: boolean;
}

const LABELS: Record<ArticleNote['kind'], MessageKey> = {
  caution: 'articleCaution',
  permission: 'articlePermission',
  drift: 'articleDrift',
  tip: 'articleTip',
  missing: 'articleMissing',
  absent: 'articleAbsent',
};

/** Builds the article of a procedure; `known` are the titles of the procedures that have an article page, by their id. */
export function buildArticle(procedure: Procedure, known: ReadonlyMap<string, string>): Article {
  const { id, title, summary, article, mail, revision } = procedure;
  return {
    id,
    title,
    summary,
    kb: { title: article.title, url: article.url },
    ...(revision && { revision: tellRevision(revision) }),
    steps: procedure.steps.map((step, index) => toArticleStep(procedure, step, index)),
    ...(article.goesOn !== undefined && { goesOn: article.goesOn }),
    ...(mail && {
      mail: {
        to: mail.to,
        from: mail.fromDomain,
        rule: mail.rule,
        source: describeSource(procedure, mail),
      },
    }),
    tables: (procedure.references ?? []).map((each) => ({
      id: each.id,
      title: each.title,
      ...(each.say !== undefined && { say: each.say }),
      columns: each.columns,
      // A row may be shorter or longer than the columns say; a table may not.
      rows: each.rows.map((row) => each.columns.map((_, column) => row[column] ?? '')),
      source: describeSource(procedure, each),
    })),
    related: procedure.related.map((each) => ({
      ...each,
      title: known.get(each.id) ?? each.title,
      here: known.has(each.id),
    })),
    sources: listSources(procedure).map(({ title: name, url, note }) => ({
      title: name,
      ...(url !== undefined && { url }),
      ...(note !== undefined && { note }),
    })),
  };
}

/** The article itself first: storage does not keep the order of the file. */
function listSources({ article, sources }: Procedure): Procedure['sources'][string][] {
  const { [article.source]: own, ...others } = sources;
  return [...(own ? [own] : []), ...Object.values(others)];
}

function toArticleStep(procedure: Procedure, step: Step, index: number): ArticleStep {
  const targets = (step.targets ?? []).flatMap((id) => procedure.targets[id] ?? []);
  return {
    id: step.id,
    number: index + 1,
    title: step.title,
    ...(step.section !== undefined && { section: step.section }),
    say: fillTarget(step.say, targets[0]?.label),
    wording: wordingOf(procedure, step),
    source: describeSource(procedure, step),
    where: targets.map(({ label, where }) => ({ label, say: where })),
    notes: listNotes(procedure, step),
  };
}

function listNotes(procedure: Procedure, step: Step): ArticleNote[] {
  type Known = Pick<Step, 'certainty'> & { say: string; source?: string | undefined };
  const note = (kind: ArticleNote['kind'], each: Known | undefined): ArticleNote[] =>
    each ? [{ kind, label: say(LABELS[kind]), say: each.say, source: describeSource(procedure, each) }] : [];
  const bare = (kind: ArticleNote['kind'], said: string | undefined): ArticleNote[] =>
    said === undefined ? [] : [{ kind, label: say(LABELS[kind]), say: said }];
  return [
    ...note('caution', step.caution),
    ...bare('permission', step.permission),
    ...note('drift', step.drift),
    ...(step.tips ?? []).flatMap((tip) => note('tip', tip)),
    ...note('missing', step.missing),
    ...bare('absent', step.onlyIfPresent?.say),
  ];
}
