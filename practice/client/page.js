// What every document of the practice Autotask knows.
import { PERSON } from '../markup/words.mjs';
import { variantOfCookies } from '../variant.mjs';

export const variant = variantOfCookies(document.cookie);

// Autotask hands the signed-in name to WalkMe: docs/AUTOTASK.md 4.8.
window.walkMeData = {
  firstName: PERSON.first,
  lastName: PERSON.last,
  narrativeFullName: `${PERSON.first} ${PERSON.last}`,
};

// What makes tabs of windows changes their titles, too: docs/AUTOTASK.md 3.3.
if (variant.windows === 'moved' && window === window.top) document.title = `◆ ${location.host}`;

export const htmlOf = (html, doc = document) => {
  const holder = doc.createElement('template');
  holder.innerHTML = html;
  return holder.content.firstElementChild;
};
