import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button2, checkbox2, label1 } from '../../fixtures/controls';
import { codeWindow, preferences, section, windows } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** What bears the words of a target and isn't it. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const OPTIONS = 'Authentication Code Options';
const request = button2('Request New QR Code', 'request-qr');
const inWindow = (body: string, target: string) => lab.answerIn(codeWindow(request + body), target);
const inPreferences = (body: string) => lab.answerIn(preferences(body), 'code-options', PREFERENCES);

const LOOK_ALIKES: [string, string][] = [
  ['bold words in a sentence', `<p>Click <b>${OPTIONS}</b> to go on.</p>`],
  ['bold words in a sentence that can be clicked', `<div tabindex="0">Click <b>${OPTIONS}</b> here</div>`],
  ['a link in a sentence', `<p>Read about <a href="#help">${OPTIONS}</a> in the help.</p>`],
  ['a heading', `<h2>${OPTIONS}</h2>`],
  [
    'a sentence with a hand cursor',
    `<div style="cursor:pointer">First press <b>${OPTIONS}</b> and wait.</div>`,
  ],
  ['a heading with a hand cursor', `<h2 style="cursor:pointer">${OPTIONS}</h2>`],
  ['the heading of a section', section(OPTIONS, 'Nothing')],
  [
    'the heading of a section with a hand cursor',
    section(OPTIONS, 'Nothing').replace('"HeadingContainer"', '"HeadingContainer" style="cursor:pointer"'),
  ],
  ['a title', `<div class="TitleBarItem Title"><span class="Text">${OPTIONS}</span></div>`],
  [
    'a title with a hand cursor',
    `<div class="TitleBar" style="cursor:pointer"><div class="TitleBarItem Title"><span class="Text">${OPTIONS}</span></div></div>`,
  ],
  ['a balloon of WalkMe', `<div class="walkme-custom-balloon"><button>${OPTIONS}</button></div>`],
  ['a launcher of WalkMe', `<div id="walkme-player"><div tabindex="0">${OPTIONS}</div></div>`],
  ['our own card', `<div data-signpost-overlay><button>${OPTIONS}</button></div>`],
  [
    'a row of a grid',
    `<table><tr class="Display" data-row-key="1"><td><a href="#t">${OPTIONS}</a></td></tr></table>`,
  ],
  [
    'a row by role',
    `<div role="grid"><div role="row"><div role="gridcell"><button>${OPTIONS}</button></div></div></div>`,
  ],
  [
    'a shadow root in a row',
    `<table><tr class="Display"><td><template shadowrootmode="open"></template><div><template shadowrootmode="open"><button>${OPTIONS}</button></template></div></td></tr></table>`,
  ],
  ['a chip', `<div class="ChipList"><div class="Chip"><a href="#c" class="Text">${OPTIONS}</a></div></div>`],
  ['a field beside that label', `<label for="q">${OPTIONS}</label><input id="q">`],
  ['what somebody typed', `<input value="${OPTIONS}"><textarea>${OPTIONS}</textarea>`],
  ['a choice of a list', `<select><option>${OPTIONS}</option></select>`],
  ['a longer name', button2(`${OPTIONS} for Administrators`)],
  ['a shorter name', button2('Code Options')],
  ['a button with one more word', `<button>${OPTIONS}<span>History</span></button>`],
  ['the label of a field with one more word', label1(`${OPTIONS}<span>History</span>`)],
  ['a link in a dialog', `<div role="dialog"><a href="#d">${OPTIONS}</a></div>`],
  ['a button in a dialog of Autotask’s', `<div class="Dialog1 Normal Active">${button2(OPTIONS)}</div>`],
  ['a script', `<script>/* ${OPTIONS} */</script>`],
];

describe.each(LOOK_ALIKES)('%s', (_, alike) => {
  it('is never found by itself', async () => {
    expect((await inPreferences(alike)).status).toBe('absent');
  });

  it('does not disturb the real control', async () => {
    const answer = await inPreferences(alike + button2(OPTIONS, 'real') + alike);
    expect(answer).toMatchObject({ status: 'found', at: 'real' });
  });
});

