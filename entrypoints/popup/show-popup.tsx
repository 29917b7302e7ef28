import '@/components/shared/tokens.css';
import '@/components/shared/controls.css';
import '@/components/shared/links.css';
import '@/components/shared/fields.css';
import '@/components/shared/recorded.css';
import '@/components/shared/zone.css';
import '@/components/shared/access.css';
import '@/components/shared/company.css';
import '@/components/popup/popup.css';
import '@/components/popup/banners.css';
import '@/components/popup/procedures.css';
import '@/components/popup/details.css';
import '@/components/popup/mail.css';
import { createRoot } from 'react-dom/client';
import { say } from '@/guide/words/say';
import type { PopupStore } from '@/stores/popup-store';
import { drawInLanguage } from './draw-in-language';
import { Popup } from './Popup';

/** The toolbar's popup is narrow and goes away; a tab is neither; the side panel is narrow and stays. */
export type ShownAs = 'popup' | 'tab' | 'panel';

/** Shows the list of procedures in this page. */
export function showPopup(store: PopupStore, shownAs: ShownAs, onOpenPanel?: () => void): void {
  document.documentElement.dataset['shownAs'] = shownAs;
  const root = document.getElementById('root');
  if (!root) throw new Error('This page has no #root');
  const react = createRoot(root);
  // Anew as a whole in another language: its items are drawn again only when they change.
  drawInLanguage(() => react.render(<Popup key={say('language')} store={store} onOpenPanel={onOpenPanel} />));
}
