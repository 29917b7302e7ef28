import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { beginRecording, noteDeeds, repeatDeeds } from './steps/author';
import { openAll } from './steps/openers';

/** While a guide is recorded Autotask gets every event as ever: none is missing, held up or made. */
const extension = setUpExtension();

/** Notes what the page's own listeners get, in every frame; in the page's own world, before anything of the page runs. */
function listen() {
  const TYPES = [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'keydown',
    'keyup',
    'input',
    'change',
    'submit',
  ];
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  for (const type of TYPES)
    for (const phase of [true, false])
      window.addEventListener(
        type,
        (event) =>
          heard.push(
            [
              type,
              phase ? 'down' : 'up',
              event.isTrusted,
              event.defaultPrevented,
              (event.target as Element).localName,
            ].join(' '),
          ),
        phase,
      );
}

async function listHeard(page: Page): Promise<string[]> {
  const all = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => (globalThis as unknown as { heard?: string[] }).heard ?? [])),
  );
  return all.flat();
}

/** Opens it, does something there, and gives all that the page's own listeners got. */
async function hear(page: Page, use: (page: Page) => Promise<unknown>): Promise<string[]> {
  await use(page);
  const heard = await listHeard(page);
  await page.close();
  return heard;
}

// That every window opens, too, is in record-variants.test.ts: there all that is done in them is done while recording.
it('every event of the page is trusted, in its order, and let through', async () => {
  const variant = { shell: 'g2', dialog: 'same', email: 'on' };
  const deeds = await noteDeeds(extension, variant, 'autotask-2fa');
  await extension.context.addInitScript(listen);
  const without = await hear(await extension.newAutotaskTab(variant), (page) =>
    repeatDeeds(extension, page, deeds),
  );
  const during = await hear(await beginRecording(extension, variant), (page) =>
    repeatDeeds(extension, page, deeds),
  );
  expect(without.length).toBeGreaterThan(50);
  expect(during).toEqual(without);
  expect(during.filter((each) => !each.includes(' true '))).toEqual([]);
}, 90_000);

it.each<[number, Variant, string]>([
  [4, { shell: 'g1', to: '/Mvc/ServiceDesk/TicketNew.mvc/Create' }, 'Save & Close'],
  [6, { shell: 'g0' }, 'Shared folder can’t be reached'],
  [8, { shell: 'g2', create: 'modules', theme: 'dark', traps: '1' }, 'Shared folder can’t be reached'],
])(
  'every menu and list opens, at least %i on %o, by the same events',
  async (least, variant, sign) => {
    await extension.context.addInitScript(listen);
    let menus: string[] = [];
    const without = await hear(await extension.newAutotaskTab(variant), async (page) => {
      menus = await openAll(page, sign);
    });
    expect(menus.filter(Boolean).length).toBeGreaterThanOrEqual(least);
    const during = await hear(await beginRecording(extension, variant), async (page) =>
      expect(await openAll(page, sign, menus)).toEqual(menus),
    );
    expect(during).toEqual(without);
  },
  90_000,
);
