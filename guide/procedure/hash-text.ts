/** FNV-1a with 32 bits, as a short text: tells versions of one thing apart, no more. */
export function hashText(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
