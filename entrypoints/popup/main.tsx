import '@/platform/browser-catalogue';
import { browser } from 'wxt/browser';
import { speakAsStored } from '@/platform/page-language';
import { readEveryday } from '@/platform/stored-items';
import { querySidePanel } from '@/platform/surface';
import { fitWindow } from './fit-window';
import { openStore } from './open-store';
import { showPopup } from './show-popup';

// Asked for before anything else: it takes longest.
const speaking = speakAsStored();
const reading = speaking.then(readEveryday);

/** The same page is the toolbar's popup and a tab. */
const [tab, front] = await Promise.all([browser.tabs.getCurrent(), browser.windows.getCurrent(), speaking]);
if (!tab) fitWindow();
const close = () => !tab && window.close();

const openPanel = querySidePanel(front.id);
// What was opened stands beside Autotask; the popup would cover it.
const onOpenPanel = openPanel && (() => void openPanel().then(close));
showPopup(openStore(reading, close), tab ? 'tab' : 'popup', onOpenPanel);
