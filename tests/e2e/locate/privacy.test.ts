import { afterAll, beforeAll, expect, it } from 'vitest';
import { button2, fieldKinds } from '../../fixtures/controls';
import { codeWindow, codeWindowContent, headers, preferences } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';
import { SECRETS, spyOnSecrets } from './lab/spy';

/** What a page holds in confidence is never read, and nothing of a page but our own labels leaves it. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const secretFields = `
  <p>Manual key: ${SECRETS.key}</p>
  <canvas class="QR"></canvas><svg class="QR"><title>${SECRETS.picture}</title></svg>
  <img class="QR" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="${SECRETS.picture}">
  ${fieldKinds['label[for]']!('Generated Code', 'a').replace('type="text"', `value="${SECRETS.code}"`)}
  ${fieldKinds['label[for]']!('Autotask Password', 'b', 'password').replace('type=', `value="${SECRETS.password}" type=`)}
  <select><option selected>${SECRETS.choice}</option></select><output>${SECRETS.code}</output>
  <textarea>${SECRETS.note}</textarea><div contenteditable="true"><p>${SECRETS.note}</p></div>`;
/** Fields within what can be pressed, and a question that quotes what was typed. */
const deepSecrets = `
  <div tabindex="0"><span class="fa-pen"></span><div contenteditable="true">${SECRETS.note}</div></div>
  <div tabindex="0">Total <span><output>${SECRETS.code}</output></span></div>
  <div style="position:fixed;left:440px;top:300px;width:400px;height:160px;background:#fff">Send <output>${SECRETS.note}</output>?<button>Yes</button><button>No</button></div>`;
const page =
  headers.g2 +
  preferences(button2('Authentication Code Options')) +
  codeWindow(codeWindowContent + secretFields);

const everyAnswer = () => lab.page.evaluate(() => [window.lab.look(), window.lab.lookLive()]);

it('no field, picture or drawing is read while everything on the page is located', async () => {
  await lab.show(page, PREFERENCES);
  await lab.page.evaluate(spyOnSecrets);
  await lab.page.evaluate(() => window.lab.keep());
  await everyAnswer();
  expect(await lab.page.evaluate(() => window.touched)).toEqual([]);
});

it('nor while the person types', async () => {
  await lab.show(page, PREFERENCES);
  await lab.page.evaluate(() => window.lab.keep());
  for (const [selector, text] of [
    ['#za', SECRETS.code],
    ['#zb', SECRETS.password],
    ['textarea', SECRETS.note],
    ['[contenteditable]', SECRETS.note],
  ] as const) {
    await lab.page.locator(selector).last().fill(text);
  }
  await lab.page.evaluate(spyOnSecrets);
  await everyAnswer();
  expect(await lab.page.evaluate(() => window.touched)).toEqual([]);
});

it('nor while any of it is pointed at, to be found again', async () => {
  await lab.show(page, PREFERENCES);
  await lab.page.evaluate(spyOnSecrets);
  const kept = await lab.page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((each, i) => {
      each.setAttribute('data-try', String(i));
      return window.lab.describe(`[data-try="${i}"]`)?.recorded;
    }),
  );
  expect(await lab.page.evaluate(() => window.touched)).toEqual([]);
  const text = JSON.stringify(kept.filter(Boolean));
  for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
  expect(text).toContain('Authentication Code Options');
});

it('nor where it stands in something that can be pressed, or in a question', async () => {
  await lab.show(preferences(deepSecrets), PREFERENCES);
  await lab.page.evaluate(spyOnSecrets);
  await lab.page.evaluate(() => window.lab.look());
  const kept = await lab.page.evaluate(() =>
    [...document.querySelectorAll('[tabindex]')].map((each, i) => {
      each.setAttribute('data-try', String(i));
      return window.lab.describe(`[data-try="${i}"]`)?.recorded;
    }),
  );
  expect(await lab.page.evaluate(() => window.touched)).toEqual([]);
  for (const secret of Object.values(SECRETS)) expect(JSON.stringify(kept)).not.toContain(secret);
});

it('the instruments would have told', async () => {
  await lab.show('<input id="f" value="x"><img id="p" alt="x">', PREFERENCES);
  await lab.page.evaluate(spyOnSecrets);
  await lab.page.evaluate(() => {
    const field = document.querySelector('input')!;
    return [field.value, field.getAttribute('value'), document.querySelector('img')!.alt, field.textContent];
  });
  const touched = await lab.page.evaluate(() => window.touched);
  expect(touched).toEqual(['value', 'attribute value', 'alt', 'text of input']);
});

it('no answer holds anything of the page but our own labels', async () => {
  await lab.show(page, PREFERENCES);
  await lab.page.evaluate(() => window.lab.keep());
  const told = JSON.stringify(await everyAnswer());
  for (const secret of [...Object.values(SECRETS), 'Jane', 'JD']) expect(told).not.toContain(secret);
});

// a change inside an editable text is scanned from where it happened, past its seal (locate/label-index.ts).
it('words typed into an editable text don’t make it a page', async () => {
  await lab.show('<div contenteditable="true"><p>x</p><p>y</p></div>');
  await lab.page.evaluate(() => window.lab.keep());
  await lab.page.evaluate(() => {
    const [first, second] = document.querySelectorAll('p');
    first!.textContent = 'Authentication Code Options';
    second!.textContent = 'Change Password';
  });
  expect((await lab.page.evaluate(() => window.lab.lookLive())).pages).toEqual([]);
});

// `place` is called before the seal is looked at, so that an output's text is read.
it('what a page has computed is never a label', async () => {
  const body = preferences('<output style="cursor:pointer">Authentication Code Options</output>');
  expect(await lab.answerIn(body, 'code-options', PREFERENCES)).toMatchObject({ status: 'absent' });
});
