import * as dom from '@/locate/dom';
import { HOST_MARK } from './host-mark';
import { queryHost } from './shared-host';

/**
 * Takes down what another copy of Signpost has drawn in this document: one that was updated or removed. Firefox ends a
 * copy's scripts without a word, so what they drew stays, dead, on top of all.
 */
export function removeOrphans(): void {
  const own = queryHost()?.element;
  for (const each of dom.querySelectorAll(document, `div[${HOST_MARK}]`)) if (each !== own) each.remove();
}
