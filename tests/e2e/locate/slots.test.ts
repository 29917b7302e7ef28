import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** Controls of web components, whose words stand in the page and are drawn in a slot of the component. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const OPTIONS = 'Authentication Code Options';
const inPreferences = (body: string) =>
  lab.answerIn(`<h1>Preferences</h1>${body}`, 'code-options', PREFERENCES);
const BUTTON = '<button data-at="real"><slot></slot></button>';
const REAL = { status: 'found', at: 'real' };
/** A component with this in its open shadow root, and this between its tags. */
const shadow = (inside: string, between: string) =>
  `<x-component><template shadowrootmode="open">${inside}</template>${between}</x-component>`;

describe('a button', () => {
  it.each([
    ['with its label beside the shadow root', shadow(BUTTON, OPTIONS)],
    ['with its label in an element', shadow(BUTTON, `<span>${OPTIONS}</span>`)],
    [
      'with its label in a slot of its own',
      shadow(
        '<button data-at="real"><i></i><slot name="text"></slot></button><slot></slot>',
        `<b slot="text">${OPTIONS}</b> Help`,
      ),
    ],
    [
      'whose slot holds its label until there is another',
      shadow(`<button data-at="real"><slot>${OPTIONS}</slot></button>`, ''),
    ],
    ['through two components', shadow(shadow(BUTTON, '<slot></slot>'), OPTIONS)],
    [
      'that has a component for its label',
      `<button data-at="real">${shadow(`<span>${OPTIONS}</span>`, '')}</button>`,
    ],
    [
      'of Autotask’s own kind',
      shadow(
        '<div class="Button2" tabindex="0" data-at="real"><div class="Text2"><slot></slot></div></div>',
        OPTIONS,
      ),
    ],
  ])('%s is found', async (_, html) => {
    expect(await inPreferences(html)).toMatchObject(REAL);
  });

  it.each([
    ['with words that stand in no slot', shadow('<button data-at="real">Help</button>', OPTIONS)],
    [
      'with more words around its slot',
      shadow('<button data-at="real">Forget <slot></slot></button>', OPTIONS),
    ],
    [
      'with its label in another slot',
      shadow(`${BUTTON}<p><slot name="hint"></slot></p>`, `Help <i slot="hint">${OPTIONS}</i>`),
    ],
    [
      'with other words in place of those that its slot holds',
      shadow(`<button data-at="real"><slot>${OPTIONS}</slot></button>`, 'Help'),
    ],
  ])('%s is not', async (_, html) => {
    const { status, at } = await inPreferences(html);
    expect({ status, at }).not.toMatchObject(REAL);
  });
});

it.each([
  ['in its label', '<label><slot></slot> <input data-at="real"></label>'],
  ['by its label’s for', '<label for="f"><slot></slot></label><p><input id="f" data-at="real"></p>'],
  ['by aria-labelledby', '<span id="l"><slot></slot></span><input aria-labelledby="l" data-at="real">'],
])('a field that is labeled through a slot is found: %s', async (_, inside) => {
  const body = shadow(inside, 'Generated Code');
  expect(await lab.answerIn(body, 'generated-code', PREFERENCES)).toMatchObject(REAL);
});

it('nothing that is typed is read through a slot', async () => {
  const html = shadow(
    '<div role="button" contenteditable="true" data-at="real"><slot></slot></div>',
    OPTIONS,
  );
  const { status, at } = await inPreferences(html);
  expect({ status, at }).not.toMatchObject(REAL);
});

describe('the index follows', () => {
  /** Both answers after a change; the promise in between lets the observer speak. */
  const after = async (body: string, change: string) => {
    await lab.show(`<h1>Preferences</h1>${body}`, PREFERENCES);
    await lab.page.evaluate(() => window.lab.keep());
    return lab.page.evaluate(async (code) => {
      new Function('host', code)(document.querySelector('x-component'));
      await Promise.resolve();
      return [window.lab.lookLive(), window.lab.look()] as const;
    }, change);
  };
  it.each([
    ['a label that is written', shadow(BUTTON, 'Loading'), `host.firstChild.data = '${OPTIONS}'`],
    ['a label that is put in', shadow(BUTTON, ''), `host.append('${OPTIONS}')`],
    [
      'a label that is put in by an element',
      shadow(BUTTON, ''),
      `host.append(Object.assign(document.createElement('b'), { textContent: '${OPTIONS}' }))`,
    ],
    [
      'a label that moves into its slot',
      shadow('<button data-at="real"><slot name="text"></slot></button>', `<b>${OPTIONS}</b>`),
      `host.firstElementChild.slot = 'text'`,
    ],
    [
      'a shadow tree that is attached late',
      `<x-component>${OPTIONS}</x-component>`,
      `host.attachShadow({ mode: 'open' }).innerHTML = '${BUTTON}'`,
    ],
    [
      'words that stand directly in the shadow tree of a button',
      '<x-component role="button" tabindex="0" data-at="real"><template shadowrootmode="open">Loading</template></x-component>',
      `host.shadowRoot.firstChild.data = '${OPTIONS}'`,
    ],
    [
      'the words of a component in a button',
      `<button data-at="real">${shadow('<span>Loading</span>', '')}</button>`,
      `host.shadowRoot.firstElementChild.textContent = '${OPTIONS}'`,
    ],
  ])('%s', async (_, body, change) => {
    const [live, fresh] = await after(body, change);
    expect(live).toEqual(fresh);
    expect(live.answers['code-options']).toMatchObject(REAL);
  });

  it('a label that is taken away', async () => {
    const [live, fresh] = await after(shadow(BUTTON, OPTIONS), 'host.firstChild.remove()');
    expect(live).toEqual(fresh);
    expect(live.answers['code-options']).toMatchObject({ status: 'absent' });
  });
});
