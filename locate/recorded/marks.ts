/**
 * A text as a mark of four digits: enough to say that two texts on a page are the same, and too short to be turned back,
 * since every mark stands for many words. What stands around a control is only kept so.
 */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0');
}

/** The marks in a row of them. */
export const splitMarks = (marks = ''): string[] => marks.match(/.{4}/g) ?? [];
