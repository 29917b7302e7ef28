import { act, byHand, isPosition, surroundingsOf, type Action } from './action';
import { withoutBrackets } from './brackets';
import { classifyFirst, classifyRest, isForeign, isRemark } from './classify';
import { goesOn, isLost as isClauseLeft, tailOf } from './lost-clauses';
import { readClause, tellClause } from './read-clause';
import type { ReadClause } from './clause-context';
import { splitClauses, stripLeads, verbAt } from './clauses';
import type { SentenceKind } from './imported-article';
import { HELPERS, INSIDE, SEES } from './lexicon';
import { matchAt } from './phrases';
import { readCrumbs } from './read-crumbs';
import { nounAt, readName } from './read-name';
import { mentionIn, readFor, tellsOffered } from './read-condition';
import { readFurther } from './read-states';
import { readObject } from './read-object';
import { readPlaces } from './read-place';
import type { Token } from './token';

/** A sentence as read: what it is, what it asks for, and what it leaves for the next one. */
export interface SentenceReading {
  kind: SentenceKind;
  actions: Action[];
  mention?: ReadClause['mention'];
  /** A section of the page that the next steps stand in. */
  section?: string | undefined;
  /** It talks of controls, and nothing could be made of that. */
  isUnclear: boolean;
  /** "If …": it is asked for only then. */
  isConditional?: boolean;
  /** "If … appears": only the page can tell whether its controls are there. */
  isOffered?: boolean;
  /** A part of it asks for something of which nothing could be made, beside what became steps. */
  isLost?: boolean;
  /** It begins as a remark: "Note:", "For example". */
  isRemark?: boolean;
}

/** Words by which a sentence speaks of the article itself. */
const ANNOUNCES = new Set(['steps', 'instructions', 'procedure', 'below', 'procedures']);

/** Reads one sentence. `mention` is what the sentence before spoke of, for "it". */
export function readSentence(tokens: readonly Token[], mention: ReadClause['mention']): SentenceReading {
  const nothing = { actions: [], isUnclear: false };
  if (isForeign(tokens)) return { kind: 'prose', actions: [], isUnclear: true };
  const first = classifyFirst(tokens);
  if (first) return { kind: first, ...nothing };
  if (isRemark(tokens)) return { kind: 'prose', ...nothing, isRemark: true };
  const { tokens: plain, asides, isLost } = withoutBrackets(tokens);
  const told = readTold(plain);
  if (told) return told;
  const crumbs = readCrumbs(tokens);
  if (crumbs && isToldOf(tokens)) return { kind: 'place', ...nothing };
  if (crumbs) return { kind: 'action', ...crumbs, isUnclear: false };
  const assigned = readAssigned(plain);
  if (assigned) return { kind: 'action', ...assigned, isUnclear: false };
  const asked = readAsked(plain, asides, mention);
  if (asked.actions.every(({ verb }) => verb === 'by-hand')) {
    // "If you have questions, ask the help desk"; "Follow the steps below".
    const isHelp = HELPERS.has(stripLeads(plain)[0]?.low ?? '');
    if (asked.isConditional || (isHelp && plain.some(({ low }) => low === 'if')))
      return { kind: 'condition', ...nothing };
    const isOptional = plain[0]?.low === 'you' && ['can', 'may', 'could'].includes(plain[1]?.low ?? '');
    if (isOptional || plain.some(({ low }) => ANNOUNCES.has(low))) return { kind: 'prose', ...nothing };
  }
  // "On the General tab:" opens it for the list that follows.
  if (
    asked.actions.length === 0 &&
    tokens.at(-1)?.kind === 'colon' &&
    INSIDE.has(stripLeads(plain)[0]?.low ?? '')
  ) {
    const { ways, inSection } = surroundingsOf(readPlaces(plain));
    if (ways.length > 0 || inSection)
      return {
        kind: ways.length > 0 ? 'action' : 'place',
        actions: ways,
        section: inSection,
        isUnclear: false,
      };
  }
  if (asked.actions.length > 0)
    return {
      kind: 'action',
      ...asked,
      section: asked.opened,
      isUnclear: false,
      isLost: isLost || asked.isLost,
    };
  const section = asked.mention?.object.noun === 'section' ? asked.mention.name.text : undefined;
  const isCase = ['if', 'unless'].includes(stripLeads(plain)[0]?.low ?? '');
  const kind = asked.mention && !isCase ? 'place' : classifyRest(plain);
  const isUnclear = kind === 'prose' && plain.some((_, at) => isControlVerb(plain, at));
  return { kind, ...nothing, mention: asked.mention, section, isUnclear };
}

