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
import { readEveryday } from '@/platform/stored-items';
import { Welcome } from './Welcome';

document.documentElement.lang = say('language');
document.title = say('welcomeTitle');

const root = document.getElementById('root');
if (!root) throw new Error('welcome/index.html has no #root');
createRoot(root).render(<Welcome store={openStore(readEveryday())} />);
