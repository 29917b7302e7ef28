import { levelOfMissing, missingLevels, type Field } from './field';
import type { Prepared } from './prepare';
import { countShared, withoutDigits, wordsOf } from './words';

/** The level at which an attribute is the same on both. */
export const SAME = 3;
/** The levels of the tag field that the requirements ask about. */
export const TagLevel = { same: 0, sameKind: 1, pressed: 2, other: 3, fieldOrNot: 4 } as const;
/** From here on the classes have little in common. */
export const ClassLevel = { same: SAME, half: 4, some: 5, none: 6 } as const;

const isPressed = ({ kind }: Prepared) => kind === 'link' || kind === 'button';

function compareTags(target: Prepared, candidate: Prepared): number {
  if (target.kind === candidate.kind)
    return target.record.tag === candidate.record.tag ? TagLevel.same : TagLevel.sameKind;
  if (isPressed(target) && isPressed(candidate)) return TagLevel.pressed;
  return (target.kind === 'field') === (candidate.kind === 'field') ? TagLevel.other : TagLevel.fieldOrNot;
}

function compareIds(target: Prepared, candidate: Prepared): number {
  const a = target.record.id ?? '';
  const b = candidate.record.id ?? '';
  const missing = levelOfMissing(a !== '', b !== '');
  if (missing !== undefined) return missing;
  if (a === b) return SAME;
  if (withoutDigits(a) === withoutDigits(b)) return 4;
  return countShared(wordsOf(a.toLowerCase()), wordsOf(b.toLowerCase())) > 0 ? 5 : 6;
}

function compareNameAttributes(target: Prepared, candidate: Prepared): number {
  const a = target.record.name ?? '';
  const b = candidate.record.name ?? '';
  return levelOfMissing(a !== '', b !== '') ?? (a === b ? SAME : 4);
}

function compareClasses({ classes: a }: Prepared, { classes: b }: Prepared): number {
  const missing = levelOfMissing(a.size > 0, b.size > 0);
  if (missing !== undefined) return missing;
  const shared = countShared(a, b);
  const all = a.size + b.size - shared;
  if (shared === all) return ClassLevel.same;
  if (shared / all >= 0.5) return ClassLevel.half;
  return shared > 0 ? ClassLevel.some : ClassLevel.none;
}

/** What the two are, by tag and role. */
export const tagField: Field = {
  name: 'tag',
  levels: ['same tag', 'same kind of element', 'link or button', 'another kind of element', 'field or not'],
  silentWhenMissing: false,
  compare: compareTags,
};

/** The `id`, as it was written. */
export const idField: Field = {
  name: 'id',
  levels: [...missingLevels('id'), 'same id', 'same id but for numbers', 'similar id', 'different id'],
  silentWhenMissing: true,
  compare: compareIds,
};

/** The `name` attribute. */
export const nameAttributeField: Field = {
  name: 'name attribute',
  levels: [...missingLevels('name attribute'), 'same name attribute', 'different name attribute'],
  silentWhenMissing: true,
  compare: compareNameAttributes,
};

/** The classes. */
export const classField: Field = {
  name: 'classes',
  levels: [
    ...missingLevels('classes'),
    'same classes',
    'most classes the same',
    'some classes the same',
    'different classes',
  ],
  silentWhenMissing: true,
  compare: compareClasses,
};
