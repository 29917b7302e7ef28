import type { BootNote } from '@/guide/messages';

/** What a note stands for that can't be read: ask, and let the background say what there is. */
const UNREADABLE: BootNote = { active: true, offered: false, pages: [] };

/**
 * The note as the background has written it; undefined where there is none. A note of another shape, such as another
 * version's, counts as one that only asks. By hand: a schema library would be ten times as big as boot.
 */
export function readNote(raw: unknown): BootNote | undefined {
  if (raw === undefined) return undefined;
  const { active, offered, pages } = (raw ?? {}) as Record<string, unknown>;
  if (typeof active !== 'boolean' || typeof offered !== 'boolean') return UNREADABLE;
  return Array.isArray(pages) && pages.every(isPage) ? { active, offered, pages } : UNREADABLE;
}

function isPage(raw: unknown): raw is BootNote['pages'][number] {
  const { path, procedures } = (raw ?? {}) as Record<string, unknown>;
  return (
    typeof path === 'string' && Array.isArray(procedures) && procedures.every((id) => typeof id === 'string')
  );
}
