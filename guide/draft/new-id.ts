/** An id in letters of the alphabet, as made of what a person calls it: "Open the Menü" becomes `open-the-menu`. */
function slug(text: string): string {
  const plain = text
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return plain.split(' ').reduce((id, word) => {
    const longer = id ? `${id}-${word}` : word.slice(0, LONGEST);
    return longer.length > LONGEST ? id : longer;
  }, '');
}

/** Leaves room for a number within the 60 characters of an id. */
const LONGEST = 40;

/** Names that every object has already. */
const RESERVED = ['constructor', 'prototype'];

/** The ids that are in use. */
export interface Taken {
  has(id: string): boolean;
}

/** An id that nothing in `taken` has: made of the text, or of `otherwise` where the text has no letters. */
export function freshId(text: string, otherwise: string, taken: Taken): string {
  const made = slug(text);
  const base = made === '' || RESERVED.includes(made) ? otherwise : made;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const id = `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
