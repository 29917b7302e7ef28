import { LANDING_PATH } from '@/autotask/zones';
import type { StoredSnapshot } from '@/guide/stored';
import { copyText } from '@/platform/copy-text';
import { readDraft, writeDraft } from '@/platform/draft';
import { withEarlyPolicy } from '@/platform/early-policy';
import { ask, send } from '@/platform/messages';
import { inLanguage } from '@/platform/page-language';
import { watchEveryday } from '@/platform/stored-items';
import { saveFile } from '@/platform/save-file';
import { requestSiteAccess } from '@/platform/site-access';
import { isPinned, readVersion } from '@/platform/surface';
import { shipped } from '@/procedures/catalogue';
import { createPopupStore, type PopupStore } from '@/stores/popup-store';

/** The store over this browser. `reading`: what is stored, on its way; `onLeft`: Autotask has been brought to the front. */
export function openStore(reading: Promise<StoredSnapshot>, onLeft?: () => void): PopupStore {
  return createPopupStore({
    procedures: shipped,
    load: () => reading,
    subscribe: inLanguage(withEarlyPolicy(watchEveryday, reading)),
    send,
    getPlace: () => ask({ type: 'place.get' }),
    loadDraft: readDraft,
    saveDraft: (draft) => void writeDraft(draft),
    isPinned,
    requestAccess: requestSiteAccess,
    save: saveFile,
    copy: copyText,
    landingPath: LANDING_PATH,
    version: readVersion(),
    ...(onLeft && { onLeft }),
  });
}
