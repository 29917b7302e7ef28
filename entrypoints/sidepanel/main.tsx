import '@/platform/browser-catalogue';
import { openStore } from '@/entrypoints/popup/open-store';
import { showPopup } from '@/entrypoints/popup/show-popup';
import { speakAsStored } from '@/platform/page-language';
import { readEveryday } from '@/platform/stored-items';

await speakAsStored();
// The same list as the popup's, which stays open beside Autotask.
showPopup(openStore(readEveryday()), 'panel');
