import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Target } from '@/guide/procedure/procedure';
import { section } from '../../fixtures/places';
import { openLab, type Lab } from './lab/open-lab';

/** A control that has to stand under a heading. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const target = (text: string[], more: Partial<Target>): Target => ({
  label: text[0]!,
  where: 'There',
  role: ['link'],
  names: text.map((each) => ({ text: each, source: 'kb', certainty: 'documented' })),
  ...more,
});
const merge = target(['Contact Merge'], { inSection: 'head' });
const head = target(['Accounts & Contacts', 'Clients & Contacts'], { role: ['text', 'button'] });
const find = async (body: string) => {
  await lab.show(body);
  return lab.find(merge, { head });
};
const link = (mark: string) => `<div><a href="#m" data-at="${mark}">Contact Merge</a></div>`;

const SECTIONS: Record<string, (title: string, content: string) => string> = {
  'Autotask’s own': (title, content) => section(title, content),
  'a fieldset': (title, content) => `<fieldset><legend>${title}</legend>${content}</fieldset>`,
  'a region with a heading': (title, content) =>
    `<div role="region"><h3>${title}</h3><div>${content}</div></div>`,
  'a section that a button opens': (title, content) =>
    `<section><h3><button aria-expanded="true">${title}</button></h3>${content}</section>`,
  'a section in a shadow root': (title, content) =>
    `<div><template shadowrootmode="open"><section><h3>${title}</h3>${content}</section></template></div>`,
};

it.each(Object.entries(SECTIONS))('of two alike the one in the section counts: %s', async (_, box) => {
  const body = box('Recently Visited', link('other')) + box('Clients & Contacts', link('right'));
  expect(await find(body)).toMatchObject({ status: 'found', at: 'right', section: 1 });
});

it.each(Object.entries(SECTIONS))(
  'a namesake is not the control when its section lacks it: %s',
  async (_, box) => {
    const body =
      box('Recently Visited', link('other')) + box('Accounts & Contacts', '<a href="#o">Contact Types</a>');
    expect(await find(body)).toMatchObject({ status: 'absent' });
  },
);

it('where the section has another name here, nothing is known against a control', async () => {
  const answer = await find(section('Guests & Contacts', link('right')));
  expect(answer).toMatchObject({ status: 'found', at: 'right' });
  expect(answer).not.toHaveProperty('section');
});

it('a heading that is no part of a section says nothing', async () => {
  expect(await find(`<h3>Clients & Contacts</h3>${link('right')}`)).toMatchObject({
    status: 'found',
    at: 'right',
  });
});

it('a closed section is what shows the control, whatever stands elsewhere', async () => {
  const closed = `<details><summary data-at="summary">Clients & Contacts</summary>${link('right')}</details>`;
  const body = `<section><h3>Recently Visited</h3>${link('other')}</section>${closed}`;
  expect(await find(body)).toMatchObject({ status: 'hidden', opener: 'summary', section: 1 });
});
