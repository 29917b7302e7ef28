import type { TargetFact } from '../run/facts';
import type { Procedure, Target, TargetName } from '../procedure/procedure';
import type { Seen } from '../run/see';

/** Why the answer about a target is what it is, in a line that a person can check against the page. */
export function tellEvidence(
  procedure: Pick<Procedure, 'pages' | 'targets'>,
  { target, fact }: Seen,
): string {
  const described = procedure.targets[target];
  const matched = `${tellMatch(described, fact)}${tellSection(procedure, described, fact)}${tellPlace(procedure, described)}`;
  if (fact.frames) return `${fact.frames} frames of this window show it. ${matched}.`;
  if (fact.places) return `${fact.places} equally good places. ${matched}.`;
  return `${matched}.${tellNext(fact)}`;
}

/** What was looked for in vain; nothing to say of what has no name. `isLeftOut`: only records of people's data bear it. */
export function tellAbsence({ names = [] }: Target, isLeftOut = false): string | undefined {
  const [first, ...others] = [...new Set(names.map(({ text }) => text))];
  if (!first) return undefined;
  if (isLeftOut)
    return `Looked for “${first}”: only an entry in a list has that name, and entries can have any name.`;
  if (others.length === 0) return `Looked for “${first}” on the pages in view.`;
  const more = others.length === 1 ? `“${others[0]}”` : `${others.length} other names`;
  return `Looked for “${first}” and ${more} on the pages in view.`;
}

/** By what it was recognised: the label with its vintage, and what kind of control that is. */
function tellMatch(target: Target | undefined, fact: TargetFact): string {
  if (fact.means === 'mark') return 'Found by its position';
  if (fact.means === 'picture') return 'Found as a square picture';
  if (fact.means === 'recorded') return `Found by what was pointed out, ${aKindOf(fact)}`;
  const name = fact.name === undefined ? undefined : target?.names?.[fact.name];
  if (!name) return `Found as ${aKindOf(fact)}`;
  const vintage = name.vintage && name.vintage !== 'all' ? ` (${name.vintage})` : '';
  return `${tellName(name)}${vintage}, ${HOW[fact.means](fact)}`;
}

/** A name that fits longer labels, too, is told by the words that it asks for. */
function tellName({ text, match, contains }: TargetName): string {
  if (match === 'word') return `Matched a name that contains “${text}”`;
  if (!contains) return `Matched “${text}”`;
  const words = contains.map((list) => EITHER.format(list.map((each) => `“${each}”`)));
  return `Matched a name that contains ${BOTH.format(words)}`;
}

const EITHER = new Intl.ListFormat('en', { type: 'disjunction' });
const BOTH = new Intl.ListFormat('en', { type: 'conjunction' });

const HOW: Record<
  Exclude<TargetFact['means'], 'mark' | 'picture' | 'recorded'>,
  (fact: TargetFact) => string
> = {
  name: aKindOf,
  label: (fact) => `the label of ${aKindOf(fact)}`,
  badge: (fact) => `${aKindOf(fact)} with a badge`,
  text: () => 'a text',
  look: () => 'a box that looks clickable',
};

/** Where the word for people is another than the role's own. */
const KINDS: Partial<Record<NonNullable<TargetFact['role']>, string>> = {
  menuitem: 'menu item',
  textbox: 'field',
  combobox: 'list',
  generic: 'clickable box',
};

function aKindOf({ role = 'generic' }: TargetFact): string {
  return `a ${KINDS[role] ?? role}`;
}

/** The heading that it stands under, where the procedure says which. */
function tellSection(
  { targets }: Pick<Procedure, 'targets'>,
  target: Target | undefined,
  { section }: TargetFact,
): string {
  const head = target?.inSection && targets[target.inSection];
  const name = head && section !== undefined ? head.names?.[section] : undefined;
  return name ? ` in the section “${name.text}”` : '';
}

/** What else has to be so for it to count: its page, its window, its part of Autotask. */
function tellPlace(
  { pages, targets }: Pick<Procedure, 'pages' | 'targets'>,
  target: Target | undefined,
): string {
  const page = target?.page && pages[target.page];
  if (page) return ` on the ${page.name} page`;
  const beside = target?.inDialogWith?.flatMap((id) => targets[id]?.label ?? []);
  if (beside?.[0]) return ` in the window of ${beside[0]}`;
  const [region, another] = target?.within ?? [];
  return region && !another ? PARTS[region] : '';
}

const PARTS: Record<NonNullable<Target['within']>[number], string> = {
  header: ' in the header',
  'side-nav': ' in the navigation',
  popup: ' in the open menu',
  dialog: ' in the window in front',
  main: ' on the page itself',
};

function tellNext({ confidence, next }: TargetFact): string {
  return next === undefined || next < 0.01
    ? ''
    : ` The next best is less likely (${next.toFixed(2)} against ${confidence.toFixed(2)}).`;
}
