import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button2, checkbox2, label1 } from '../../fixtures/controls';
import { codeWindow, preferences, section } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** Found, ambiguous, hidden and absent, each with its evidence. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const OPTIONS = 'Authentication Code Options';
const inPreferences = (body: string) => lab.answerIn(body, 'code-options', PREFERENCES);

it('says how a control was matched, and how sure it is', async () => {
  const answer = await inPreferences(preferences(button2(OPTIONS, 'target')));
  expect(answer).toMatchObject({ means: 'name', role: 'button', label: OPTIONS, confidence: 1 });
  expect(answer).not.toHaveProperty('next');
});

it('says how far behind the next best is', async () => {
  const both = button2(OPTIONS, 'target') + `<div tabindex="0">${OPTIONS}</div>`;
  expect(await inPreferences(preferences(both))).toMatchObject({ status: 'found', at: 'target', next: 0.8 });
});

it('two equal controls are ambiguous, and it says how many there are', async () => {
  const answer = await inPreferences(preferences(button2(OPTIONS) + button2(OPTIONS)));
  expect(answer).toMatchObject({ status: 'ambiguous', places: 2 });
});

it('the old and the new label side by side are ambiguous', async () => {
  const both = button2(OPTIONS) + button2('One-Time Password Options');
  expect(await inPreferences(preferences(both))).toMatchObject({ status: 'ambiguous' });
});

it('what is only nearly called so doesn’t stand in for a control that is grayed out, a twin does', async () => {
  const real = button2(OPTIONS, 'target', 'Disabled2');
  const nearly = `<button>${OPTIONS} <span>3</span></button>`;
  expect(await inPreferences(preferences(nearly))).toMatchObject({ status: 'found' });
  expect(await inPreferences(preferences(real + nearly))).toMatchObject({
    status: 'hidden',
    hiddenBy: 'disabled',
    at: 'target',
  });
  const twin = button2(OPTIONS, 'twin');
  expect(await inPreferences(preferences(real + twin))).toMatchObject({ status: 'found', at: 'twin' });
});

it('a control within a control is one thing', async () => {
  const nested = `<div class="Button2" tabindex="0"><button>${OPTIONS}</button></div>`;
  expect(await inPreferences(preferences(nested))).toMatchObject({ status: 'found' });
});

it('a control below the fold is found, and it says that it is out of view', async () => {
  const answer = await inPreferences(
    preferences(`<div style="height:3000px"></div>${button2(OPTIONS, 'target')}`),
  );
  expect(answer).toMatchObject({ status: 'found', at: 'target', outOfView: true });
});

it('a label that is nowhere is absent, in words', async () => {
  expect(await inPreferences(preferences(''))).toMatchObject({
    status: 'absent',
    confidence: 0,
  });
});

it('a target of another page is absent', async () => {
  const answer = await lab.answerIn(button2(OPTIONS), 'code-options');
  expect(answer).toMatchObject({ status: 'absent' });
});

describe('a hidden control', () => {
  it('in a closed section is opened by the section’s heading', async () => {
    const answer = await inPreferences(preferences(section('Security', button2(OPTIONS, 'target'), false)));
    expect(answer).toMatchObject({ status: 'hidden', hiddenBy: 'section', at: 'target', opener: 'heading' });
  });

  it.each([
    ['max-height:0;overflow:hidden', 'clipped to nothing'],
    ['visibility:hidden;height:0', 'made invisible'],
    ['opacity:0', 'made transparent'],
  ])('in a section closed by %s is never found', async (style) => {
    const body = section('Security', button2(OPTIONS, 'target')).replace(
      '"ContentContainer"',
      `"ContentContainer" style="${style}"`,
    );
    expect(await inPreferences(preferences(body))).toMatchObject({ status: 'hidden', at: 'target' });
  });

  // `canScroll` takes overflow:hidden for something that a person can scroll (locate/shown.ts).
  it('in a section that is cut down to its heading is hidden', async () => {
    const body = section('Security', button2(OPTIONS, 'target')).replace(
      '"CollapsibleSectionContainer ',
      '"CollapsibleSectionContainer" style="height:14px;overflow:hidden" x="',
    );
    expect(await inPreferences(preferences(body))).toMatchObject({ status: 'hidden', at: 'target' });
  });

  it.each(['display:none', 'visibility:hidden', 'opacity:0', 'height:0;overflow:hidden'])(
    'that something inside a closed tab hides, too, has no opener: %s',
    async (style) => {
      const body = `<div role="tab" aria-controls="p2">Security</div><div role="tabpanel" id="p2" hidden><div style="${style}">${button2(OPTIONS)}</div></div>`;
      const answer = await inPreferences(body);
      expect(answer).toMatchObject({ status: 'hidden', hiddenBy: 'unknown' });
      expect(answer.opener).toBeUndefined();
    },
  );

  it('in closed details is opened by their summary', async () => {
    const body = `<details><summary data-at="summary">More</summary>${button2(OPTIONS, 'target')}</details>`;
    expect(await inPreferences(body)).toMatchObject({ hiddenBy: 'section', opener: 'summary' });
  });

  it('in a hidden tab panel is opened by the tab that controls it', async () => {
    const body = `<div role="tab" aria-controls="p2" data-at="tab">Security</div><div role="tabpanel" id="p2" hidden>${button2(OPTIONS)}</div>`;
    expect(await inPreferences(body)).toMatchObject({ status: 'hidden', hiddenBy: 'tab', opener: 'tab' });
  });

  it('is disabled when a person can see but not use it', async () => {
    for (const button of [
      button2(OPTIONS, 'target', 'Disabled2'),
      `<div class="Locked">${button2(OPTIONS, 'target')}</div>`,
      `<button disabled data-at="target">${OPTIONS}</button>`,
      `<fieldset disabled><button data-at="target">${OPTIONS}</button></fieldset>`,
      `<div role="button" aria-disabled="true" data-at="target">${OPTIONS}</div>`,
    ]) {
      const answer = await inPreferences(button);
      expect({ button, ...answer }).toMatchObject({ status: 'hidden', hiddenBy: 'disabled', at: 'target' });
    }
  });

  // Autotask marks the inner box of a disabled checkbox (4.5); autotask/idioms.ts `disabled` misses it.
  it('is a disabled checkbox when its inner box is marked so', async () => {
    const row = `<div>${checkbox2('target', 'Checked Disabled')}${label1('Receive password via email')}</div>`;
    const answer = await lab.answerIn(codeWindow(button2('Request New QR Code') + row), 'email-checkbox');
    expect(answer).toMatchObject({ status: 'hidden', hiddenBy: 'disabled' });
  });
});

