import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button2, checkbox2, label1 } from '../../fixtures/controls';
import { history } from '../../fixtures/mutation-arbitraries';
import type { Mutation } from '../../fixtures/mutations';
import { codeWindow, preferences, section } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** The index that lives on mutations answers like one made on the spot. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const OPTIONS = 'Authentication Code Options';
const start = async (body: string) => {
  await lab.show(body, PREFERENCES);
  await lab.page.evaluate(() => window.lab.keep());
};
/** Both answers after a change; the promise in between lets the observer speak. */
const both = (change: string) =>
  lab.page.evaluate(async (code) => {
    new Function(code)();
    await Promise.resolve();
    return [window.lab.lookLive(), window.lab.look()] as const;
  }, change);
const q = (mark: string) => `document.querySelector('[data-at="${mark}"]')`;

describe('after', () => {
  const target = button2(OPTIONS, 'real');
  it.each([
    [
      'a clone has taken the place of the control',
      target,
      `${q('real')}.replaceWith(${q('real')}.cloneNode(true))`,
    ],
    [
      'its text has been written',
      button2('Loading', 'real'),
      `${q('real')}.querySelector('.Text2').textContent = '${OPTIONS}'`,
    ],
    [
      'its text node has been changed',
      button2('Loading', 'real'),
      `${q('real')}.querySelector('.Text2').firstChild.data = '${OPTIONS}'`,
    ],
    [
      'its aria-label has been set',
      '<button data-at="real">…</button>',
      `${q('real')}.ariaLabel = '${OPTIONS}'`,
    ],
    ['its title has been set', '<button data-at="real"></button>', `${q('real')}.title = '${OPTIONS}'`],
    [
      'it has become a button',
      `<div data-at="real"><span>${OPTIONS}</span></div>`,
      `${q('real')}.className = 'Button2'`,
    ],
    [
      'it has been enabled',
      button2(OPTIONS, 'real', 'Disabled2'),
      `${q('real')}.classList.remove('Disabled2')`,
    ],
    [
      'its section has been opened',
      section('Security', target, false),
      `document.querySelectorAll('.Collapsed').forEach((each) => each.classList.remove('Collapsed'))`,
    ],
    [
      'it has been shown',
      `<div id="h" hidden>${target}</div>`,
      `document.querySelector('#h').hidden = false`,
    ],
    ['it has moved', `<div id="to"></div>${target}`, `document.querySelector('#to').append(${q('real')})`],
    [
      'it came with a thousand others',
      '<div id="to"></div>',
      `document.querySelector('#to').innerHTML = '<i></i>'.repeat(500) + ${JSON.stringify(target)} + '<i></i>'.repeat(500)`,
    ],
    [
      'a thousand nodes came one by one',
      target,
      `for (let i = 0; i < 1000; i += 1) document.body.append(document.createElement('i'))`,
    ],
    ['the whole body has been written anew', '', `document.body.innerHTML = ${JSON.stringify(target)}`],
    // a box that was renamed for what changed in it is not scanned any more (locate/label-index.ts `done`).
    [
      'a word beside it has changed and then the box of both',
      `<div class="walkme-x" data-at="box"><i data-at="word">x</i>${target}</div>`,
      `${q('word')}.textContent = 'y'; ${q('box')}.className = ''`,
    ],
    // the name of a control changes with what aria-labelledby points to (locate/label-index.ts).
    [
      'what names it has been written',
      '<button aria-labelledby="n" data-at="real">·</button><span id="n">Loading</span>',
      `document.querySelector('#n').textContent = '${OPTIONS}'`,
    ],
  ])('%s it is found', async (_, body, change) => {
    await start(preferences(body));
    const [live, fresh] = await both(change);
    expect(live).toEqual(fresh);
    expect(live.answers['code-options']).toMatchObject({ status: 'found', at: 'real' });
  });

  it.each([
    ['it has been renamed', `${q('real')}.querySelector('.Text2').textContent = 'Other'`, 'absent'],
    ['it has been removed', `${q('real')}.remove()`, 'absent'],
    ['its parent has been removed', `${q('real')}.parentElement.remove()`, 'absent'],
    ['it has been disabled', `${q('real')}.classList.add('Disabled2')`, 'hidden'],
    ['it has been hidden', `${q('real')}.style.display = 'none'`, 'hidden'],
  ])('%s it is %s no more', async (_, change, status) => {
    await start(preferences(`<div>${button2(OPTIONS, 'real')}</div>`));
    const [live, fresh] = await both(change);
    expect(live).toEqual(fresh);
    expect(live.answers['code-options']?.status).toBe(status);
  });

  it('a twin of what tells its window has come, nothing is known of that window, whichever is read first', async () => {
    const twin = button2('Request New QR Code');
    await start(preferences(`<div role="dialog"><p>Validate</p>${twin}</div>`));
    const [live, fresh] = await both(
      `document.body.insertAdjacentHTML('afterbegin', ${JSON.stringify(twin)})`,
    );
    expect(live).toEqual(fresh);
    expect(live.answers.validate).toEqual({ status: 'absent', confidence: 0 });
  });

  it('its tick has changed, the state is read anew', async () => {
    const row = `<div>${checkbox2('box', 'Checked')}${label1('Receive password via email')}</div>`;
    await start(codeWindow(button2('Request New QR Code') + row));
    const isChecked = () => lab.page.evaluate(() => window.lab.isChecked('[data-at=box]'));
    expect(await isChecked()).toBe(true);
    const [live, fresh] = await both(`${q('box')}.firstChild.className = 'TabIndexHack Unchecked'`);
    expect(live).toEqual(fresh);
    expect(await isChecked()).toBe(false);
  });
});

it('any history of changes leads to the same answers', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ page, batches }) => {
      await start(page);
      const looks = await lab.page.evaluate(async (all: Mutation[][]) => {
        const seen = [];
        for (const batch of all) {
          window.lab.mutate(batch);
          await Promise.resolve();
          seen.push([window.lab.lookLive(), window.lab.look()] as const);
        }
        return seen;
      }, batches);
      for (const [live, fresh] of looks) expect(live).toEqual(fresh);
    }),
    { numRuns: 60 },
  );
});