function readAsked(tokens: readonly Token[], asides: readonly string[], before: ReadClause['mention']) {
  const { lead, clauses, condition } = splitClauses(tokens);
  const places = [...readFor(condition), ...readPlaces(condition), ...readPlaces(lead)];
  const actions: Action[] = [];
  let mention = mentionIn(condition) ?? before;
  let isAnyLost = false;
  /** "Scroll down to Security, and click Edit": what was looked for is where the next thing is. */
  let looked: string | undefined;
  for (const [at, clause] of clauses.entries()) {
    const opened = at > 0 ? actions.at(-1) : undefined;
    const isField = opened && ['textbox', 'combobox'].includes(opened.role ?? '') && opened.verb === 'press';
    const isMenu = opened?.verb === 'press' && (opened.role === 'button' || opened.names[0] !== undefined);
    const read = readClause(clause, {
      places: at === 0 ? places : readPlaces(clause.places ?? []),
      mention,
      opened: isField || isMenu ? opened : undefined,
    });
    const [first] = read.actions;
    if (!first && (clause.kind === 'scroll' || clause.kind === 'find')) {
      looked = [...(looked === undefined ? [] : [looked]), tellClause(clause)].join(', ');
      isAnyLost ||= goesOn(clause);
    } else {
      const isClauseLost = isClauseLeft(clause, read.actions, opened);
      isAnyLost ||= isClauseLost;
      // Nothing is made of a guess where the clause before has been about something else.
      if (isClauseLost && clause.isCarried) continue;
      if (isField && first?.names[0] === opened.names[0]) actions.pop();
      const isSeen = mention !== undefined && first?.names[0] === mention.name.text;
      if (looked !== undefined && first && !isSeen) tellLooked(first, looked);
      looked = undefined;
    }
    actions.push(...read.actions);
    mention = read.mention ?? (read.actions.length > 0 ? undefined : mention);
  }
  if (looked !== undefined && actions.length > 0) actions.push(byHand(looked));
  const aside = asides.find(isPosition);
  const last = actions.at(-1);
  if (aside && last && !last.where) last.where = aside;
  const isConditional = ['if', 'unless', 'should'].includes(condition[0]?.low ?? '') && actions.length > 0;
  const ending = clauses.at(-1);
  // What was opened is where the next thing is.
  const opened = ending?.kind === 'expand' ? actions.at(-1)?.names[0] : undefined;
  return {
    actions,
    mention: mention === before ? undefined : mention,
    isConditional,
    isOffered: isConditional && tellsOffered(condition),
    opened,
    isLost: isAnyLost,
  };
}

function tellLooked(action: Action, looked: string): void {
  if (action.verb === 'by-hand') action.said = `${looked}, ${action.said}`;
  else action.where = action.where === undefined ? looked : `${looked}, ${action.where}`;
}

