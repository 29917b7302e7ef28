import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PopupState, PopupStore } from '@/stores/popup-store';
import type { OtherPages } from './PopupFooter';

interface PopupParts {
  store: PopupStore;
  pages: OtherPages;
}

/** What every part of the popup may need, however deep it stands. */
export const PopupContext = createContext<PopupParts | null>(null);

/** Throws outside the popup. */
function usePopupParts(): PopupParts {
  const parts = useContext(PopupContext);
  if (!parts) throw new Error('This part belongs into PopupView');
  return parts;
}

/** A part of what the store knows; drawn again only when that part changes. */
export function usePopup<T>(select: (state: PopupState) => T): T {
  return useStore(usePopupParts().store, select);
}

type PopupActions = Pick<
  PopupState,
  | 'send'
  | 'setFold'
  | 'writeMail'
  | 'mailDid'
  | 'seek'
  | 'endSeek'
  | 'copy'
  | 'copyLink'
  | 'copyWrongStep'
  | 'rememberName'
  | 'saveRecordings'
>;

/** What a part of the popup can ask for; the same functions as long as the popup is there. */
export function usePopupActions(): PopupActions {
  return usePopupParts().store.getState();
}

/** Addresses of the extension's other pages. */
export function usePages(): OtherPages {
  return usePopupParts().pages;
}
