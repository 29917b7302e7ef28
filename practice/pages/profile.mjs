import { heading, tabBar } from '../markup/controls.mjs';
import { PERSON, wordsOf } from '../markup/words.mjs';
import { legacyDocument } from './document.mjs';

/** My Profile, where a click on the name led before 2025. docs/AUTOTASK.md 5.1 */
export function profilePage(variant) {
  const words = wordsOf(variant);
  const tabs = ['Profile', ...(variant.menu === 'my' ? [] : [words.preferences])];
  return legacyDocument(variant, {
    title: 'My Profile',
    scripts: ['profile', 'practice-link'],
    body: `<div class="PageContentContainer"><div class="PageHeadingContainer">${heading('My Profile')}${tabBar(variant, tabs, 'Profile')}</div>
<div class="PageText"><h2>${PERSON.first} ${PERSON.last}</h2><p>Technician, Service Desk</p></div></div>`,
  });
}
