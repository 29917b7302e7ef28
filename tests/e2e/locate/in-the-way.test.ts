import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Target } from '@/guide/procedure/procedure';
import { button2 } from '../../fixtures/controls';
import { targetCalled } from '../../fixtures/targets';
import { openLab, type Lab } from './lab/open-lab';

/** What stands in a control's way, and what only seems to. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const message = targetCalled('Contacts merged', 'text');
const merge = targetCalled('Merge', 'button');

const find = async (body: string, target: Target) => {
  await lab.show(body);
  return lab.find(target);
};

it('a message in a layer that lets all clicks through is seen', async () => {
  const body =
    '<div style="position:fixed;inset:0;pointer-events:none"><div data-at="real" style="margin:40px">Contacts merged</div></div><p style="height:400px">A page</p>';
  expect(await find(body, message)).toMatchObject({ status: 'found', at: 'real' });
});

it('a button that lets all clicks through is covered by what gets them', async () => {
  const body = `<div style="position:fixed;inset:0;pointer-events:none">${button2('Merge')}</div><p style="position:fixed;inset:0;margin:0">A page</p>`;
  expect(await find(body, merge)).toMatchObject({ status: 'hidden', hiddenBy: 'covered' });
});

it.each([
  [
    'in the legend of a disabled fieldset is enabled',
    '<fieldset disabled><legend><button data-at="real">Merge</button></legend></fieldset>',
    'found',
  ],
  [
    'in a disabled fieldset is disabled',
    '<fieldset disabled><legend>Contacts</legend><button data-at="real">Merge</button></fieldset>',
    'hidden',
  ],
  [
    'in the second legend of a disabled fieldset is disabled',
    '<fieldset disabled><legend>Contacts</legend><legend><button data-at="real">Merge</button></legend></fieldset>',
    'hidden',
  ],
  ['that is disabled itself is disabled', '<button disabled data-at="real"><b>Merge</b></button>', 'hidden'],
])('a button %s', async (_, body, status) => {
  expect(await find(body, merge)).toMatchObject({ status, at: 'real' });
});

it('a control in a row of data is left out, and it is said that it is there', async () => {
  const row = '<table><tr class="Display"><td><a href="#x">Merge</a></td></tr></table>';
  const link: Target = { ...merge, role: ['link'] };
  expect(await find(row, link)).toMatchObject({ status: 'absent', leftOut: true });
  expect(await find('<p>Nothing</p>', link)).not.toHaveProperty('leftOut');
  expect(await find(`<div hidden>${row}</div>`, link)).not.toHaveProperty('leftOut');
  expect(await find(row + '<a href="#y" data-at="real">Merge</a>', link)).toMatchObject({
    status: 'found',
    at: 'real',
  });
});
