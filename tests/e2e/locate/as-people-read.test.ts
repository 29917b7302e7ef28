import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targetCalled } from '../../fixtures/targets';
import { openLab, type Lab } from './lab/open-lab';

/** A control is found by what a person reads on it, however that is written. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const named = (text: string) => targetCalled(text, 'button', 'link', 'menuitem');
const merge = named('Contact Merge');
const STYLE = `<style>
  .none { display: none } .invisible { visibility: hidden } .transparent { opacity: 0 }
  .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); white-space: nowrap }
  .clipped { position: absolute; clip-path: inset(50%) }
  .away { position: absolute; left: -10000px }
  .small { font-size: 0 }
  .icons { font-family: "Material Icons" } .fonts-icon { font-family: FontAwesome }
  .busy .wait { display: inline }
</style>`;

async function find(body: string, target = merge) {
  await lab.show(STYLE + body);
  return lab.find(target);
}

const HIDDEN: [string, string][] = [
  ['the hidden attribute', '<span hidden>Merging, please wait</span>'],
  ['display: none', '<span class="none">Merging, please wait</span>'],
  ['visibility: hidden', '<span class="invisible">Merging, please wait</span>'],
  ['opacity: 0', '<span class="transparent">Merging, please wait</span>'],
  ['a clip for screen readers', '<span class="sr-only">Merging, please wait</span>'],
  ['a clip path', '<span class="clipped">Merging, please wait</span>'],
  ['a place out of the window', '<span class="away">Merging, please wait</span>'],
  ['a font size of nothing', '<span class="small">Merging, please wait</span>'],
  ['a box in a hidden box', '<span hidden><b>Merging</b>, please wait</span>'],
];

describe.each(HIDDEN)('more words hidden by %s', (_, hidden) => {
  it.each([
    ['button', `<button data-at="real">Contact Merge${hidden}</button>`],
    ['link', `<a href="#x" data-at="real">${hidden}<span>Contact Merge</span></a>`],
    [
      'Button2',
      `<div class="Button2" tabindex="0" data-at="real"><div class="Text2">Contact Merge${hidden}</div></div>`,
    ],
    [
      'Button2 beside its text',
      `<div class="Button2" tabindex="0" data-at="real"><div class="Text2">Contact Merge</div>${hidden}</div>`,
    ],
  ])('leave a %s its name', async (_kind, body) => {
    expect(await find(body)).toMatchObject({ status: 'found', at: 'real' });
  });
});

it('a name that is only written for screen readers counts, where nothing else is written', async () => {
  const body = '<button data-at="real">✎<span class="sr-only">Contact Merge</span></button>';
  expect(await find(body)).toMatchObject({ status: 'found', at: 'real' });
  const alone =
    '<button data-at="real"><i class="fa"></i><span class="sr-only">Contact Merge</span></button>';
  expect(await find(alone)).toMatchObject({ status: 'found', at: 'real' });
});

it('a control whose label is hidden in it is another control', async () => {
  const body = '<button>Cancel<span hidden>Contact Merge</span></button>';
  expect(await find(body)).toMatchObject({ status: 'absent' });
});

it('words that come into view make it another control, and it is found again when they go', async () => {
  await lab.show(
    `${STYLE}<div id="box"><button data-at="real">Contact Merge<span class="none wait">, please wait</span></button></div>`,
  );
  const status = async () => (await lab.find(merge)).status;
  expect(await status()).toBe('found');
  await lab.page.evaluate(() => document.querySelector('#box')!.classList.add('busy'));
  expect(await status()).toBe('absent');
});

describe('typography', () => {
  it.each([
    ['Don’t merge', "Don't merge"],
    ["Don't merge", 'Don’t merge'],
    ['Copy‑to contact', 'Copy-to contact'],
    ['“Merge” contacts', '"Merge" contacts'],
    ['\u200eContact\u200f Merge\u2069', 'Contact Merge'],
    ['\u{f0001} Contact Merge', 'Contact Merge'],
    ['Contact Merge »', 'Contact Merge'],
    ['Contact Merge ▾', 'Contact Merge'],
    ['Contact Merge \u{100002}▼', 'Contact Merge'],
  ])('%j on the page is %j in the procedure', async (text, label) => {
    const answer = await find(`<button data-at="real">${text}</button>`, named(label));
    expect(answer).toMatchObject({ status: 'found', at: 'real' });
  });
});

describe('a picture', () => {
  it.each([
    [
      'the ligature of an icon font beside the label',
      '<button data-at="real"><i class="icons">call_merge</i> Contact Merge</button>',
    ],
    [
      'the ligature of an icon font after the label',
      '<button data-at="real">Contact Merge<i class="fonts-icon">arrow</i></button>',
    ],
    [
      'a button that is a picture',
      '<input type="image" alt="Contact Merge" width="40" height="30" data-at="real">',
    ],
    [
      'a link that is only a picture',
      '<a href="#x" data-at="real"><img alt="Contact Merge" width="40" height="30"></a>',
    ],
  ])('as %s', async (_, body) => {
    expect(await find(body)).toMatchObject({ status: 'found', at: 'real' });
  });

  it('as an area of an image map, and the ring is around the area', async () => {
    const answer = await find(
      '<img usemap="#m" width="200" height="100" alt="Menu" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><map name="m"><area shape="rect" coords="20,10,80,40" href="#x" alt="Contact Merge" data-at="real"></map>',
    );
    expect(answer).toMatchObject({ status: 'found', at: 'real' });
    const [box, picture] = await lab.page.evaluate(() => {
      const { x, y } = document.querySelector('img')!.getBoundingClientRect();
      return [window.lab.visibleBox('[data-at=real]'), { x, y }] as const;
    });
    expect(box).toEqual({ x: picture.x + 20, y: picture.y + 10, width: 60, height: 30 });
  });

  it('that has a description and stands in no control is never read', async () => {
    expect(await find('<img alt="Contact Merge" width="40" height="30">')).toMatchObject({
      status: 'absent',
    });
  });
});
