import { expect, it } from 'vitest';
import { actOn } from '../driver/hand.mjs';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { restartGuide, waitForView } from './steps/technician';

const extension = setUpExtension();

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';

it('a control far down in a frame as tall as its content is scrolled to by the page around it', async () => {
  await extension.newAutotaskTab({ scroll: 'far', dialog: 'overlay' });
  const page = await extension.context.newPage();
  await page.route('**/Mvc/Shell', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><body style="margin:0"><div style="height:900px"></div>
        <iframe src="${PREFERENCES}" style="display:block;border:0;width:100%;height:4000px"></iframe>`,
    }),
  );
  await page.goto(`${extension.practice.origin}/Mvc/Shell`);
  await restartGuide(extension);
  // Nothing of the frame is in view yet.
  await page.evaluate(() => scrollTo(0, 700));
  const { spotlight } = await waitForView(
    extension,
    (view) => view.card.step === 'open-code-options' && view.spotlight !== null,
    'the ring',
  );
  const ring = spotlight!.box;
  expect(ring.y).toBeGreaterThan(0);
  expect(ring.y + ring.height).toBeLessThan(800);
  // Back up by hand: it says where the control is, and goes there when it is asked to.
  await page.evaluate(() => scrollTo(0, 700));
  await waitForCard(page, (card) => card?.buttons.includes('Scroll to it') ?? false);
  await pressCard(page, 'Scroll to it');
  const view = await waitForView(extension, (each) => each.spotlight !== null, 'the ring again');
  await actOn(page, view.spotlight!.box);
  await waitForCard(page, (card) => card?.step === 'request-qr-code');
});
