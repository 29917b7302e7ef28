import { buildLibrary, type Library, type Shipped } from '@/guide/library';
import type { Procedure } from '@/guide/procedure';
import type { Ledger } from './ledger';

/** The procedures as the office has them now; put together anew only when the office or its settings change. */
export interface Shelf {
  /** Those that are shown. */
  listProcedures(): readonly Procedure[];
  /** Also a hidden one: a guide that runs is not stopped by hiding it. */
  queryProcedure(id: string): Procedure | undefined;
}

export function createShelf(shipped: readonly Shipped[], ledger: Ledger): Shelf {
  let built: { office: unknown; settings: unknown; library: Library } | undefined;
  const library = () => {
    const { office, settings } = ledger.current();
    if (built?.office !== office || built.settings !== settings)
      built = { office, settings, library: buildLibrary(shipped, office, settings) };
    return built.library;
  };
  return {
    listProcedures: () => library().procedures,
    queryProcedure: (id) => library().entries.find((entry) => entry.id === id)?.procedure,
  };
}
