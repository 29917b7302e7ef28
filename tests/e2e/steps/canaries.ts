import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Extension } from '../../setup/e2e-context';

/** A word that stands in no language: where it turns up, something of a page's data was kept. Letters only, as a name has them. */
export const CANARY = /quillonby/i;

/** Puts the word into all that is data on every page from now on: fields, rows, people's names, lists, pictures. */
export async function plantCanaries({ context }: Extension): Promise<void> {
  await context.addInitScript(() => {
    const ROWS = 'tr.Display td, .Chip .Text, .EntityHeadingContainer .Title';
    const LISTS =
      '.SingleDataSelectorAutoCompleteOverlay .Item span, .SingleItemSelectorDropDownOverlay .Item span, .SingleItemSelector2 .Item span, option';
    const setText = (element: Element, text: string) => {
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim() && node.textContent !== text)
          node.textContent = text;
      for (const inner of element.children) if (!inner.matches('svg, .Remove')) setText(inner, text);
    };
    const plant = () => {
      for (const each of document.querySelectorAll(ROWS)) setText(each, 'Quillonby Row');
      for (const each of document.querySelectorAll(LISTS)) setText(each, 'Quillonby List');
      for (const each of document.querySelectorAll<HTMLInputElement>('input:not([type=button]), textarea'))
        if (each.value === '') each.value = 'Quillonby Field';
      for (const each of document.querySelectorAll('img, canvas, svg[class*=QR]'))
        if (each.getAttribute('alt') !== 'Quillonby Picture') each.setAttribute('alt', 'Quillonby Picture');
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (/\b(Robin|Vale)\b/.test(node.textContent ?? ''))
          node.textContent = (node.textContent ?? '').replace(/\b(Robin|Vale)\b/g, 'Quillonby');
    };
    new MutationObserver(plant).observe(document, { subtree: true, childList: true });
    document.addEventListener('DOMContentLoaded', plant);
  });
}

/** A copy of the built extension whose worker notes all that frames say to it. */
export function copyThatListens(extension: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'signpost-heard-')), 'extension');
  cpSync(extension, copy, { recursive: true });
  const path = join(copy, 'background.js');
  writeFileSync(path, `(${listen.toString()})();\n${readFileSync(path, 'utf8')}`);
  return copy;
}

/** Runs in the worker, before anything of the extension. */
function listen(): void {
  type Port = { onMessage: { addListener(hear: (message: unknown) => void): void } };
  type Event = { addListener(listener: (...given: unknown[]) => unknown): void };
  const world = globalThis as unknown as {
    heard: string[];
    chrome: { runtime: { onConnect: Event; onMessage: Event } };
  };
  world.heard = [];
  const note = (message: unknown) => void world.heard.push(JSON.stringify(message));
  const { onConnect, onMessage } = world.chrome.runtime;
  const connect = onConnect.addListener.bind(onConnect);
  connect((port) => (port as Port).onMessage.addListener(note));
  const hear = onMessage.addListener.bind(onMessage);
  hear((message) => note(message));
}

/** All that frames have said to the worker, as one text; it is forgotten then. */
export const takeHeard = async ({ worker }: Extension): Promise<string> =>
  (await worker()).evaluate(() => {
    const world = globalThis as unknown as { heard: string[] };
    return world.heard.splice(0).join('\n');
  });

/** All that the extension has stored, as one text. */
export async function readEverything({ worker }: Extension): Promise<string> {
  type Areas = { local: { get(): Promise<object> }; session: { get(): Promise<object> } };
  return (await worker()).evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Areas } }).chrome;
    return JSON.stringify([await storage.local.get(), await storage.session.get()]);
  });
}

const USABLE =
  '[tabindex], a, button, input:not([type=hidden]), textarea, tr.Display td, [role=menuitem], .Item, img, canvas, .HeadingContainer, .PrimaryText';

/** Uses something that is in view, whatever it is; in a field also types. */
export async function useAnything(page: Page, random: () => number): Promise<void> {
  const frames = page.frames();
  const frame = frames[Math.floor(random() * frames.length)]!;
  const list = frame.locator(USABLE).filter({ visible: true });
  const count = await list.count().catch(() => 0);
  if (count === 0) return;
  const one = list.nth(Math.floor(random() * count));
  const box = await one.boundingBox({ timeout: 500 }).catch(() => null);
  const view = page.viewportSize() ?? { width: 1280, height: 720 };
  if (!box || box.x < 0 || box.y < 0 || box.x > view.width || box.y + box.height > view.height) return;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2).catch(() => undefined);
  if (random() < 0.4 && !page.isClosed()) await page.keyboard.type('Quillonby typed').catch(() => undefined);
}
