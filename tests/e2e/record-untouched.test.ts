import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { setUpExtension } from '../setup/e2e-context';
import { beginRecording, noteDeeds, repeatDeeds, type Deed } from './steps/author';

/** While a guide is recorded Autotask gets every event as ever: none is missing, held up or made. */
const extension = setUpExtension();
const VARIANT = { shell: 'g2', dialog: 'same', email: 'on' };

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

it('every event of the page is trusted, in its order, and let through', async () => {
  const deeds: Deed[] = await noteDeeds(extension, VARIANT, 'autotask-2fa');
  await extension.context.addInitScript(listen);
  const plain = await extension.newAutotaskTab(VARIANT);
  await repeatDeeds(extension, plain, deeds);
  const without = await listHeard(plain);
  await plain.close();

  const recorded = await beginRecording(extension, VARIANT);
  await repeatDeeds(extension, recorded, deeds);
  const during = await listHeard(recorded);
  expect(without.length).toBeGreaterThan(50);
  expect(during).toEqual(without);
  expect(during.filter((each) => !each.includes(' true '))).toEqual([]);
}, 90_000);
