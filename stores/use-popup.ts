import { useStore } from 'zustand';
import type { PopupState, PopupStore } from './popup-store';

/** Reads a part of the popup's store and renders again when that part changes. */
export function usePopup<Part>(store: PopupStore, select: (state: PopupState) => Part): Part {
  return useStore(store, select);
}
