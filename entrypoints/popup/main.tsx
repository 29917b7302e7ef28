import '@/platform/browser-catalogue';
import '@/components/shared/tokens.css';
import '@/components/shared/controls.css';
import '@/components/shared/fields.css';
import '@/components/shared/recorded.css';
import '@/components/shared/zone.css';
import '@/components/popup/popup.css';
import '@/components/popup/procedures.css';
import '@/components/popup/details.css';
import { createRoot } from 'react-dom/client';
import { say } from '@/guide/words/say';
import { readStored } from '@/platform/stored-items';
import { browser } from 'wxt/browser';
import { Popup } from './Popup';

// Asked for before anything else: it takes longest.
const reading = readStored();

/** The same page is the toolbar's popup, which is narrow and goes away, and a tab, which is neither. */
const tab = await browser.tabs.getCurrent();
document.documentElement.dataset['shownAs'] = tab ? 'tab' : 'popup';

document.documentElement.lang = say('language');

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no #root');
createRoot(root).render(<Popup reading={reading} onLeft={() => !tab && window.close()} />);
