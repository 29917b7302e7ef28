/** Marks the host element; part of the contract, and what `locate/` leaves out. */
export const HOST_MARK = 'data-signpost-overlay';
