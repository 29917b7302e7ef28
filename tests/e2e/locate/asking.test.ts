import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button2, fieldKinds } from '../../fixtures/controls';
import { codeWindow, headers, menus, preferences, windows } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** What counts as Autotask asking back, and what is behind it then. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const page = preferences(button2('Authentication Code Options', 'real'));
const look = async (body: string) => {
  await lab.show(body, PREFERENCES);
  const { asks, reads, answers } = await lab.look();
  return { asks, reads, options: answers['code-options']! };
};

const SAY = '<p>Your changes have not been kept. Leave this page?</p>';
const MIDDLE = 'position:fixed;left:440px;top:300px;width:400px;height:160px;background:#fff';
const backdrop = '<div style="position:fixed;inset:0;background:rgba(0,0,0,.4)"></div>';
const native = '<button>Yes</button><button>No</button>';

const statusDialog = (title: string, no: string, ok: string) =>
  `<div id="BackgroundOverlay" class="Active"></div><div class="Dialog1 Dialog2 Normal Active" style="${MIDDLE}"><div class="DialogTitleBar">${title}<div class="DialogTitleBarIcon Close"></div></div>` +
  `<label><input type="radio" name="status" checked> ${no}</label> <label><input type="radio" name="status"> ${title}</label>${button2(ok)}</div>`;

const QUESTIONS: Record<string, string> = {
  'an alertdialog': `<div role="alertdialog" style="${MIDDLE}">${SAY}<button>Got it</button></div>`,
  'an alertdialog in the flow of the page': `<div role="alertdialog">${SAY}<button>Leave</button></div>`,
  'Autotask’s alert': `<div class="Dialog1 Normal Active" id="AlertDialog" style="${MIDDLE}">${SAY}${button2('OK')}${button2('Cancel')}</div>`,
  'a dialog of text with two buttons': `<div role="dialog" style="${MIDDLE}">${SAY}${native}</div>`,
  'a dialog with three buttons and a cross': `<div role="dialog" style="${MIDDLE}"><button title="Close">\uf00d</button>${SAY}<button>Save</button><button>Discard</button><button>Cancel</button></div>`,
  'an open dialog element': `<dialog open style="${MIDDLE}">${SAY}<button>OK</button></dialog>`,
  'a box without marks over a backdrop': `${backdrop}<div style="${MIDDLE}">${SAY}${button2('Yes')}${button2('No')}</div>`,
  'a box without marks and without a backdrop': `<div style="${MIDDLE}">${SAY}${button2('OK')}${button2('Cancel')}</div>`,
  'a box in a layer': `<div style="position:absolute;inset:0;display:grid;place-items:center"><div style="width:380px;background:#fff">${SAY}${native}</div></div>`,
  'a message with nothing but OK': `<div style="${MIDDLE}"><p>The contact was kept.</p><button>OK</button></div>`,
  'buttons that are plain boxes': `<div style="${MIDDLE}">${SAY}<div style="cursor:pointer">OK</div><div style="cursor:pointer">Cancel</div></div>`,
  'a popover': `<div popover="manual" style="display:block;margin:0;${MIDDLE}">${SAY}${native}</div>`,
  'a box in an open shadow root': `<div><template shadowrootmode="open"><div style="${MIDDLE}">${SAY}${native}</div></template></div>`,
  // Logging out may ask so (docs/AUTOTASK.md 3.2). Only its English words are known; those of the others are made up.
  'the question for one’s status': statusDialog('Log out', 'No, leave my Status as In', 'OK'),
  'the same in German': statusDialog('Abmelden', 'Nein, Status nicht ändern', 'OK'),
  'the same in Spanish': statusDialog('Cerrar sesión', 'No, dejar mi estado', 'Aceptar'),
  'an alert in German': `<div style="${MIDDLE}"><p>Möchten Sie fortfahren?</p><button>Ja</button><button>Nein</button></div>`,
};

