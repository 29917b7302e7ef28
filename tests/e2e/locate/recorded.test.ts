import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { button2, buttonKinds, fieldKinds } from '../../fixtures/controls';
import { codeWindow, preferences, section } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** A control that was pointed at once: found again, told from its like, and missed when it is gone. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const at = (mark: string) => `[data-at="${mark}"]`;
const remove = (mark: string) =>
  lab.page.evaluate((each) => document.querySelector(each)?.remove(), at(mark));

/** What Autotask does at every load, and a new version to its classes. */
const reroll = () =>
  lab.page.evaluate(() => {
    for (const [i, each] of [...document.querySelectorAll('[id]')].entries()) {
      const [before, after] = [each.id, `z${(i * 7919).toString(16)}9c41f0a7b2`];
      each.id = after;
      for (const name of ['for', 'aria-labelledby'])
        for (const other of document.querySelectorAll(`[${name}="${before}"]`))
          other.setAttribute(name, after);
    }
    for (const [i, each] of [...document.querySelectorAll('[class]')].entries())
      each.classList.add(`css-1a${i}b9`);
  });

async function record(mark: string): Promise<RecordedControl> {
  const described = await lab.describe(at(mark));
  expect(described).toMatchObject({ ok: true, faults: [] });
  return described!.recorded;
}

const page = (body: string) =>
  preferences(`${button2('Colour Scheme')}${button2('Reset Layout')}${body}${button2('Printer Settings')}`);

/** A box that nothing but its cursor marks is recognised by the text in it. */
const { 'only a hand cursor': handCursor, ...marked } = buttonKinds;

describe.each(Object.entries(marked))('a button that is %s', (_, button) => {
  it('is found again when ids and classes have changed, and missed when it is gone', async () => {
    await lab.show(page(button('Confirm Sign-in', 'it')), PREFERENCES);
    const recorded = await record('it');
    await reroll();
    expect(await lab.recall(recorded)).toMatchObject({ status: 'found', at: 'it' });
    await remove('it');
    expect(await lab.recall(recorded)).toMatchObject({ status: 'absent' });
  });
});

it('a box that only has a hand cursor is recognised by the text in it', async () => {
  await lab.show(page(handCursor!('Confirm Sign-in', 'it')), PREFERENCES);
  const recorded = await record('it');
  expect(recorded).toMatchObject({ tag: 'span', text: 'Confirm Sign-in' });
  expect((await lab.recall(recorded)).status).toBe('found');
  await remove('it');
  expect((await lab.recall(recorded)).status).toBe('absent');
});

describe.each(Object.entries(fieldKinds))('a field with %s', (_, field) => {
  it('is recognised by its label', async () => {
    await lab.show(page(field('Recovery Address', 'it') + field('Mobile Number', 'other')), PREFERENCES);
    const recorded = await record('it');
    expect(recorded.label).toBe('Recovery Address');
    await remove('it');
    expect((await lab.recall(recorded)).status).toBe('absent');
  });
});

describe('two of the same name', () => {
  const both = (first: string, second: string) =>
    section('Security', first, true) + section('Notifications', second, true);

  it('are told apart by the headings they stand under', async () => {
    await lab.show(preferences(both(button2('Edit', 'it'), button2('Edit', 'other'))), PREFERENCES);
    const recorded = await record('it');
    expect(recorded).toMatchObject({ alike: 2, heading: 'Security' });
    await lab.show(
      preferences(both(button2('Edit', 'other'), '') + section('Other', button2('Edit', 'x'))),
      PREFERENCES,
    );
    expect(await lab.recall(recorded)).toMatchObject({ status: 'found', at: 'other' });
    await lab.show(preferences(both('', button2('Edit', 'other'))), PREFERENCES);
    expect((await lab.recall(recorded)).status).toBe('absent');
  });

  it('side by side are told apart by nothing, and neither is kept', async () => {
    await lab.show(preferences(button2('Edit', 'it') + button2('Edit', 'other')), PREFERENCES);
    expect(await lab.describe(at('it'))).toMatchObject({ ok: false, faults: ['ambiguous'] });
  });
});

it('a control without a name doesn’t take that of the one before it', async () => {
  const nameless = '<div class="Button2" tabindex="0" data-at="x" style="width:20px;height:20px"></div>';
  await lab.show(page(button2('Confirm Sign-in', 'it') + nameless), PREFERENCES);
  const recorded = await record('it');
  await remove('it');
  expect((await lab.recall(recorded)).status).toBe('absent');
});

it('is not found on another page, nor in another window', async () => {
  await lab.show(page(button2('Confirm Sign-in', 'it')), PREFERENCES);
  const recorded = await record('it');
  await lab.show(page(button2('Confirm Sign-in', 'it')));
  expect((await lab.recall(recorded)).status).toBe('absent');
  await lab.show(page('') + codeWindow(button2('Confirm Sign-in', 'it')), PREFERENCES);
  expect((await lab.recall(recorded)).status).toBe('absent');
});