/** "There should be an option for N", "You should see a section under the T tab called S". */
function readTold(tokens: readonly Token[]): SentenceReading | undefined {
  const at = tokens.findIndex((_, i) => matchAt(tokens, i, SEES) > 0);
  if (at < 0) return undefined;
  const lead = stripLeads(tokens.slice(0, at));
  if (lead.length > 0 && !INSIDE.has(lead[0]!.low)) return undefined;
  const rest = tokens.slice(at + matchAt(tokens, at, SEES));
  const object = readObject(rest);
  const called = rest.findIndex(({ low }) => low === 'called' || low === 'named' || low === 'labeled');
  const name = called >= 0 ? readName(rest, called + 1) : object.names[0];
  if (!name || name.nameFrom === 'guess') return undefined;
  const noun = object.noun ?? nounAt(rest, name.end)?.kind;
  const mention = { name, object: { ...object, noun } };
  const asked = readAsked(tailOf(rest), [], mention);
  const places =
    called >= 0
      ? [...readPlaces(rest.slice(0, called)), ...readPlaces(rest.slice(name.end))]
      : readPlaces(object.rest);
  const before = readPlaces(lead);
  const tabs = [...before, ...places].flatMap((place) =>
    place.name && place.noun === 'tab' ? [act('press', [place.name], '', { noun: 'tab', isWay: true })] : [],
  );
  const tell = (own: readonly Action[], section?: string): SentenceReading => {
    const actions = [...own, ...asked.actions];
    return {
      kind: actions.length === 0 ? 'place' : 'action',
      actions,
      mention: asked.mention ?? mention,
      section,
      isUnclear: false,
      isLost: asked.isLost,
    };
  };
  if (noun === 'section') return tell(tabs, name.text);
  const isOffered = noun === 'option' || noun === 'link' || noun === 'button' || noun === 'menuitem';
  // "You should see a button called N" offers it; "You should see the N button" only tells that all went well.
  if (!isOffered || (tokens[at]!.low === 'you' && called < 0)) {
    if (tabs.length === 0 && !noun && asked.actions.length === 0) return undefined;
    return { ...tell(tabs), ...(asked.actions.length === 0 && { kind: 'place' }) };
  }
  const inSection = before.find(
    (place) => place.name && (place.noun === 'section' || place.noun === undefined),
  );
  const more = {
    noun: noun === 'option' ? undefined : noun,
    inSection: inSection?.name?.text,
    isOffer: true,
  };
  return tell([...tabs, act('press', [name], '', more)]);
}

/** "Priority = High, Status = New", "Queue – Select Support": the fields, their values being the office's. */
function readAssigned(all: readonly Token[]): Pick<SentenceReading, 'actions' | 'isLost'> | undefined {
  const stripped = stripLeads(all);
  const tokens = verbAt(stripped, 0)?.kind === 'set' ? stripped.slice(1) : stripped;
  const name = readName(tokens, 0, { hasValue: true });
  if (!name || name.nameFrom === 'guess') return undefined;
  const sign = tokens[name.end + (nounAt(tokens, name.end)?.length ?? 0)];
  if (!sign || !['equals', 'dash', 'colon'].includes(sign.kind)) return undefined;
  const rest = stripLeads(tokens.slice(tokens.indexOf(sign) + 1));
  if (rest.length === 0) return undefined;
  const verb = verbAt(rest, 0)?.kind;
  const own =
    sign.kind === 'equals'
      ? [act('choose', [name], ''), ...readFurther(rest, {})]
      : verb === 'select' || verb === 'set' || verb === 'type'
        ? [act(verb === 'type' ? 'type' : 'choose', [name], '')]
        : undefined;
  if (!own) return undefined;
  const { actions, isLost } = readAsked(tailOf(rest), [], undefined);
  return { actions: [...own, ...actions], isLost };
}

/** A path that is told, not asked for: "The list is found under Admin > Queues". */
function isToldOf(tokens: readonly Token[]): boolean {
  const arrow = tokens.findIndex(({ kind }) => kind === 'arrow');
  const before = tokens.slice(0, arrow);
  const isFound = before[0]?.low === 'you' && verbAt(stripLeads(before), 0)?.kind === 'find';
  return isFound || before.some(({ low }) => ['is', 'are', 'was', 'were'].includes(low));
}

const isControlVerb = (tokens: readonly Token[], at: number) =>
  ['press', 'select', 'check', 'uncheck', 'expand', 'hover', 'type', 'scroll'].includes(
    verbAt(tokens, at)?.kind ?? '',
  ) &&
  tokens[at]!.low !== 'check' &&
  tokens[at]!.low !== 'complete' &&
  tokens[at]!.low !== 'mark' &&
  tokens[at]!.low !== 'press' &&
  tokens[at]!.low !== 'write';
