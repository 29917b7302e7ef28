import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonKinds, checkboxKinds, fieldKinds } from '../../fixtures/controls';
import {
  codeWindow,
  codeWindowContent,
  CODE_WINDOW_TARGETS,
  preferences,
  windows,
} from '../../fixtures/places';
import type { Answer } from './lab/answer';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** The targets in the window of the code options, wherever that window appears and however its controls are made. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const request = '<button>Request New QR Code</button>';

const tell = (answers: Record<string, Answer>) =>
  CODE_WINDOW_TARGETS.map((id) => `${id}: ${answers[id]?.status} ${answers[id]?.at}`);
const allFound = CODE_WINDOW_TARGETS.map((id) => `${id}: found ${id}`);

describe.each(Object.entries(windows))('a window that is %s', (_, window) => {
  it('shows all its targets, above a page with its own Save & Close', async () => {
    await lab.show(preferences('') + window(codeWindowContent), PREFERENCES);
    expect(tell((await lab.look()).answers)).toEqual(allFound);
  });
});

describe('a link of the same words in another dialog', () => {
  const other = `<div role="dialog" style="position:fixed;left:20px;top:20px;width:300px;height:120px;background:#fff"><a href="#q" data-at="other">Request New QR Code</a></div>`;
  const without = codeWindowContent.replace(/<div class="Button2[^>]*data-at="request-qr".*\n/, '');
  const requestIn = async (body: string) => lab.answerIn(body, 'request-qr', PREFERENCES);

  it('is not taken for the button', async () => {
    expect(await requestIn(codeWindow() + other)).toMatchObject({ status: 'found', at: 'request-qr' });
  });

  it('is not taken for the button that is gone', async () => {
    expect(without).not.toContain('Request New QR Code');
    expect(await requestIn(codeWindow(without) + other)).toMatchObject({ status: 'absent' });
  });

  it('is not taken for it in a pop-up window, either', async () => {
    await lab.show(preferences(''), PREFERENCES);
    const popUp = await lab.popUp(without + other, '/Mvc/User/Code.mvc');
    const { answers } = await popUp.evaluate(() => window.lab.look());
    expect(answers['request-qr']).toMatchObject({ status: 'absent' });
  });
});

it('a Save & Close of the page below says nothing about a window that has none', async () => {
  const page = preferences('<button>Save & Close</button>');
  const answer = await lab.answerIn(page + codeWindow(request), 'request-qr', PREFERENCES);
  expect(answer).toMatchObject({ status: 'found' });
});

// a full-window layer that centres a box without any mark is no dialog (autotask/regions.ts:queryDialog).
it('a box centred in a layer over the whole window shows all its targets', async () => {
  const box = `<div style="background:#fff;width:560px" data-at="window">${codeWindowContent}</div>`;
  const layer = `<div style="position:fixed;inset:0;display:flex;align-items:center;justify-content:center">${box}</div>`;
  await lab.show(preferences('') + layer, PREFERENCES);
  expect(tell((await lab.look()).answers)).toEqual(allFound);
});

it('the overlay frame of the shell is a window by itself', async () => {
  await lab.show(codeWindowContent, '/AutotaskOnyx/DialogIFrameOverlay');
  expect(tell((await lab.look()).answers)).toEqual(allFound);
});

it('a pop-up window is a window by itself', async () => {
  await lab.show(preferences(''), PREFERENCES);
  const popUp = await lab.popUp(codeWindowContent, '/Mvc/User/Code.mvc');
  const { answers } = await popUp.evaluate(() => window.lab.look());
  expect(tell(answers)).toEqual(allFound);
});

describe('a frame', () => {
  const SIZE = 'left:300px;top:60px;width:600px;height:640px;border:0';
  const frame = (style: string) => `<iframe src="/inner" style="${SIZE};${style}"></iframe>`;
  const answersIn = async (body: string) => {
    await lab.load(body, { '/inner': codeWindowContent });
    return lab.page.frames()[1]!.evaluate(() => window.lab.look().answers);
  };
  const page = `<div style="height:700px">${preferences('')}</div>`;

  it.each([
    ['laid over the page', page + frame('position:fixed')],
    ['in a box over the page', `${page}<div style="position:fixed;inset:40px">${frame('')}</div>`],
    ['in a dialog', `<div role="dialog">${frame('')}</div>`],
  ])('%s is a window by itself', async (_, body) => {
    expect(tell(await answersIn(body))).toEqual(allFound);
  });

  it('that is all there is in its place is the page', async () => {
    const answers = await answersIn(frame('position:absolute'));
    expect(answers['save-close']).toMatchObject({ status: 'absent' });
  });
});

describe.each(Object.entries(buttonKinds))('a button that is %s', (_, button) => {
  it.each([
    ['Request New QR Code', 'request-qr'],
    ['Request New QR code', 'request-qr'],
    ['Validate', 'validate'],
    ['Save &amp; Close', 'save-close'],
    ['Save and Close', 'save-close'],
  ])('is found as %s', async (label, target) => {
    const others = target === 'request-qr' ? '' : request;
    const answer = await lab.answerIn(codeWindow(others + button(label, 'target')), target);
    expect(answer).toMatchObject({ status: 'found', at: 'target' });
  });
});

describe.each(Object.entries(fieldKinds))('a field with %s', (_, field) => {
  it.each([
    ['Generated Code', 'generated-code', 'text'],
    ['Generated Code', 'generated-code', 'tel'],
    ['Autotask Password', 'autotask-password', 'password'],
  ])('is found as %s (%s, %s)', async (label, target, type) => {
    const body = codeWindow(request + field(label, 'target', type));
    expect(await lab.answerIn(body, target)).toMatchObject({ status: 'found', at: 'target' });
  });
});

describe.each(Object.entries(checkboxKinds))('%s', (_, checkbox) => {
  it.each(['Receive password via email', 'Send codes by e-mail', 'E-Mail me my one-time password:'])(
    'is found by “%s”',
    async (label) => {
      const answer = await lab.answerIn(codeWindow(request + checkbox(label, 'target')), 'email-checkbox');
      expect(answer).toMatchObject({ status: 'found', at: 'target' });
    },
  );
});

describe('a box for codes by e-mail that is none Signpost knows', () => {
  const answerIn = (body: string) => lab.answerIn(codeWindow(request + body), 'email-checkbox');
  const SAYS = 'Receive password via email';

  it.each([
    ['a drawing with a label', `<div><svg width="16" height="16"></svg><span>${SAYS}</span></div>`],
    [
      'an element of the page’s own kind that nobody can look into',
      `<x-tick><template shadowrootmode="closed"><label><input type="checkbox"><slot></slot></label></template>${SAYS}</x-tick>`,
    ],
  ])('is not said to be missing: %s', async (_, body) => {
    expect(await answerIn(body)).toMatchObject({ status: 'absent', worded: true });
  });

  it.each([
    ['in a sentence', `<p>You can’t ${SAYS.toLowerCase()} any more.</p>`],
    ['out of sight', `<div hidden>${SAYS}</div>`],
    ['nowhere', ''],
  ])('is missing where its words are %s', async (_, body) => {
    expect(await answerIn(body)).not.toHaveProperty('worded');
  });
});

it('the picture of the QR code may be a canvas or a drawing', async () => {
  for (const picture of ['canvas', 'svg']) {
    const body = codeWindow(`${request}<${picture} class="QR" data-at="target"></${picture}>`);
    expect(await lab.answerIn(body, 'qr-code')).toMatchObject({ status: 'found', at: 'target' });
  }
});

it('the picture of the QR code may stand in a shadow root', async () => {
  const picture =
    '<div><template shadowrootmode="open"><canvas class="QR" width="180" height="180" data-at="target"></canvas></template></div>';
  const body = codeWindow(request + picture);
  expect(await lab.answerIn(body, 'qr-code')).toMatchObject({ status: 'found', at: 'target' });
});

it('icons, rules and wide banners are not taken for a QR code', async () => {
  const pictures = [
    [24, 24],
    [99, 99],
    [400, 20],
    [300, 200],
  ].map(([width, height]) => `<svg style="width:${width}px;height:${height}px;display:block"></svg>`);
  expect(await lab.answerIn(codeWindow(request + pictures.join('')), 'qr-code')).toMatchObject({
    status: 'absent',
  });
});

it('two square pictures in the window are ambiguous', async () => {
  const body = codeWindow(`${request}<svg class="QR"></svg><svg class="QR"></svg>`);
  expect(await lab.answerIn(body, 'qr-code')).toMatchObject({ status: 'ambiguous' });
});

it('a square picture outside the window is nothing', async () => {
  const body = `<svg class="QR"></svg>${codeWindow(request)}`;
  expect(await lab.answerIn(body, 'qr-code')).toMatchObject({ status: 'absent' });
});
