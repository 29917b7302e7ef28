import type { ImportedArticle, ImportedStep } from '../article-import/imported-article';
import type { Procedure, Role, Step, Target } from '../procedure/procedure';
import { say } from '../words/say';
import { adoptControl } from './adopt-control';
import type { Kind } from './control-kinds';
import type { DraftArticle, Work } from './draft';
import { MOST_STEPS } from './edit-steps';
import { withControl, type NameGround } from './edit-target';
import { doneOf } from './imported-done';
import { isSureName, sayOf, titleOf } from './imported-words';
import { freshId, type Taken } from './new-id';
import { emptyProcedure, type NewDraft } from './new-draft';
import { tidy } from './tidy';
import { withoutBlanks } from './without-blanks';

const LONGEST_TITLE = 160;

/**
 * A draft made of an article: each step with its sentence, the controls by what the article calls them, and a condition
 * that Signpost can see, where there is one. What the article says by bold or quotes counts as documented, a guess doesn't.
 */
export function draftFromArticle(
  imported: ImportedArticle,
  library: readonly Procedure[],
  taken: Taken,
): NewDraft {
  const bare = emptyProcedure();
  const title = imported.title.slice(0, LONGEST_TITLE);
  const source = { title: say('draftSourceArticle') };
  const start: Procedure = {
    ...bare,
    title,
    article: { title, url: '', source: 'article' },
    sources: { ...bare.sources, article: source },
    related: relatedOf(imported, library, taken),
  };
  // What is beyond has to be read by the writer.
  const given = imported.steps.slice(0, MOST_STEPS);
  const ids = given.reduce<string[]>(
    (all, step) => [...all, freshId(titleOf(step), 'step', new Set(all))],
    [],
  );
  let work: Work = { procedure: start };
  const targets = given.map((step): string[] => {
    const made = controlsOf(work, step, library);
    work = made.work;
    return made.ids;
  });
  const steps = given.map((step, at): Step => {
    const made = toStep(step, ids[at]!, [targets[at] ?? [], targets[at + 1] ?? []], work.procedure.targets);
    return step.onlyIfShown ? { ...made, ...passOver(given, targets, at) } : made;
  });
  const sentences = imported.sentences.map(
    ({ text, kind, fate, steps: indexes }): DraftArticle['sentences'][number] => {
      const own = indexes.flatMap((index) => ids[index] ?? []);
      const isLost = indexes.length > 0 && own.length === 0;
      return { text, kind, fate: isLost ? 'not-understood' : fate, steps: own };
    },
  );
  const article = { title: imported.title.slice(0, 1000), sentences };
  return { origin: { how: 'article' }, work: { procedure: tidy({ ...work.procedure, steps }), article } };
}

/** An article that a guide was made of leads to that guide. */
function relatedOf(
  { related }: ImportedArticle,
  library: readonly Procedure[],
  taken: Taken,
): Procedure['related'] {
  const ids = new Set<string>();
  const isCalled = (title: string, name: string) => title.trim().toLowerCase() === name.trim().toLowerCase();
  return related.slice(0, 40).map(({ title, url }) => {
    const guide = library.find((each) => isCalled(title, each.article.title) || isCalled(title, each.title));
    const known = guide && !ids.has(guide.id) ? guide.id : undefined;
    const id = known ?? freshId(title, 'article', { has: (each) => ids.has(each) || taken.has(each) });
    ids.add(id);
    return { id, title: title.slice(0, LONGEST_TITLE), url: url?.startsWith('https://') ? url : '' };
  });
}

const GUESSED: NameGround = { source: 'article', certainty: 'inferred' };
const WRITTEN: NameGround = { source: 'article', certainty: 'documented' };

