import { render } from '@testing-library/react';
import { zoneFromText, zones } from '@/autotask/zones';
import { PopupView } from '@/components/popup/PopupView';
import type { Procedure } from '@/guide/procedure/procedure';
import type { StoredSnapshot } from '@/guide/stored';
import type { PopupDeps } from '@/stores/popup-store';
import { createSampleStore } from './sample';

const pages = {
  settings: 'chrome-extension://signpost/options.html#/settings',
  welcome: 'chrome-extension://signpost/welcome.html',
  content: 'chrome-extension://signpost/options.html#/content',
  article: (id: string) => `chrome-extension://signpost/options.html#/article/${id}`,
};

const releases = [
  { version: '0.2.0', items: ['Guides can be started at a step.'] },
  { version: '0.1.0', items: ['The first guides.'] },
];

/** Shows the whole popup over a made-up browser. */
export async function show(
  first?: StoredSnapshot,
  change?: Partial<PopupDeps>,
  procedures?: readonly Procedure[],
  onOpenPanel?: () => void,
) {
  // jsdom lays nothing out, so there is nothing to scroll.
  Element.prototype.scrollIntoView = () => {};
  const made = createSampleStore(first, change, procedures);
  await made.store.getState().follow(new AbortController().signal);
  const { container } = render(
    <PopupView
      store={made.store}
      zones={zones}
      readZone={zoneFromText}
      pages={pages}
      version="0.2.0"
      releases={releases}
      onOpenPanel={onOpenPanel}
    />,
  );
  return { ...made, container };
}
