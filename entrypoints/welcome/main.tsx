import '@/platform/browser-catalogue';
import '@/components/shared/tokens.css';
import '@/components/shared/controls.css';
import '@/components/shared/links.css';
import '@/components/shared/fields.css';
import '@/components/shared/zone.css';
import '@/components/shared/access.css';
import '@/components/welcome/welcome.css';
import { createRoot } from 'react-dom/client';
import { say } from '@/guide/words/say';
import { openStore } from '@/entrypoints/popup/open-store';
import { drawInLanguage } from '@/entrypoints/popup/draw-in-language';
import { speakAsStored } from '@/platform/page-language';
import { readEveryday } from '@/platform/stored-items';
import { Welcome } from './Welcome';

const root = document.getElementById('root');
if (!root) throw new Error('welcome/index.html has no #root');
await speakAsStored();
const react = createRoot(root);
const store = openStore(readEveryday());
drawInLanguage(() => {
  document.title = say('welcomeTitle');
  react.render(<Welcome key={say('language')} store={store} />);
});
