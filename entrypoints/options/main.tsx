import '@/platform/browser-catalogue';
import '@/components/shared/tokens.css';
import '@/components/shared/controls.css';
import '@/components/shared/links.css';
import '@/components/shared/fields.css';
import '@/components/shared/recorded.css';
import '@/components/shared/zone.css';
import '@/components/shared/company.css';
import '@/components/options/options.css';
import '@/components/options/messages.css';
import '@/components/options/article.css';
import '@/components/options/content.css';
import '@/components/options/library.css';
import '@/components/options/policy.css';
import '@/components/options/table-editor.css';
import '@/components/options/print.css';
import { createRoot } from 'react-dom/client';
import { drawInLanguage } from '@/entrypoints/popup/draw-in-language';
import { speakAsStored } from '@/platform/page-language';
import { Options } from './Options';

// A file that misses the place to drop it must not take the page's place.
for (const type of ['dragover', 'drop']) document.addEventListener(type, (event) => event.preventDefault());

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');
const react = createRoot(root);
await speakAsStored();
drawInLanguage(() => react.render(<Options />));
