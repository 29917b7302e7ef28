import { buildLibrary, type Library, type Shipped } from '@/guide/office/library';
import type { Procedure } from '@/guide/procedure/procedure';
import { withRecordings } from '@/guide/office/recordings';
import type { Ledger } from './ledger';

/** The procedures as the office has them now; put together anew only when the office or its settings change. */
export interface Shelf {
  /** Those that are shown. */
  listProcedures(): readonly Procedure[];
  /** With what the office has shown; also a hidden one: a guide that runs is not stopped by hiding it. */
  queryProcedure(id: string): Procedure | undefined;
}

export function createShelf(shipped: readonly Shipped[], ledger: Ledger): Shelf {
  let built: { office: unknown; settings: unknown; library: Library } | undefined;
  /** The same object as long as nothing has changed: the agents are told anew when it is another. */
  const recorded = new WeakMap<Procedure, { repairs: unknown; procedure: Procedure }>();
  const library = () => {
    const { office, settings } = ledger.current();
    if (built?.office !== office || built.settings !== settings)
      built = { office, settings, library: buildLibrary(shipped, office, settings) };
    return built.library;
  };
  return {
    listProcedures: () => library().procedures,
    queryProcedure(id) {
      const procedure = library().entries.find((entry) => entry.id === id)?.procedure;
      if (!procedure) return undefined;
      const { repairs } = ledger.current();
      const known = recorded.get(procedure);
      if (known && known.repairs === repairs.procedures[id]) return known.procedure;
      const made = { repairs: repairs.procedures[id], procedure: withRecordings(procedure, repairs) };
      recorded.set(procedure, made);
      return made.procedure;
    },
  };
}