/** The controls of which any will do; none where only a person can do it, or where the article doesn't name it. */
function controlsOf(
  work: Work,
  step: ImportedStep,
  library: readonly Procedure[],
): { work: Work; ids: string[] } {
  if (step.byHand) return { work, ids: [] };
  const names =
    step.names.length > 0 ? step.names : step.landmark ? [step.landmark.replaceAll('-', ' ')] : [];
  return names.reduce<{ work: Work; ids: string[] }>(
    (all, name) => {
      const adopted = adoptControl(all.work, name, library);
      const { work: made, id } = adopted ?? described(all.work, name, step);
      return { work: made, ids: [...all.ids, id] };
    },
    { work, ids: [] },
  );
}

/** A control that no guide knows yet, by what the article says of it. */
function described(work: Work, name: string, step: ImportedStep): { work: Work; id: string } {
  const ground = isSureName(step) ? WRITTEN : GUESSED;
  const { work: made, id } = withControl(
    work,
    name,
    (step.role && KINDS[step.role]) ?? kindByVerb(step),
    ground,
  );
  const { where, landmark, inSection, openedBy } = step;
  let changed = describeTarget(made, id, {
    ...(where && { where }),
    ...(landmark && { landmark }),
  });
  const lead = (to: string, kind: Kind, refer: (other: string) => Partial<Target>) => {
    const { work: other, id: otherId } = withControl(changed, to, kind, ground);
    changed = otherId === id ? changed : describeTarget(other, id, refer(otherId));
  };
  if (inSection) lead(inSection, 'text', (section) => ({ inSection: section }));
  if (openedBy) lead(openedBy, 'button', (opener) => ({ openedBy: [opener] }));
  return { work: changed, id };
}

/** Nothing is tidied up here: no step leads to the controls yet. */
function describeTarget(work: Work, id: string, changes: Partial<Target>): Work {
  const target = work.procedure.targets[id];
  if (!target) return work;
  const targets = { ...work.procedure.targets, [id]: { ...target, ...changes } };
  return { ...work, procedure: { ...work.procedure, targets } };
}

const KINDS: Partial<Record<Role, Kind>> = {
  link: 'button',
  button: 'button',
  menuitem: 'menuitem',
  tab: 'tab',
  checkbox: 'checkbox',
  textbox: 'textbox',
  combobox: 'combobox',
  text: 'text',
  graphic: 'graphic',
};

function kindByVerb({ verb }: ImportedStep): Kind {
  if (verb === 'check' || verb === 'uncheck') return 'checkbox';
  if (verb === 'type') return 'textbox';
  return verb === 'see' ? 'text' : 'button';
}

function toStep(
  step: ImportedStep,
  id: string,
  [own, next]: readonly [string[], readonly string[]],
  targets: Procedure['targets'],
): Step {
  const note = (text: string) => ({ say: text, source: 'article', certainty: 'documented' }) as const;
  const [target] = own;
  return withoutBlanks<Step>({
    id,
    title: titleOf(step),
    section: step.section,
    say: sayOf(step),
    kb: step.kb || undefined,
    source: 'article',
    certainty: 'documented',
    targets: own.length > 0 ? own : undefined,
    done: doneOf(step.verb, own, next, targets),
    reading: step.verb === 'see' && target === undefined ? true : undefined,
    caution: step.caution ? note(step.caution) : undefined,
    permission: step.permission,
    missing: step.missing && { ...note(step.missing.say), after: step.missing.after },
    tips: step.tips?.map(note),
  });
}

/**
 * A step that the article asks for only where its control is shown is passed over while the control of the next one that is always
 * there is in view: then the page has come that far without it. Where nothing comes after it, the person tells.
 */
function passOver(
  given: readonly ImportedStep[],
  targets: readonly (readonly string[])[],
  at: number,
): Pick<Step, 'onlyIfPresent'> {
  const next = given.findIndex(({ onlyIfShown }, index) => index > at && !onlyIfShown);
  const shown = targets[next]?.find((id) => !targets[at]?.includes(id));
  if (shown === undefined || targets[at]?.length === 0) return {};
  return { onlyIfPresent: { while: { visible: shown }, say: say('draftNotShown') } };
}
