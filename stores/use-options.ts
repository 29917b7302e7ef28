import { useStore } from 'zustand';
import type { OptionsState, OptionsStore } from './options-store';

/** Reads a part of the options tab's store and renders again when that part changes. */
export function useOptions<Part>(store: OptionsStore, select: (state: OptionsState) => Part): Part {
  return useStore(store, select);
}
