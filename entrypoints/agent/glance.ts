import { querySystemPage } from '@/autotask/pages';
import type { Sighting } from '@/guide/run/facts';
import * as dom from '@/locate/dom';
import { visibleArea } from '@/overlay/frame-geometry';

/** What can be said of this document without looking for anything in it. */
export function glance(): Sighting {
  const system = querySystemPage(location.pathname, dom.title(document));
  const area = Math.round(visibleArea(window));
  return {
    pages: [],
    ...(system && { system }),
    visible: area > 0,
    focused: dom.hasFocus(document),
    area,
    targets: {},
  };
}

/** Whether a glance says all there is to say: nobody sees the document, or it is none that a step is done in. */
export const isAll = ({ visible, system }: Sighting): boolean => !visible || system !== undefined;
