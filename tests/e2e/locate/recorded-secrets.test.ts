import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordedControlSchema } from '@/guide/procedure/recorded-control';
import { button2, fieldKinds } from '../../fixtures/controls';
import { codeWindowContent, headers, preferences } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** What pointing at a control leaves behind is labels and marks of the application, and nothing of people's. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const at = (mark: string) => `[data-at="${mark}"]`;
const page = (body: string) => preferences(button2('Colour Scheme') + body + button2('Printer Settings'));

describe('a recorded control never holds', () => {
  const everything = headers.g2 + headers.g1 + page(codeWindowContent) + secrets();

  it('a person’s name, a value, an address or a number, whatever is pointed at', async () => {
    await lab.show(everything, PREFERENCES);
    const kept = await lab.page.evaluate(() =>
      [...document.querySelectorAll('body *')].map((each, i) => {
        each.setAttribute('data-try', String(i));
        return window.lab.describe(`[data-try="${i}"]`)?.recorded;
      }),
    );
    const recorded = kept.filter((each) => each !== undefined);
    expect(recorded.length).toBeGreaterThan(20);
    for (const each of recorded) expect(v.safeParse(recordedControlSchema, each).issues).toBeUndefined();
    expect(JSON.stringify(recorded)).not.toMatch(
      /Jane|"JD"|hunter2|123456|someone@|T20261124|Contoso|once upon|otpauth|JBSW|5550100/i,
    );
  });

  it('what was chosen in a field, by pointing at the field or at what stands in it', async () => {
    await lab.show(page(pickers), PREFERENCES);
    const kept = await lab.page.evaluate(() =>
      [...document.querySelectorAll('[data-part], [data-part] *')].map((each, i) => {
        each.setAttribute('data-try', String(i));
        return window.lab.describe(`[data-try="${i}"]`)?.recorded;
      }),
    );
    const recorded = kept.filter((each) => each !== undefined);
    expect(new Set(recorded.map(({ label }) => label))).toEqual(
      new Set(['Contact', 'Note Type', 'Category', undefined]),
    );
    expect(JSON.stringify(recorded)).not.toMatch(/Jane|Doe|Phone Call|Internal/);
  });

  it.each([
    [
      'a button that opens a list',
      '<button aria-haspopup="listbox" data-at="it"><span>Jane Doe</span></button>',
    ],
    [
      'a list that is open',
      '<div role="listbox" tabindex="0" data-at="it"><div role="option">Jane Doe</div></div>',
    ],
    [
      'an entry of one',
      '<div role="listbox"><div role="option" tabindex="0" data-at="it">Jane Doe</div></div>',
    ],
  ])('what is chosen from a list: %s', async (_what, list) => {
    await lab.show(page(`<label>Contact</label>${list}`), PREFERENCES);
    expect(JSON.stringify(await lab.describe(at('it')))).not.toMatch(/Jane|Doe/);
  });

  it('a key for the authenticator app, however it is written', async () => {
    const keys = [
      'jbsw y3dp ehpk 3pxp',
      'JBSW-Y3DP-EHPK-3PXP',
      'jbswy3dpehpk3pxp',
      'gezd gnbv gy3t qojq gezd gnbv',
    ];
    for (const key of keys) {
      const body = `<button data-at="a">${key}</button><button title="Copy ${key}" data-at="b">Copy</button><code style="cursor:pointer" data-at="c">${key}</code>`;
      await lab.show(page(body), PREFERENCES);
      for (const mark of 'abc')
        expect(JSON.stringify(await lab.describe(at(mark)))).not.toMatch(new RegExp(key.slice(0, 9)));
    }
    // Words of German may be as long.
    await lab.show(page(button2('Benachrichtigungseinstellungen', 'd')), PREFERENCES);
    expect((await lab.describe(at('d')))?.recorded.text).toBe('Benachrichtigungseinstellungen');
  });

  it('a person’s name that stands inside a control or a label', async () => {
    const chip = '<span class="Chip">Jane Doe</span>';
    const hand = 'style="cursor:pointer"';
    await lab.show(
      page(`<button data-at="a">Remove ${chip}</button><div ${hand} data-at="b">Assigned to ${chip}</div>`),
      PREFERENCES,
    );
    expect((await lab.describe(at('a')))?.recorded.text).toBe('Remove');
    expect((await lab.describe(at('b')))?.recorded.text).toBe('Assigned to');
    const around = `<h3>Tickets of ${chip}</h3><label>Owner ${chip}</label>${button2('Reassign', 'c')}`;
    await lab.show(page(around), PREFERENCES);
    const { recorded } = (await lab.describe(at('c')))!;
    expect(recorded.heading).toBe('Tickets of');
    expect(JSON.stringify(recorded)).not.toMatch(/Jane|Doe/);
  });

  it.each([
    [
      'an entry of a list of people',
      '<div class="ContextOverlay SingleDataSelectorAutoCompleteOverlay"><div class="Item" data-at="it"><div class="Text">Jane Doe</div></div></div>',
    ],
    [
      'a row of data',
      '<table><tbody><tr class="Display"><td><a href="#t" data-at="it">Contoso</a></td></tr></tbody></table>',
    ],
    ['another guide', '<div class="walkme-x"><button data-at="it">Next</button></div>'],
    ['a picture', '<canvas width="120" height="120" data-at="it"></canvas>'],
  ])('anything of %s', async (_what, body) => {
    await lab.show(body, PREFERENCES);
    expect(await lab.describe(at('it'))).toBeNull();
  });
});

const editor = (label: string, field: string) =>
  `<div class="EditorContainer"><div class="EditorLabelContainer1"><div class="LabelContainer1"><div class="Text"><span class="PrimaryText">${label}</span></div></div></div><div class="Size1" data-part>${field}</div></div>`;

/** Fields that choose from a list, with something chosen (docs/AUTOTASK.md 4.6). */
const pickers =
  editor(
    'Contact',
    '<div class="SingleDataSelector2"><div class="ContentContainer"><div class="ChipList"><div class="Chip"><div class="Text">Jane Doe</div><div class="Remove" title="Remove" tabindex="0"></div></div></div><div class="SearchBox"><input type="text"></div></div></div>',
  ) +
  editor(
    'Note Type',
    '<div class="SingleItemSelector2"><div class="ContentContainer"><input type="text"><div class="SelectionDisplay"><div class="Item"><div class="Text"><span>Phone Call</span></div></div></div></div></div>',
  ) +
  editor('Category', '<div role="combobox" tabindex="0"><span>Internal</span></div>');

/** What must not be taken down, in places where a recorded control might look. */
function secrets(): string {
  return `<div>${fieldKinds['label[for]']!('Password', 'p', 'password').replace('type=', 'value="hunter2" type=')}
    <button>Ticket T20261124.0012</button><button>Mail someone@example.com</button>
    <a href="otpauth://totp/x?secret=JBSWY3DP">Open in the app</a><a href="tel:5550100">Call us</a>
    <button>${'Once upon a time there was a very long label '.repeat(3)}</button>
    <input type="text" value="123456"><select><option selected>Contoso</option></select><textarea>Contoso</textarea></div>`;
}
