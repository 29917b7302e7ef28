import type { PopupState } from '@/stores/popup-store';

/** What a procedure's card can ask for. */
export type PopupActions = Pick<
  PopupState,
  'send' | 'setFold' | 'seek' | 'endSeek' | 'copy' | 'copyLink' | 'rememberName' | 'saveRecordings'
>;
