import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getProcedure } from '@/guide/procedure/parse-procedure';
import { mergeContactsFile as mergeContacts, twoFactorFile as twoFactor } from '../../fixtures/in-english';
import { button2, fieldKinds } from '../../fixtures/controls';
import { headers, preferences, section, sideNav } from '../../fixtures/places';
import { openLab, type Lab } from './lab/open-lab';

/** By what a page is recognised where its path says nothing, and what never counts. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const pages = { ...getProcedure(mergeContacts).pages, ...getProcedure(twoFactor).pages };
const pagesOf = async (body: string) => {
  await lab.show(headers.g2 + sideNav + body);
  return lab.pagesOf(pages);
};

const link = (words: string) => `<a href="#x">${words}</a>`;
const label = fieldKinds['EditorLabelContainer1 before it']!;

describe('recognised by its own content:', () => {
  it.each<[string, string, string[]]>([
    [
      'Preferences',
      preferences(`${button2('Change Password')}<p>Enable right-click menu in grids</p>`),
      ['preferences'],
    ],
    [
      'Admin, with its sections closed',
      section('Organizations & Contacts', link('x'), false) + section('Service Desk (Tickets)', '', false),
      ['admin'],
    ],
    [
      'Contact Merge',
      `<h1>Contact Merge</h1>${label('Source Contact', 'a')}${label('Destination Contact', 'b')}`,
      ['contact-merge'],
    ],
    [
      'Contact Merge without a heading',
      label('Source Contact', 'a') + label('Destination Contact', 'b'),
      ['contact-merge'],
    ],
    [
      'Contact Merge in a dialog',
      `<div role="dialog"><h2>Contact Merge</h2>${label('Source', 'a')}${label('Destination', 'b')}</div>`,
      ['contact-merge'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await pagesOf(body)).toEqual(expected);
  });
});

const WORDS = ['Contact Merge', 'Organizations & Contacts', 'Change Password', 'Authentication Code Options'];
const each = (draw: (words: string) => string) => WORDS.map(draw).join('');

describe('not recognised by', () => {
  it.each<[string, string]>([
    ['one sign alone', '<h1>Contact Merge</h1>'],
    [
      'a ticket with a source, and a button to merge it',
      `<h1>Ticket</h1>${label('Source', 'a')}${button2('Merge')}`,
    ],
    [
      'a ticket that is called so, which has a source as all have',
      `<h1>Contact Merge</h1>${label('Source', 'a')}${button2('Merge')}`,
    ],
    ['favourites', `<h3>My Favorites</h3><ul>${each((words) => `<li>${link(words)}</li>`)}</ul>`],
    [
      'plain boxes under Recent',
      `<div><div>Recent</div>${each((words) => `<div style="cursor:pointer">${words}</div>`)}</div>`,
    ],
    ['an open menu', `<ul role="menu">${each((words) => `<li role="menuitem">${words}</li>`)}</ul>`],
    [
      'tabs of what is open',
      `<div role="tablist">${each((words) => `<div role="tab">${words}</div>`)}</div>`,
    ],
    [
      'a strip with crosses',
      `<div>${each((words) => `<div class="open"><span>${words}</span><button title="Close">×</button></div>`)}</div>`,
    ],
    [
      'Autotask’s tabs',
      `<div class="TabBar">${each((words) => `<a class="Button ButtonIcon"><span class="Text">${words}</span></a>`)}</div>`,
    ],
    ['a list of links', `<div>${each((words) => `<a class="entry" href="#x">${words}</a>`)}</div>`],
    ['links in a navigation', `<nav>${each((words) => `<p>${link(words)}</p>`)}</nav>`],
    [
      'rows of a table',
      `<table><thead><tr><th>Title</th></tr></thead><tbody>${each((words) => `<tr><td>${words}</td></tr>`)}</tbody></table>`,
    ],
    [
      'rows of a grid',
      `<div role="grid">${each((words) => `<div role="row"><div role="gridcell">${words}</div></div>`)}</div>`,
    ],
    [
      'tickets beside each other',
      `<div>${each((words) => `<div class="card"><b>${words}</b> T20260102.0003</div>`)}</div>`,
    ],
    [
      'what is out of sight',
      `<div style="display:none"><h1>Contact Merge</h1>${label('Source Contact', 'a')}</div>`,
    ],
  ])('%s', async (_, body) => {
    expect(await pagesOf(`<main>${body}</main>`)).toEqual([]);
  });
});
