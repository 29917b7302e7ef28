import { expect, it } from 'vitest';
import { countHosts } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { restartGuide, waitForView } from './steps/technician';

/** A tab of Autotask that shows a document in which no card can stand. */
const extension = setUpExtension();

it.each([
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Preferences</text></svg>'],
  ['application/xml', '<list><item>Preferences</item></list>'],
])('a guide that runs beside a document of type %s stays where it is', async (contentType, body) => {
  const page = await extension.newAutotaskTab({ scroll: 'near', to: '/Mvc/User/Preferences.mvc/Index' });
  await restartGuide(extension);
  await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button');
  const other = await extension.context.newPage();
  const errors: string[] = [];
  other.on('pageerror', (error) => errors.push(error.message));
  other.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await other.route('**/Mvc/Report.mvc/Picture', (route) => route.fulfill({ contentType, body }));
  await other.goto(`${extension.practice.origin}/Mvc/Report.mvc/Picture`);
  await other.bringToFront();
  expect(await countHosts(other)).toEqual([]);
  await page.bringToFront();
  const back = await waitForView(extension, ({ spotlight }) => spotlight !== null, 'the button again');
  expect(back.page).toBe(page);
  expect(errors).toEqual([]);
});
