import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button2 } from '../../fixtures/controls';
import { codeWindow, preferences, windows } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** A label is what a person reads, however it is written. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const inPreferences = (body: string) => lab.answerIn(preferences(body), 'code-options', PREFERENCES);

describe('the label of a button', () => {
  it.each([
    'AUTHENTICATION CODE OPTIONS',
    'authentication&nbsp;code&nbsp;options',
    '  Authentication\n   Code \t Options ',
    'Authentication Code Options *',
    'Authentication Code Options:',
    'Authentication Code Options…',
    'Authentication Code Options...',
    'Authentication Code Options (12)',
    'Authentication Code Options (12) *:',
    '\uf084 Authentication Code Options',
    'Authentication Code Options \ue5cf',
    'Authentica&shy;tion Code Options',
    'Authentication\u200b Code Options',
    '<span>Authentication</span> <span>Code</span> <span>Options</span>',
    '<span>Authentication</span><br><span>Code Options</span>',
    '<i class="fa-key">\uf084</i><span><span>Authentication Code Options</span></span>',
    'Authentication Code Options<span class="WalkMeIconPlaceholder"></span>',
  ])('may be written %j', async (label) => {
    expect(await inPreferences(button2(label, 'real'))).toMatchObject({ status: 'found', at: 'real' });
  });

  it.each(['One–Time Password Options', 'Authentication Code Option', 'Authentication Code-Options'])(
    'is something else when it is %j',
    async (label) => {
      expect(await inPreferences(button2(label))).toMatchObject({ status: 'absent' });
    },
  );

  // text is always joined with a space, also inside a word (locate/name.ts:textOf).
  it('may have its access key underlined', async () => {
    const body = codeWindow(
      `<button>Request New QR Code</button><button data-at="real"><u>V</u>alidate</button>`,
    );
    expect(await lab.answerIn(body, 'validate')).toMatchObject({ status: 'found', at: 'real' });
  });

  // a private-use glyph is a name, so that the title beside it isn't looked at (locate/name.ts:nameOf).
  it('may be the title of a button that shows only a glyph', async () => {
    const body = '<button title="Authentication Code Options" data-at="real"><i>\uf084</i></button>';
    expect(await inPreferences(body)).toMatchObject({ status: 'found', at: 'real' });
  });
});

describe('a badge beside the label', () => {
  const menu = (item: string) => lab.answerIn(`<ul role="menu">${item}</ul>`, 'preferences-item');

  it('leaves the menu item its name', async () => {
    const answer = await menu(
      '<li role="menuitem" data-at="real"><span>Preferences</span><span class="badge">Early Access</span></li>',
    );
    expect(answer).toMatchObject({ status: 'found', at: 'real', label: 'Preferences' });
    expect(JSON.stringify(answer)).not.toMatch(/Early Access/);
    expect(answer.confidence).toBeLessThan(0.9);
  });

  // the text that stands directly in a control is never held against the labels (locate/label-index.ts:place).
  it('leaves the menu item its name when the label has no box of its own', async () => {
    const item =
      '<li role="menuitem" data-at="real">Preferences <span class="badge">Early Access</span></li>';
    expect(await menu(item)).toMatchObject({ status: 'found', at: 'real' });
  });

  it('loses against an item with exactly the name', async () => {
    const answer = await menu(
      '<li role="menuitem"><span>Preferences</span><span>Early Access</span></li><li role="menuitem" data-at="real">Preferences</li>',
    );
    expect(answer).toMatchObject({ status: 'found', at: 'real' });
  });

  it('may not be a whole sentence', async () => {
    const long = '<span>where everybody finds what they need to set up</span>';
    expect(await menu(`<li role="menuitem"><span>Preferences</span>${long}</li>`)).toMatchObject({
      status: 'absent',
    });
  });
});

describe('an open shadow root', () => {
  const shadow = (body: string) => `<x-host><template shadowrootmode="open">${body}</template></x-host>`;

  it('may hold the control', async () => {
    const answer = await inPreferences(shadow(shadow(button2('Authentication Code Options', 'real'))));
    expect(answer).toMatchObject({ status: 'found', at: 'real' });
  });

  it('may hold the whole window', async () => {
    const window = `<div role="dialog" style="position:fixed;left:300px;top:60px;width:500px;height:400px">${button2('Request New QR Code')}${button2('Validate', 'real')}</div>`;
    expect(await lab.answerIn(shadow(window), 'validate')).toMatchObject({ status: 'found', at: 'real' });
  });

  // `closest` stops at the shadow root, so that a dialog around it isn't seen (autotask/regions.ts).
  it('may hold one control of the window', async () => {
    const inside = shadow(button2('Request New QR Code')) + button2('Validate', 'real');
    const body = windows['role=dialog']!(inside);
    expect(await lab.answerIn(body, 'validate')).toMatchObject({ status: 'found', at: 'real' });
  });

  it('is followed when it changes later', async () => {
    await lab.show(preferences(shadow('<i></i>')), PREFERENCES);
    await lab.page.evaluate(() => window.lab.keep());
    await lab.page.evaluate(() => {
      const root = document.querySelector('x-host')!.shadowRoot!;
      root.innerHTML = '<button data-at="real">Authentication Code Options</button>';
    });
    const { answers } = await lab.page.evaluate(() => window.lab.lookLive());
    expect(answers['code-options']).toMatchObject({ status: 'found', at: 'real' });
  });
});