describe('a control on another tab', () => {
  const tab = (name: string, mark: string, selected = false) =>
    `<a class="Button ButtonIcon ${selected ? 'SelectedState' : ''}" data-at="${mark}"><span class="Text">${name}</span></a>`;
  const tabs = (bar: string, containers: string) =>
    `<div class="TabBar">${bar}</div><div>${containers}</div>`;
  const active = '<div class="TabContainer Active">Here</div>';
  const other = `<div class="TabContainer">${button2(OPTIONS, 'target')}</div>`;

  it('is opened by its tab when tabs and containers are in step', async () => {
    const body = tabs(tab('General', 'first', true) + tab('Security', 'second'), active + other);
    expect(await inPreferences(body)).toMatchObject({ status: 'hidden', hiddenBy: 'tab', opener: 'second' });
  });

  it('in a closed section is first of all on another tab', async () => {
    const closed = `<div class="TabContainer">${section('More', button2(OPTIONS, 'target'), false)}</div>`;
    const body = tabs(tab('General', 'first', true) + tab('Security', 'second'), active + closed);
    expect(await inPreferences(body)).toMatchObject({ status: 'hidden', hiddenBy: 'tab', opener: 'second' });
  });

  it.each([
    [
      'there are more tabs than containers',
      tab('A', 'a', true) + tab('B', 'b') + tab('C', 'c'),
      active + other,
    ],
    ['the selected tab is not the active container', tab('A', 'a') + tab('B', 'b', true), active + other],
    ['no tab is selected', tab('A', 'a') + tab('B', 'b'), active + other],
  ])('has no opener when %s', async (_, bar, containers) => {
    const answer = await inPreferences(tabs(bar, containers));
    expect(answer).toMatchObject({ status: 'hidden', hiddenBy: 'unknown' });
    expect(answer.opener).toBeUndefined();
  });
});

describe('a covered control', () => {
  const layer = '<div style="position:fixed;inset:0;background:#0008"></div>';

  it.each([
    ['a modal layer', layer],
    ['an alert with a layer', `<div id="BackgroundOverlay" style="position:fixed;inset:0"></div>`],
  ])('is hidden by %s', async (_, cover) => {
    const answer = await inPreferences(button2(OPTIONS, 'target') + cover);
    expect(answer).toMatchObject({ status: 'hidden', hiddenBy: 'covered', at: 'target' });
  });

  it('is hidden by a modal dialog element', async () => {
    await lab.show(`${button2(OPTIONS)}<dialog>Sure?</dialog>`, PREFERENCES);
    await lab.page.evaluate(() => document.querySelector('dialog')!.showModal());
    expect(await lab.answer('code-options')).toMatchObject({ status: 'hidden', hiddenBy: 'covered' });
  });

  it('is hidden though it is in a shadow root', async () => {
    const shadow = `<div><template shadowrootmode="open"><button data-at="target">${OPTIONS}</button></template></div>`;
    expect(await inPreferences(shadow + layer)).toMatchObject({ status: 'hidden', hiddenBy: 'covered' });
  });

  it('is found while part of it can still be pressed', async () => {
    const half = '<div style="position:fixed;left:0;top:0;width:60px;height:800px"></div>';
    expect(await inPreferences(button2(OPTIONS, 'target') + half)).toMatchObject({ status: 'found' });
  });

  it('is found under a layer that lets the pointer through', async () => {
    const glass = layer.replace('inset:0', 'inset:0;pointer-events:none');
    expect(await inPreferences(button2(OPTIONS, 'target') + glass)).toMatchObject({ status: 'found' });
  });

  it('is found under our own card', async () => {
    const card = `<div data-signpost-overlay style="position:fixed;inset:0;background:#fff"></div>`;
    expect(await inPreferences(button2(OPTIONS, 'target') + card)).toMatchObject({ status: 'found' });
  });
});
