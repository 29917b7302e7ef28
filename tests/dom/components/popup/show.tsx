import { render } from '@testing-library/react';
import { zoneFromText, zones } from '@/autotask/zones';
import { PopupView } from '@/components/popup/PopupView';
import type { Procedure } from '@/guide/procedure/procedure';
import type { StoredSnapshot } from '@/guide/stored';
import type { PopupDeps } from '@/stores/popup-store';
import { createSampleStore } from './sample';

const pages = {
  kbCheck: 'chrome-extension://signpost/options.html#/kb-check',
  content: 'chrome-extension://signpost/options.html#/content',
  article: (id: string) => `chrome-extension://signpost/options.html#/article/${id}`,
};

/** Shows the whole popup over a made-up browser. */
export async function show(
  first?: StoredSnapshot,
  change?: Partial<PopupDeps>,
  procedures?: readonly Procedure[],
) {
  // jsdom lays nothing out, so there is nothing to scroll.
  Element.prototype.scrollIntoView = () => {};
  const made = createSampleStore(first, change, procedures);
  await made.store.getState().follow(new AbortController().signal);
  const { container } = render(
    <PopupView store={made.store} zones={zones} readZone={zoneFromText} pages={pages} />,
  );
  return { ...made, container };
}
