import './legacy.js';
import { arrived } from './late.js';
import { buttonNamed } from './legacy-controls.js';
import { variant } from './page.js';
import { onPress } from './press.js';
import { openPage } from './windows.js';
import { emptyPath, PATHS } from '../markup/paths.mjs';
import { wordsOf } from '../markup/words.mjs';

const DIALOG_SIZE = { width: 760, height: 620 };
const words = wordsOf(variant);
const LEADS = {
  [words.contactMerge]: () => openPage(PATHS.contactMerge, DIALOG_SIZE),
  [words.organizationMerge]: () => openPage(PATHS.organizationMerge, DIALOG_SIZE),
  'Ticket Categories': () => location.assign(PATHS.categories),
  'Note Types': () => location.assign(PATHS.noteTypes),
};

await arrived();
for (const [label, closed] of [
  [words.expandAll, false],
  [words.collapseAll, true],
])
  onPress(buttonNamed(document, label), () =>
    document
      .querySelectorAll('.CollapsibleSectionContainer, .Normal.Section:has(> .Heading)')
      .forEach((section) => section.classList.toggle('Collapsed', closed)),
  );
for (const link of document.querySelectorAll(
  '.AdminLinks :is(.LinkButton2, .NoImgLink), .PageNavigationLink > a',
)) {
  onPress(link, (now) => {
    const name = now.textContent.trim();
    const lead = LEADS[name] ?? (() => location.assign(emptyPath(name)));
    lead(name);
  });
}
