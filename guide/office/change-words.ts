import { say, type MessageKey } from '../words/say';
import type { OfficeUndo } from './office';

const DID: Record<OfficeUndo['did'], MessageKey> = {
  import: 'officeDidImport',
  reset: 'officeDidReset',
  hide: 'officeDidHide',
  show: 'officeDidShow',
  library: 'officeDidLibrary',
};

/** What was changed last, in words that follow "Last change:". */
export const tellChange = ({ did, title }: OfficeUndo): string => say(DID[did], title);
