import { querySystemPage } from '@/autotask/pages';
import { queryOtherLanguage } from '@/autotask/zones';
import type { Sighting } from '@/guide/run/facts';
import * as dom from '@/locate/dom';
import { visibleArea } from '@/overlay/frame-geometry';

/** What can be said of this document without looking for anything in it. */
export function glance(): Sighting {
  const system = querySystemPage(location.pathname, dom.title(document));
  // While a page writes its document anew there is none.
  const root = dom.documentElement(document) as Element | null;
  const said = (root && dom.getAttribute(root, 'lang')) ?? '';
  const language = queryOtherLanguage(location.host, said);
  const area = Math.round(visibleArea(window));
  return {
    pages: [],
    ...(system && { system }),
    ...(language && { language }),
    visible: area > 0,
    focused: dom.hasFocus(document),
    area,
    targets: {},
  };
}

/** Whether a glance says all there is to say: nobody sees the document, or it is none that a step is done in. */
export const isAll = ({ visible, system }: Sighting): boolean => !visible || system !== undefined;
