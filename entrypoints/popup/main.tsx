import '@/platform/browser-catalogue';
import { browser } from 'wxt/browser';
import { readEveryday } from '@/platform/stored-items';
import { querySidePanel } from '@/platform/surface';
import { fitWindow } from './fit-window';
import { openStore } from './open-store';
import { showPopup } from './show-popup';

// Asked for before anything else: it takes longest.
const reading = readEveryday();

/** The same page is the toolbar's popup and a tab. */
const [tab, front] = await Promise.all([browser.tabs.getCurrent(), browser.windows.getCurrent()]);
if (!tab) fitWindow();
const close = () => !tab && window.close();

const openPanel = querySidePanel(front.id);
// What was opened stands beside Autotask; the popup would cover it.
const onOpenPanel = openPanel && (() => void openPanel().then(close));
showPopup(openStore(reading, close), tab ? 'tab' : 'popup', onOpenPanel);
