import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openOverlayLab, type OpenOverlayLab } from './lab/open-overlay-lab';

/** What counts as a press of a control: only what the person does there from beginning to end. */
let lab: OpenOverlayLab;
beforeAll(async () => void (lab = await openOverlayLab()));
afterAll(() => lab.close());

const BODY = `
  <p id="elsewhere" style="position:absolute;left:20px;top:20px;width:200px;height:40px">Elsewhere</p>
  <button id="save" style="position:absolute;left:20px;top:120px;width:200px;height:40px">Save</button>
  <label id="label" style="position:absolute;left:20px;top:220px;width:200px"><input id="box" type="checkbox"> By e-mail</label>`;

beforeEach(async () => {
  await lab.load(BODY);
  await lab.page.evaluate(() => window.overlay.watchUse({ save: '#save', box: '#box' }));
});

const heard = () => lab.page.evaluate(() => window.overlay.presses);

describe('a press of a control', () => {
  it('is one press, however many events it makes', async () => {
    await lab.page.locator('#save').click();
    expect(await heard()).toEqual(['save']);
  });

  it('counts when the control is gone before the click', async () => {
    await lab.page.evaluate(() => {
      const button = document.querySelector('#save')!;
      button.addEventListener('pointerup', () => button.replaceWith(button.cloneNode(true)));
    });
    await lab.page.locator('#save').click();
    expect(await heard()).toEqual(['save']);
  });

  it('counts by the keyboard, and by the label of a field', async () => {
    await lab.page.locator('#save').press('Enter');
    await lab.page.locator('#label').click({ position: { x: 100, y: 8 } });
    expect(await heard()).toEqual(['save', 'box']);
  });

  it('is none when the mouse was pressed elsewhere, dragged, and released over it', async () => {
    const { mouse } = lab.page;
    await mouse.move(60, 40);
    await mouse.down();
    await mouse.move(60, 140, { steps: 4 });
    await mouse.up();
    expect(await heard()).toEqual([]);
    await mouse.click(60, 140);
    expect(await heard()).toEqual(['save']);
  });

  it('is none when it was released elsewhere', async () => {
    const { mouse } = lab.page;
    await mouse.move(60, 140);
    await mouse.down();
    await mouse.move(60, 40, { steps: 4 });
    await mouse.up();
    expect(await heard()).toEqual([]);
  });

  it('is none when a script makes it up', async () => {
    await lab.page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('#save')!;
      button.click();
      for (const type of ['pointerdown', 'pointerup', 'click'])
        button.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0 }));
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(await heard()).toEqual([]);
  });
});
