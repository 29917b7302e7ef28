import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getProcedure } from '@/guide/procedure/parse-procedure';
import {
  mergeContactsFile as mergeContacts,
  noteTemplatesFile as noteTemplates,
} from '../../fixtures/in-english';
import { section } from '../../fixtures/places';
import { openLab, type Lab } from './lab/open-lab';

/** Whether a control shows already what it leads to, and what is found where it does. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const isExpanded = async (body: string) => {
  await lab.show(body);
  return lab.page.evaluate(() => window.lab.isExpanded('[data-at=it]'));
};
/** A button, and a box that hangs from it without any mark of whose it is. */
const hanging = (box: string) =>
  `<button data-at="it" style="height:24px">Jane</button><div class="o-popper" style="left:0;top:28px">${box}</div>`;
const strip = (chosen: string, other = '') =>
  `<div><button data-at="it" ${chosen}>Features & Settings</button><button ${other}>Automation</button></div>`;

it.each<[string, string]>([
  ['a tab by role', strip('role="tab" aria-selected="true"')],
  ['a button that is pressed', strip('aria-pressed="true"')],
  ['a link to the page one is on', strip('aria-current="page"')],
  ['a button with the class of what is chosen', strip('class="tab active"', 'class="tab"')],
  ['a button with such a class of a component', strip('class="tab tab--selected"', 'class="tab"')],
  ['the heading of an open section', section('Contacts', 'x').replace('data-at="heading"', 'data-at="it"')],
  ['a summary', '<details open><summary data-at="it">Contacts</summary>x</details>'],
  ['a button from which a menu hangs', hanging('<a href="#p">Preferences</a>')],
  [
    'the text in a button that is expanded',
    '<button aria-expanded="true"><b data-at="it">Contacts</b></button>',
  ],
])('is open: %s', async (_, body) => {
  expect(await isExpanded(body)).toBe(true);
});

it.each<[string, string]>([
  ['a button like its neighbours', strip('class="tab active"', 'class="tab active"')],
  [
    'the only button with a class that sounds like it',
    '<div><button data-at="it" class="active">x</button></div>',
  ],
  ['a button that is inactive', strip('class="tab inactive"', 'class="tab"')],
  [
    'the heading of a closed section',
    section('Contacts', 'x', false).replace('data-at="heading"', 'data-at="it"'),
  ],
  ['a button from which a tooltip hangs', hanging('Jane Doe')],
  [
    'a button from which a marked tooltip hangs',
    hanging('<a>Jane</a>').replace('class=', 'role="tooltip" class='),
  ],
  ['a closed summary', '<details><summary data-at="it">Contacts</summary>x</details>'],
])('is not open: %s', async (_, body) => {
  expect(await isExpanded(body)).not.toBe(true);
});

describe('a closed section that has no content yet', () => {
  it('is what leads on, while the tab above it is chosen', async () => {
    const { pages, targets } = getProcedure(mergeContacts);
    const body = `${strip('class="tab active"', 'class="tab"')}<h3><button data-at="section" aria-expanded="false">Accounts & Contacts</button></h3>`;
    await lab.show(body, '/mvc/administrationsetup/landing');
    const find = (id: string) => lab.find(targets[id]!, targets, pages);
    expect(await find('contact-merge')).toMatchObject({ status: 'absent' });
    expect(await find('contacts-section')).toMatchObject({ status: 'found', at: 'section' });
    expect(await isExpandedNow('[data-at=section]')).toBe(false);
    expect(await isExpandedNow('[data-at=it]')).toBe(true);
  });
});

const isExpandedNow = (selector: string) =>
  lab.page.evaluate((each) => window.lab.isExpanded(each), selector);

describe('a box that is known by its placeholder alone', () => {
  const { pages, targets } = getProcedure(noteTemplates);
  const TEXT = 'Enter Speed Code or Choose Template';

  it.each([
    ['an input', `<input placeholder="${TEXT}" data-at="box">`],
    [
      'an input in a box that opens a list',
      `<div class="SingleItemSelector2" style="width:200px;height:30px"><input placeholder="${TEXT}" data-at="box"></div>`,
    ],
    [
      'a box that is edited',
      `<div contenteditable="true" data-placeholder="${TEXT}" data-at="box" style="height:20px"></div>`,
    ],
    [
      'a box by role',
      `<div role="combobox" tabindex="0" aria-placeholder="${TEXT}" data-at="box" style="height:20px"></div>`,
    ],
  ])('is found: %s', async (_, body) => {
    await lab.show(body, '/mvc/servicedesk/note.mvc/newticketnotepage');
    const answer = await lab.find(targets['template-box']!, targets, pages);
    expect(answer).toMatchObject({ status: 'found', at: 'box' });
  });

  it('is another box where it has a label of its own', async () => {
    const body = `<input aria-label="Search" placeholder="${TEXT}">`;
    await lab.show(body, '/mvc/servicedesk/note.mvc/newticketnotepage');
    expect(await lab.find(targets['template-box']!, targets, pages)).toMatchObject({ status: 'absent' });
  });
});
