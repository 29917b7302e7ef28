import type { CaseFile } from './case';
import { NAME_FROM_CONTENT } from './cases-content';
import { HIDDEN_NOT_REFERENCED, LABELLEDBY_HIDDEN_NODES } from './cases-hidden';
import { HOST_LANGUAGE_LABEL } from './cases-host';
import { LABEL } from './cases-label';
import { LABELLEDBY } from './cases-labelledby';
import { OTHERS } from './cases-other';

/** The W3C accessible-name tests under accname/name/, the tentative ones left out. */
export const FILES: readonly CaseFile[] = [
  LABEL,
  LABELLEDBY,
  LABELLEDBY_HIDDEN_NODES,
  HIDDEN_NOT_REFERENCED,
  HOST_LANGUAGE_LABEL,
  NAME_FROM_CONTENT,
  ...OTHERS,
];