// byPointer takes the clickable heading, and the real control inside the section is not even pointed to.
it('a closed section with the name of the button in it is its opener, not the button', async () => {
  const body = section(OPTIONS, button2(OPTIONS, 'real'), false).replace(
    '"HeadingContainer"',
    '"HeadingContainer" style="cursor:pointer"',
  );
  expect(await inPreferences(body)).toMatchObject({ status: 'hidden', at: 'real', opener: 'heading' });
});

it('links in a list of links are no sentence', async () => {
  const body = `<div><a href="#a" data-at="real">${OPTIONS}</a> | <a href="#b">Change Password</a></div>`;
  expect(await inPreferences(body)).toMatchObject({ status: 'found', at: 'real' });
});

describe('no record, though it has something of one:', () => {
  const chip = '<span class="Chip">Jane Doe <span title="Remove">×</span></span>';
  const time = '<div>Time Zone</div><div class="SingleItemSelector2">(UTC-05:00) Eastern Time</div>';

  it.each([
    [
      'a section beside one with a time',
      section('Display', time) + section('User', button2(OPTIONS, 'real')),
    ],
    [
      'a button between fields whose choices can be removed',
      `<div class="row"><input>${chip}</div><div class="row"><input>${chip}${button2(OPTIONS, 'real')}</div>`,
    ],
    ['a button in a page that shows a date', `<p>Last sign-in: 2026-01-02</p>${button2(OPTIONS, 'real')}`],
    [
      'a button after a list of recent things',
      `<h4>Recent</h4><ul><li>x</li></ul><h4>User</h4>${button2(OPTIONS, 'real')}`,
    ],
    [
      'a button under a heading of three words',
      `<div>Ticket History Settings</div>${button2(OPTIONS, 'real')}`,
    ],
  ])('%s', async (_, body) => {
    expect(await inPreferences(body)).toMatchObject({ status: 'found', at: 'real' });
  });
});

describe('the window', () => {
  it('another Save & Close of the page is not the window’s', async () => {
    await lab.show(preferences('') + codeWindow(request), PREFERENCES);
    expect(await lab.answer('save-close')).toMatchObject({ status: 'absent' });
  });

  it('another window’s Validate is not this window’s', async () => {
    const other = windows['role=dialog']!(button2('Validate', 'other'));
    expect(await lab.answerIn(codeWindow(request) + other, 'validate')).toMatchObject({ status: 'absent' });
  });

  it('with two such windows nothing in either is found', async () => {
    const two = codeWindow(request + button2('Validate')) + windows['role=dialog']!(request);
    expect((await lab.answerIn(two, 'validate')).status).not.toBe('found');
  });

  it('a window that is closed but still in the document is not in view', async () => {
    const closed = `<div style="display:none">${codeWindow(request + button2('Save & Close'))}</div>`;
    expect((await lab.answerIn(closed, 'save-close')).status).not.toBe('found');
  });

  it('words about e-mail without a checkbox are no checkbox', async () => {
    const body = `<p>We no longer email codes.</p>${label1('Your email')}<input>`;
    expect(await inWindow(body, 'email-checkbox')).toMatchObject({ status: 'absent' });
  });

  it('the checkbox of another label is not the one for e-mail', async () => {
    const body = `<div>${checkbox2('show')}${label1('show')}</div><div>${label1('Email address')}<input></div>`;
    expect(await inWindow(body, 'email-checkbox')).toMatchObject({ status: 'absent' });
  });

  // between two checkboxes the label's own can't be told, and “absent” ticks the step (autotask/fields.ts).
  it('of two checkboxes in one row, each before its label, the right one is found', async () => {
    const row = `<div>${checkbox2('email')}${label1('Receive password via email')}${checkbox2('show')}${label1('show')}</div>`;
    expect(await inWindow(row, 'email-checkbox')).toMatchObject({ status: 'found', at: 'email' });
  });

  it('of two checkboxes in one row, each after its label, the right one is found', async () => {
    const row = `<div>${label1('Receive password via email')}${checkbox2('email')}${label1('show')}${checkbox2('show')}</div>`;
    expect(await inWindow(row, 'email-checkbox')).toMatchObject({ status: 'found', at: 'email' });
  });
});
