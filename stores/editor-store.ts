import type { Origin, Work } from '@/guide/draft/draft';
import type { FromPopup, PopupReply } from '@/guide/requests';
import { createKeptStore, type KeptStore } from './kept-store';

/** The world outside, as plain functions. */
export interface EditorDeps {
  send(message: FromPopup): Promise<PopupReply>;
  now(): number;
}

/** What the editor needs to know of a draft. */
type Edited = { origin: Origin } & Work;

export type EditorStore = KeptStore<Work, Edited>;

/** Builds the store behind the editor of one draft. It keeps by itself what is written; there is nothing to save by hand. */
export function createEditorStore(id: string, draft: Edited, { send, now }: EditorDeps): EditorStore {
  let { origin } = draft;
  return createKeptStore<Work, Edited>(draft, {
    now,
    keep: (work) => send({ type: 'draft.save', id, origin, work }),
    read(stored) {
      // Publishing changes where a draft comes from: what is kept after it says so too.
      ({ origin } = stored);
      return toWork(stored);
    },
  });
}

const toWork = ({ procedure, article, unrecognised }: Work): Work => ({
  procedure,
  ...(article && { article }),
  ...(unrecognised && { unrecognised }),
});