describe.each(Object.entries(QUESTIONS))('%s', (_, question) => {
  it('is Autotask asking, and nothing behind it is found', async () => {
    const { asks, reads, options } = await look(page + question);
    expect(asks).toBe(true);
    expect(reads).toBe(true);
    expect(options).toMatchObject({ status: 'hidden', hiddenBy: 'covered', at: 'real' });
  });

  it('asks no longer once it is out of sight', async () => {
    const { asks, options } = await look(`${page}<div style="display:none">${question}</div>`);
    expect(asks).toBe(false);
    expect(options).toMatchObject({ status: 'found', at: 'real' });
  });
});

const OTHERS: Record<string, string> = {
  'nothing at all': '',
  'the window of the code options': codeWindow(),
  'the same before the code is requested': `<div role="dialog" style="${MIDDLE}"><p>An app on your phone shows the code.</p>${button2('Request New QR Code')}${button2('Cancel')}</div>`,
  'a window with a field': `<div role="dialog" style="${MIDDLE}">${SAY}${fieldKinds['EditorLabelContainer1 before it']!('Reason', 'x')}${native}</div>`,
  'a form in the page': `<div>${SAY}<input type="checkbox"><button>OK</button><button>Cancel</button></div>`,
  'a tool bar of the page': `<div class="ToolBar"><span>New Note</span>${button2('OK')}${button2('Cancel')}</div>`,
  'a tool bar of a page that is positioned absolutely': `<div style="position:absolute;inset:0;z-index:-1"><div><span>New Note</span>${button2('OK')}${button2('Cancel')}</div><p>And all the rest of the page</p></div>`,
  'an open menu': menus['role=menu']!('Close', 'item'),
  'a floating menu of links': menus['a floating box of links']!('Cancel', 'item'),
  'a side panel': `<div style="position:fixed;right:0;top:60px;width:300px;height:500px">${SAY}${native}</div>`,
  'a note in the corner': `<div style="position:fixed;right:8px;bottom:8px;width:280px;height:90px"><p>Saved.</p><button>OK</button></div>`,
  'a balloon of WalkMe': `<div class="walkme-custom-balloon" style="${MIDDLE}"><p>Did you know?</p><button>OK</button></div>`,
  'another guide’s balloon': `<div class="shepherd-element" role="dialog" style="${MIDDLE}"><p>Did you know?</p><button>OK</button></div>`,
  'something that loads': `<div role="dialog" style="${MIDDLE}"><p>Please wait</p><button>Cancel</button></div>`,
  'our own card': `<div data-signpost-overlay style="${MIDDLE}"><p>Click it</p><button>Yes</button><button>No</button></div>`,
  'a window with many buttons': `<div role="dialog" style="${MIDDLE}">${SAY}<button>One</button><button>Two</button><button>Three</button><button>Cancel</button></div>`,
};

it.each(Object.entries(OTHERS))('%s is not Autotask asking', async (_, other) => {
  expect((await look(headers.g2 + page + other)).asks).toBe(false);
});

describe('a window of its own that has little in it yet', () => {
  const bar = `<div class="ToolBar"><span>New Ticket</span>${button2('OK')}${button2('Cancel')}</div>`;
  const asksAt = async (path: string) => {
    await lab.show(bar, path);
    return (await lab.look()).asks;
  };

  it('is not Autotask asking where it is known to be a page', async () => {
    expect(await asksAt('/Mvc/ServiceDesk/TicketNew.mvc/Create')).toBe(false);
  });

  it('asks where nobody knows what it is', async () => {
    expect(await asksAt('/Mvc/Somewhere/Confirm.mvc')).toBe(true);
  });
});

/** What reads a box is a script of its own, which most frames never need. */
it.each([
  'nothing at all',
  'a form in the page',
  'a tool bar of the page',
  'an open menu',
  'the window of the code options',
  'our own card',
])('beside %s no box has to be read', async (other) => {
  expect((await look(headers.g2 + page + OTHERS[other]!)).reads).toBe(false);
});

it('a window that asks over the code window covers that, too', async () => {
  const body =
    codeWindow() +
    windows['role=dialog']!(`${SAY}${native}`).replace('class="floating"', `style="${MIDDLE}"`);
  await lab.show(page + body, PREFERENCES);
  const { asks, answers } = await lab.look();
  expect(asks).toBe(true);
  expect(answers.validate).toMatchObject({ status: 'hidden', hiddenBy: 'covered' });
});
