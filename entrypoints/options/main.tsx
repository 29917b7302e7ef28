import '@/components/tokens.css';
import '@/components/controls.css';
import '@/components/fields.css';
import '@/components/shown.css';
import './options.css';
import './article.css';
import './content.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { Options } from './Options';

// A file that misses the place to drop it must not take the page's place.
for (const type of ['dragover', 'drop']) document.addEventListener(type, (event) => event.preventDefault());

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');
createRoot(root).render(<Options />);
