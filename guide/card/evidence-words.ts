import type { TargetFact } from '../run/facts';
import type { Procedure, Target, TargetName } from '../procedure/procedure';
import type { Seen } from '../run/see';
import { both, either } from '../words/lists';
import { say, sayCount, type MessageKey } from '../words/say';

/** Why the answer about a target is what it is, in a line that a person can check against the page. */
export function tellEvidence(
  procedure: Pick<Procedure, 'pages' | 'targets'>,
  { target, fact }: Seen,
): string {
  const described = procedure.targets[target];
  const inSection = tellSection(procedure, described, fact, tellMatch(described, fact));
  const matched = tellPlace(procedure, described, inSection);
  if (fact.frames) return sayCount('cardWhyFrames', fact.frames, matched);
  if (fact.places) return sayCount('cardWhyPlaces', fact.places, matched);
  const { confidence, next } = fact;
  if (next === undefined || next < 0.01) return say('cardWhy', matched);
  return say('cardWhyNext', matched, next.toFixed(2), confidence.toFixed(2));
}

/** What was looked for in vain; nothing to say of what has no name. `isLeftOut`: only records of people's data bear it. */
export function tellAbsence({ names = [] }: Target, isLeftOut = false): string | undefined {
  const [first, ...others] = [...new Set(names.map(({ text }) => text))];
  if (!first) return undefined;
  if (isLeftOut) return say('cardLookedForEntry', first);
  const [second, third] = others;
  if (second === undefined) return say('cardLookedForOne', first);
  return third === undefined
    ? say('cardLookedForTwo', first, second)
    : sayCount('cardLookedForMore', others.length, first);
}

/** By what it was recognised: the label with its vintage, and what kind of control that is. */
function tellMatch(target: Target | undefined, fact: TargetFact): string {
  if (fact.means === 'mark') return say('cardFoundByPosition');
  if (fact.means === 'picture') return say('cardFoundAsPicture');
  if (fact.means === 'recorded') return say('cardFoundByPointing', aKindOf(fact));
  const name = fact.name === undefined ? undefined : target?.names?.[fact.name];
  if (!name) return say('cardFoundAs', aKindOf(fact));
  const { vintage } = name;
  const named =
    vintage && vintage !== 'all' ? say('cardNameWithVintage', tellName(name), vintage) : tellName(name);
  return say('cardMatched', named, HOW[fact.means](fact));
}

/** A name that fits longer labels, too, is told by the words that it asks for. */
function tellName({ text, match, contains }: TargetName): string {
  if (match === 'word') return say('cardNameContaining', say('sharedQuoted', text));
  if (!contains) return say('sharedQuoted', text);
  const words = contains.map((list) => either(list.map((each) => say('sharedQuoted', each))));
  return say('cardNameContaining', both(words));
}

const HOW: Record<
  Exclude<TargetFact['means'], 'mark' | 'picture' | 'recorded'>,
  (fact: TargetFact) => string
> = {
  name: aKindOf,
  label: (fact) => say('cardKindLabel', aKindOf(fact)),
  badge: (fact) => say('cardKindBadge', aKindOf(fact)),
  text: () => say('cardKindText'),
  look: () => say('cardKindLook'),
};

const KINDS: Record<NonNullable<TargetFact['role']>, MessageKey> = {
  button: 'cardKindButton',
  link: 'cardKindLink',
  tab: 'cardKindTab',
  menuitem: 'cardKindMenuItem',
  checkbox: 'cardKindCheckbox',
  textbox: 'cardKindField',
  combobox: 'cardKindList',
  graphic: 'cardKindGraphic',
  text: 'cardKindText',
  generic: 'cardKindBox',
};

function aKindOf({ role = 'generic' }: TargetFact): string {
  return say(KINDS[role]);
}

/** The heading that it stands under, where the procedure says which. */
function tellSection(
  { targets }: Pick<Procedure, 'targets'>,
  target: Target | undefined,
  { section }: TargetFact,
  matched: string,
): string {
  const head = target?.inSection && targets[target.inSection];
  const name = head && section !== undefined ? head.names?.[section] : undefined;
  return name ? say('cardInSection', matched, name.text) : matched;
}

/** What else has to be so for it to count: its page, its window, its part of Autotask. */
function tellPlace(
  { pages, targets }: Pick<Procedure, 'pages' | 'targets'>,
  target: Target | undefined,
  matched: string,
): string {
  const page = target?.page && pages[target.page];
  if (page) return say('cardOnPage', matched, page.name);
  const beside = target?.inDialogWith?.flatMap((id) => targets[id]?.label ?? []);
  if (beside?.[0]) return say('cardInWindowOf', matched, beside[0]);
  const [region, another] = target?.within ?? [];
  return region && !another ? say(PARTS[region], matched) : matched;
}

const PARTS: Record<NonNullable<Target['within']>[number], MessageKey> = {
  header: 'cardInHeader',
  'side-nav': 'cardInNavigation',
  popup: 'cardInMenu',
  dialog: 'cardInFrontWindow',
  main: 'cardOnPageItself',
  toolbar: 'cardInToolbar',
};
