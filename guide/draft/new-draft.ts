import type { Procedure } from '../procedure/procedure';
import { say } from '../words/say';
import type { Draft, Origin, Work } from './draft';

/** What a draft begins with. */
export interface NewDraft {
  origin: Origin;
  work: Work;
}

/** An id for a draft that no other has: the moment it is begun, and a number from 0 to 1 that is drawn by lot. */
export function newDraftId(now: number, lot: number): string {
  const drawn = Math.floor(lot * 36 ** 4).toString(36);
  return `draft-${now.toString(36)}-${drawn}`;
}

/** A guide of one's own that begins as another. It has no revision yet, and no place among the office's guides. */
export function draftFromCopy(file: Procedure): NewDraft {
  const { $schema: _schema, revision: _revision, ...rest } = file;
  const procedure = { ...rest, title: say('draftCopyOf', file.title).slice(0, 160), id: 'copy' };
  return { origin: { how: 'copy', of: file.id }, work: { procedure } };
}

/** Changes to a guide that is there. `basis`: its version that another one is to be compared with, when it comes. */
export function draftFromGuide(file: Procedure, basis: unknown): NewDraft {
  const { $schema: _schema, ...procedure } = file;
  return { origin: { how: 'edit', of: file.id, basis }, work: { procedure } };
}

/** A guide of which nothing is written yet. */
export function draftFromNothing(): NewDraft {
  return { origin: { how: 'blank' }, work: { procedure: emptyProcedure() } };
}

/** A procedure without steps, whose one source is the office. */
export function emptyProcedure(): Procedure {
  return {
    format: 2,
    id: 'draft',
    title: '',
    summary: '',
    article: { title: '', url: '', source: 'office' },
    related: [],
    sources: { office: { title: say('draftOffice') } },
    pages: {},
    targets: {},
    steps: [],
  };
}

/** The draft that changes this guide, if one is begun. */
export function queryDraftOf(drafts: Readonly<Record<string, Draft>>, guide: string): string | undefined {
  return Object.entries(drafts).find(([, { origin }]) => origin.how === 'edit' && origin.of === guide)?.[0];
}
