import type { Procedure } from '@/guide/procedure/procedure';
import type { Stored, StoredKey } from '@/guide/stored';
import type { Platform } from '@/platform/browser-platform';
import type { Connections } from './connections';
import type { queryActive, WorkerState } from './state';

/** What handlers get: the state, the one way to change it, and the one way to write first and change then. */
export interface Core {
  platform: Platform;
  connections: Connections;
  get(): WorkerState;
  /** Changes the state; what follows from it is decided and done at once. */
  update(change: (state: WorkerState) => WorkerState): void;
  /**
   * Keeps items in storage, and only then in the state: what could not be kept is not used. Gives back those that a
   * newer Signpost keeps as they are. Throws when storage takes nothing.
   */
  keep(items: Partial<Stored>): Promise<StoredKey[]>;
  /** The procedures that are shown. */
  list(): readonly Procedure[];
  /** Any procedure, with its recorded controls. */
  query(id: string): Procedure | undefined;
  /** The procedure that is being followed. */
  active(): ReturnType<typeof queryActive>;
  /** Injects scripts into every frame of every Autotask tab. */
  injectAll(files: readonly string[]): Promise<void>;
}
