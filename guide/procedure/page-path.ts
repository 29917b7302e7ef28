/**
 * Whether a document's path is a page's, or lies below it: `/mvc/user` holds `/Mvc/User/Edit`, and not `/mvc/users`.
 * Capitals count for nothing on either side.
 */
export function isAtPath(path: string, page: string): boolean {
  const [lower, known] = [path.toLowerCase(), page.toLowerCase()];
  if (lower === known) return true;
  const base = known.replace(/\/$/, '');
  return base !== '' && lower.startsWith(base) && /^[/?]/.test(lower.slice(base.length));
}
