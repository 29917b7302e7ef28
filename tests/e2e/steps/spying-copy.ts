import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** All scripts beside the manifest run in pages, but for the service worker's. */
export const listPageScripts = (extension: string) =>
  readdirSync(extension).filter((file) => file.endsWith('.js') && file !== 'background.js');

/**
 * A copy of the built extension whose page scripts run behind a spy: every way to read a field, a picture or a
 * canvas is noted on the document before it is let through. The scripts themselves are the built ones, unchanged.
 */
export function copyWithSpy(extension: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'signpost-spy-')), 'extension');
  cpSync(extension, copy, { recursive: true });
  for (const file of listPageScripts(extension)) {
    const path = join(copy, file);
    writeFileSync(path, `(${spy.toString()})('${file}');\n${readFileSync(path, 'utf8')}`);
  }
  return copy;
}

/** What was read in any frame of a page, such as `HTMLInputElement.value`. */
export async function listReads(page: Page): Promise<string[]> {
  const reads = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => document.documentElement.getAttribute('data-spy') ?? '')),
  );
  return reads.flatMap((each) => each.split(' ').filter(Boolean));
}

/** The page scripts that ran in any frame of a page, such as `agent.js`. */
export async function listRun(page: Page): Promise<string[]> {
  const ran = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => document.documentElement.getAttribute('data-ran') ?? '')),
  );
  return ran.flatMap((each) => each.split(' ').filter(Boolean));
}

/** Runs in the extension's own world of every frame, before the script that is named. */
function spy(script: string): void {
  const root = document.documentElement;
  root.setAttribute('data-ran', `${root.getAttribute('data-ran') ?? ''}${script} `);
  const world = globalThis as typeof globalThis & { spied?: boolean };
  if (world.spied) return;
  world.spied = true;
  const note = (what: string) =>
    root.setAttribute('data-spy', `${root.getAttribute('data-spy') ?? ''}${what} `);
  root.setAttribute('data-spy', '');

  const getters: [object, string[]][] = [
    [
      HTMLInputElement.prototype,
      ['value', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'selectionStart', 'selectionEnd'],
    ],
    [HTMLTextAreaElement.prototype, ['value', 'defaultValue', 'textLength', 'selectionStart']],
    [HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions']],
    [HTMLImageElement.prototype, ['src', 'currentSrc', 'srcset', 'alt']],
    [InputEvent.prototype, ['data', 'dataTransfer']],
    [KeyboardEvent.prototype, ['code', 'keyCode']],
    [Element.prototype, ['innerHTML', 'outerHTML']],
    [HTMLElement.prototype, ['innerText', 'outerText']],
  ];
  for (const [prototype, names] of getters) {
    for (const name of names) {
      const original = Object.getOwnPropertyDescriptor(prototype, name);
      if (!original?.get) continue;
      const get = original.get;
      Object.defineProperty(prototype, name, {
        ...original,
        get(this: unknown) {
          note(`${prototype.constructor.name}.${name}`);
          return get.call(this);
        },
      });
    }
  }

  const methods: [object, string[]][] = [
    [HTMLCanvasElement.prototype, ['getContext', 'toDataURL', 'toBlob', 'captureStream']],
    [CanvasRenderingContext2D.prototype, ['getImageData', 'drawImage']],
    [XMLSerializer.prototype, ['serializeToString']],
  ];
  for (const [prototype, names] of methods) {
    for (const name of names) {
      const original = (prototype as Record<string, (...args: unknown[]) => unknown>)[name]!;
      Object.defineProperty(prototype, name, {
        value(this: unknown, ...args: unknown[]) {
          note(`${prototype.constructor.name}.${name}`);
          return original.apply(this, args);
        },
      });
    }
  }

  const getAttribute = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name: string) {
    const secret = this.matches(
      'img, canvas, svg, input:not([type=button],[type=submit],[type=reset]), textarea',
    );
    if (secret && ['value', 'src', 'srcset', 'alt', 'href'].includes(name)) note(`${this.localName}@${name}`);
    return getAttribute.call(this, name);
  };
}