it('one that bears the name in its tooltip alone doesn’t take its place, wherever it stands', async () => {
  const bar = (content: string) =>
    `<div style="display:flex"><button>Dashboards</button><div style="display:flex">${content}</div><button>Calendar</button></div>`;
  await lab.show(bar('<button title="My" data-at="it">My</button>'));
  const recorded = await record('it');
  await lab.show(
    bar('<button title="My" data-at="x">My Wizard</button><button title="My" data-at="it">My</button>'),
  );
  const answer = await lab.recall(recorded);
  if (answer.status === 'found') expect(answer.at).toBe('it');
  else expect(answer.status).toBe('ambiguous');
});

it.each(['Copy Contacts', 'Merge', 'Merge Tickets', 'Do Not Merge Contacts'])(
  'one word more or less makes it another control: %s',
  async (other) => {
    await lab.show(page(button2('Merge Contacts', 'it')), PREFERENCES);
    const recorded = await record('it');
    await lab.show(page(button2(other, 'it')), PREFERENCES);
    expect((await lab.recall(recorded)).status).toBe('absent');
  },
);

describe('when it is gone, its words elsewhere are not taken for it', () => {
  const HAND = '<div class="row" style="cursor:pointer"><span data-at="it">Confirm Sign-in</span></div>';
  const ELSEWHERE: [string, string][] = [
    ['as a text', '<div><span data-at="x">Confirm Sign-in</span></div>'],
    ['as a heading', '<h3 data-at="x">Confirm Sign-in</h3>'],
    ['as the heading of a section', section('Confirm Sign-in', '')],
    ['as a link in a sentence', '<p>Then <a href="#c" data-at="x">Confirm Sign-in</a> on your phone.</p>'],
    [
      'in a box with one word more',
      '<div style="cursor:pointer" data-at="x">Confirm Sign-in<b>Again</b></div>',
    ],
    ['as a word in a sentence', '<p>Press <b data-at="x">Confirm Sign-in</b> on your phone.</p>'],
  ];
  const CONTROLS: [string, string][] = [
    ['a button', button2('Confirm Sign-in', 'it')],
    ['a link', '<div><a class="NoImgLink" href="#c" data-at="it">Confirm Sign-in</a></div>'],
    ['a box with a hand cursor', HAND],
  ];

  describe.each(CONTROLS)('%s', (_control, control) => {
    it.each(ELSEWHERE)('%s', async (_where, elsewhere) => {
      await lab.show(page(control), PREFERENCES);
      const recorded = await record('it');
      await lab.show(page(elsewhere), PREFERENCES);
      expect((await lab.recall(recorded)).status).toBe('absent');
    });
  });

  it('a link that stood in a sentence is found in it again', async () => {
    const sentence = (mark: string) =>
      `<p>Or <a href="#c" data-at="${mark}">Confirm Sign-in</a> on your phone.</p>`;
    await lab.show(page(sentence('it')), PREFERENCES);
    const recorded = await record('it');
    expect(recorded.inText).toBe(true);
    await lab.show(page('<p>News</p>' + sentence('now')), PREFERENCES);
    expect(await lab.recall(recorded)).toMatchObject({ status: 'found', at: 'now' });
  });

  it('a second section of the same heading makes it ambiguous which is meant', async () => {
    const signIn = section('Sign-in', '').replace('data-at="heading"', 'data-at="it"');
    await lab.show(page(signIn), PREFERENCES);
    const recorded = await record('it');
    await lab.show(page(signIn + signIn), PREFERENCES);
    expect((await lab.recall(recorded)).status).toBe('ambiguous');
  });

  it('a list without a label is not kept: what stands in it is what was chosen', async () => {
    const list = (text: string) =>
      `<div class="SingleItemSelector2" data-at="it"><div class="ContentContainer"><input type="text"><div class="SelectionDisplay"><div class="Item"><div class="Text"><span>${text}</span></div></div></div></div></div>`;
    await lab.show(page(list('Choose a Template')), PREFERENCES);
    expect(await lab.describe(at('it'))).toMatchObject({ ok: false });
  });
});

it('what stands around a control never makes another of it', async () => {
  const unrelated = fc.constantFrom(
    '<p>Confirm Sign-in when you are asked.</p>',
    '<button>Confirm</button>',
    '<button>Sign-in Help</button>',
    '<h2>News</h2>',
    '<div hidden><button>Confirm Sign-in</button></div>',
    '<table><tbody><tr class="Display"><td><a href="#t">Confirm Sign-in</a></td></tr></tbody></table>',
    button2('Reset'),
  );
  const several = fc.array(unrelated, { maxLength: 4 });
  await lab.show(page(button2('Confirm Sign-in', 'it')), PREFERENCES);
  const recorded = await record('it');
  await fc.assert(
    fc.asyncProperty(several, several, fc.boolean(), async (before, after, gone) => {
      const it = gone ? '' : button2('Confirm Sign-in', 'it');
      await lab.show(page(before.join('') + it + after.join('')), PREFERENCES);
      const answer = await lab.recall(recorded);
      if (gone) expect(answer.status).toBe('absent');
      else expect(answer).toMatchObject({ status: 'found', at: 'it' });
    }),
    { numRuns: 60 },
  );
});
