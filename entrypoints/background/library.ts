import { createLibraryOf, type LibraryEntry, type Shipped } from '@/guide/office/library';
import { toRunnable } from '@/guide/draft/runnable';
import { withRecordings } from '@/guide/office/recordings';
import type { Procedure } from '@/guide/procedure/procedure';
import type { Stored } from '@/guide/stored';

/** The procedures as the office has them now; put together anew only when the office or its settings change. */
export interface OfficeLibrary {
  /** Those that are shown. */
  list(stored: Stored): readonly Procedure[];
  /** With the recorded controls; also a hidden one, which goes on when it runs, and a draft. */
  query(stored: Stored, id: string): Procedure | undefined;
  /** How the office has it, a hidden one too; no draft. */
  queryEntry(stored: Stored, id: string): LibraryEntry | undefined;
}

export function createOfficeLibrary(shipped: readonly Shipped[]): OfficeLibrary {
  const libraryOf = createLibraryOf(shipped);
  /** The same object as long as nothing has changed: the agents are told anew when it is another. */
  const recorded = new WeakMap<Procedure, { recordings: unknown; procedure: Procedure }>();
  const drafts = new WeakMap<Procedure, Procedure>();
  /** A draft is followed like any procedure, by its own id; none that can't be followed yet. */
  const runDraft = ({ drafts: { procedures } }: Stored, id: string): Procedure | undefined => {
    const draft = procedures[id]?.procedure;
    const known = draft && drafts.get(draft);
    if (known || !draft) return known;
    const parsed = toRunnable(draft, id);
    if (parsed.ok) drafts.set(draft, parsed.procedure);
    return parsed.ok ? parsed.procedure : undefined;
  };
  const queryEntry = (stored: Stored, id: string) =>
    libraryOf(stored).entries.find((entry) => entry.id === id);
  return {
    list: (stored) => libraryOf(stored).procedures,
    queryEntry,
    query(stored, id) {
      const procedure = queryEntry(stored, id)?.procedure ?? runDraft(stored, id);
      if (!procedure) return undefined;
      const recordings = stored.repairs.procedures[id];
      const known = recorded.get(procedure);
      if (known && known.recordings === recordings) return known.procedure;
      const fresh = { recordings, procedure: withRecordings(procedure, stored.repairs) };
      recorded.set(procedure, fresh);
      return fresh.procedure;
    },
  };
}
