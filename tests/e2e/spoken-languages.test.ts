import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findCard, listCutButtons, pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { findTooWide, findViolationsIn, PAGES, sendOf } from './steps/axe';
import { restartGuide, waitForView } from './steps/technician';

/** A browser whose own language is German: on Linux it goes by the environment, elsewhere by the switch. */
const extension = setUpExtension({
  args: ['--lang=de'],
  options: { env: { ...(process.env as Record<string, string>), LANGUAGE: 'de' } },
});

const pageOf = async (path: string): Promise<Page> => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/${path}`);
  return page;
};
const choose = async (language: string) => {
  const page = await pageOf('options.html#/settings');
  // As by the keyboard: selecting alone doesn’t bring the focus.
  await page.locator('select').focus();
  await page.locator('select').selectOption(language);
  return page;
};
const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);
const titleOfAction = async () =>
  (await extension.worker()).evaluate(() => {
    type Chrome = { action: { getTitle(of: object): Promise<string> } };
    return (globalThis as unknown as { chrome: Chrome }).chrome.action.getTitle({});
  });

describe('in a browser that speaks German', () => {
  it('so does the popup, its guides and their search, the icon and the card', async () => {
    await extension.newAutotaskTab();
    const popup = await extension.openPopup();
    await popup.getByRole('heading', { name: '2FA in Ihrem Autotask-Profil einrichten' }).waitFor();
    expect(await langOf(popup)).toBe('de');
    await popup.getByRole('searchbox', { name: 'Verfahren suchen' }).fill('zusammenführen');
    await popup.getByRole('heading', { name: 'Zwei Kontakte zusammenführen' }).waitFor();
    await popup.close();

    await restartGuide(extension);
    const { card } = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the ring');
    expect(card.text).toContain('Profilmenü öffnen');
    expect(card.text).toContain('Schritt 1 von 8');
    expect(card.buttons).toContain('Verkleinern');
    expect(await titleOfAction()).toContain('noch 8 Schritte');
  });

  it('another language that is chosen is spoken at once by all that is open, and is left to the browser again', async () => {
    await extension.newAutotaskTab();
    await restartGuide(extension);
    const { page } = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the ring');
    const popup = await extension.openPopup();
    await popup.getByRole('searchbox', { name: 'Verfahren suchen' }).waitFor();
    const welcome = await pageOf('welcome.html');
    const options = await choose('es');

    await options.getByRole('heading', { level: 1, name: 'Configuración' }).waitFor();
    // Whoever chose it by the keyboard is still there.
    expect(await options.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await popup.getByRole('searchbox', { name: 'Buscar procedimientos' }).waitFor();
    await popup.getByRole('heading', { name: 'Combinar dos contactos' }).waitFor();
    await expect.poll(() => welcome.title()).toContain('bienvenida');
    await waitForCard(page, (card) => /Abrir tu menú de perfil/.test(card?.text ?? ''));
    const card = await waitForCard(page, (each) => each?.buttons.includes('Minimizar') ?? false);
    expect(card?.text).toContain('Paso 1 de 8');
    await expect.poll(titleOfAction).toContain('quedan 8 pasos');
    for (const each of [popup, options, welcome]) expect(await langOf(each)).toBe('es');

    // A page that is opened later, and a worker that was ended, know it as well.
    await extension.killWorker();
    const later = await extension.openPopup();
    await later.getByRole('searchbox', { name: 'Buscar procedimientos' }).waitFor();
    await pressCard(page, 'Minimizar');
    await waitForCard(page, (each) => each?.form === 'pill' && /Paso 1/.test(each.text));

    await options.locator('select').selectOption('');
    await options.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    await waitForCard(page, (each) => /Schritt 1/.test(each?.text ?? ''));
    await later.getByRole('searchbox', { name: 'Verfahren suchen' }).waitFor();
  });

  it('a control that can’t be found is asked for in the language that was chosen', async () => {
    await choose('en');
    const page = await extension.newAutotaskTab({ sso: 'yes', to: '/Mvc/User/Preferences.mvc/Index' });
    await restartGuide(extension);
    await page.bringToFront();
    await waitForCard(page, (card) => /KaseyaOne or single sign-on/.test(card?.text ?? ''), {
      timeout: 20_000,
    });
    await pressCard(page, 'Help me find it');
    await pressCard(page, 'Point it out');
    await waitForCard(page, (card) => /The click won’t do anything/.test(card?.text ?? ''));
    // Nothing that can be pressed: the picker itself says so.
    await page.mouse.click(700, 700);
    await waitForCard(page, (card) => /That isn’t a button, link or field/.test(card?.text ?? ''));
  });
});

describe('German words are long', () => {
  // 320 px: as at 400 % in a window of 1280, and as the popup at 200 % in a narrow one.
  it.each(['popup.html', ...PAGES])('%s fits into 320 px, and axe has no objection', async (path) => {
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`chrome-extension://${extension.extensionId}/${path}`);
    await page.getByRole('heading').first().waitFor();
    const send = await sendOf(page);
    expect(await findTooWide(send)).toEqual([]);
    expect(await findViolationsIn(send, ['light'])).toEqual([]);
  });

  it.each([
    [1280, 800],
    [640, 400],
    [320, 256],
  ])(
    'the card stays within a window of %d × %d, as at 100, 200 and 400 %%, and no button is cut off',
    async (width, height) => {
      const page = await extension.newAutotaskTab({ to: '/Mvc/User/Preferences.mvc/Index' });
      await page.setViewportSize({ width, height });
      await restartGuide(extension);
      await page.bringToFront();
      await waitForView(extension, ({ card }) => card.step === 'open-code-options', 'the step');
      const card = (await findCard(extension.context))?.card;
      expect(card?.box.x).toBeGreaterThanOrEqual(0);
      expect(card!.box.x + card!.box.width).toBeLessThanOrEqual(width);
      expect(card!.box.y + card!.box.height).toBeLessThanOrEqual(height);
      expect(await listCutButtons(page)).toEqual([]);
    },
  );
});
