import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button2 } from '../../fixtures/controls';
import { preferences } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** Every way in which a page keeps a second copy of a control out of sight. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const OPTIONS = 'Authentication Code Options';
const inPreferences = (body: string) => lab.answerIn(body, 'code-options', PREFERENCES);
const copy = button2(OPTIONS, 'copy');
const styled = (style: string) => `<div style="${style}">${copy}</div>`;

const WAYS: [string, string][] = [
  ['display: none', styled('display:none')],
  ['the hidden attribute', `<div hidden>${copy}</div>`],
  ['visibility: hidden', styled('visibility:hidden')],
  ['opacity: 0', styled('opacity:0')],
  ['content-visibility: hidden', styled('content-visibility:hidden;height:30px')],
  ['a place left of the window', styled('position:absolute;left:-9999px;top:100px')],
  ['a place above the window', styled('position:absolute;top:-9999px')],
  ['a fixed place right of the window', styled('position:fixed;right:-600px;top:100px;width:300px')],
  ['a clip of no height', styled('height:0;overflow:hidden')],
  ['a clip of no width', styled('width:0;overflow:hidden')],
  ['a closed menu', `<div class="ContextOverlayContainer"><div class="ContextOverlay">${copy}</div></div>`],
  ['inertness', `<div inert>${copy}</div>`],
  ['a template', `<template>${copy}</template>`],
  ['a scale of nothing', styled('transform:scale(0)')],
  // the start of an inner scroller is not looked at (locate/shown.ts:queryVisibleBox).
  [
    'a place left of an inner scroller',
    `<div style="height:200px;overflow:auto;position:relative"><div style="height:900px">${styled('position:absolute;left:-9999px;top:10px')}</div></div>`,
  ],
  // overflow:hidden is taken for something that a person can scroll.
  [
    'a clip that can’t be scrolled',
    `<div style="height:40px;overflow:hidden"><div style="height:60px"></div>${copy}</div>`,
  ],
];

describe.each(WAYS)('a copy that is hidden by %s', (_, hidden) => {
  it('does not disturb the control in view', async () => {
    for (const body of [hidden + button2(OPTIONS, 'real'), button2(OPTIONS, 'real') + hidden]) {
      expect(await inPreferences(preferences('') + body)).toMatchObject({ status: 'found', at: 'real' });
    }
  });

  it('is not found by itself', async () => {
    expect((await inPreferences(hidden)).status).not.toMatch(/found|ambiguous/);
  });
});

// the window may not scroll either.
it('a copy parked to the right of a page that can’t be scrolled is not found', async () => {
  const body = `<style>html, body { overflow: hidden; height: 100%; }</style>${styled('position:absolute;left:2000px;top:100px')}`;
  expect((await inPreferences(body)).status).toBe('hidden');
});

it('aria-hidden hides nothing from the eye', async () => {
  const body = `<div aria-hidden="true">${button2(OPTIONS, 'real')}</div>`;
  expect(await inPreferences(body)).toMatchObject({ status: 'found', at: 'real' });
});

it('a control in a scroller is out of view, and in view again when it was scrolled to', async () => {
  const body = `<div id="box" style="height:200px;overflow:auto"><div style="height:900px"></div>${button2(OPTIONS, 'real')}</div>`;
  expect(await inPreferences(body)).toMatchObject({ status: 'found', outOfView: true });
  await lab.page.evaluate(() => document.querySelector('#box')!.scrollTo(0, 900));
  const answer = await lab.answer('code-options');
  expect(answer).toMatchObject({ status: 'found', at: 'real' });
  expect(answer.outOfView).toBeUndefined();
});

it('a control that was scrolled past in the window is out of view, not hidden', async () => {
  await lab.show(`${button2(OPTIONS, 'real')}<div style="height:3000px"></div>`, PREFERENCES);
  await lab.page.evaluate(() => scrollTo(0, 1500));
  expect(await lab.answer('code-options')).toMatchObject({ status: 'found', outOfView: true });
});

// an absolute box is not clipped by a box that it isn't positioned in (locate/shown.ts:queryVisibleBox).
it('a drop-down that its bar’s overflow does not clip is in view', async () => {
  const menu = `<div style="position:absolute;left:20px;top:80px">${button2(OPTIONS, 'real')}</div>`;
  const body = `<div style="height:40px;overflow:hidden">${menu}</div>`;
  expect(await inPreferences(body)).toMatchObject({ status: 'found', at: 'real' });
});

it('a fixed drop-down is not clipped by what it stands in', async () => {
  const menu = `<div style="position:fixed;left:20px;top:80px">${button2(OPTIONS, 'real')}</div>`;
  const body = `<div style="height:40px;overflow:hidden">${menu}</div>`;
  expect(await inPreferences(body)).toMatchObject({ status: 'found', at: 'real' });
});

it('a disabled twin does not disturb the real one', async () => {
  const body = button2(OPTIONS, 'twin', 'Disabled2') + button2(OPTIONS, 'real');
  expect(await inPreferences(preferences(body))).toMatchObject({ status: 'found', at: 'real' });
});

it('a target that is removed is absent, and the live index knows it', async () => {
  await lab.show(preferences(button2(OPTIONS, 'real')), PREFERENCES);
  await lab.page.evaluate(() => window.lab.keep());
  await lab.page.evaluate(() => document.querySelector('[data-at=real]')!.remove());
  const { answers } = await lab.page.evaluate(() => window.lab.lookLive());
  expect(answers['code-options']).toMatchObject({ status: 'absent' });
});
