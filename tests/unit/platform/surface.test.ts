import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { querySidePanel } from '@/platform/surface';

const forget = (name: string) => Reflect.deleteProperty(browser, name);
afterEach(() => ['sidePanel', 'sidebarAction'].forEach(forget));

describe('the list beside the pages', () => {
  it('is the side panel of the window', async () => {
    const open = vi.fn<(where: object) => Promise<void>>(async () => undefined);
    Object.assign(browser, { sidePanel: { open } });
    await querySidePanel(3)?.();
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('is the sidebar in Firefox, opened in the very moment of the press', () => {
    const open = vi.fn<() => Promise<void>>(async () => undefined);
    Object.assign(browser, { sidebarAction: { open } });
    void querySidePanel(3)?.();
    expect(open).toHaveBeenCalledOnce();
  });

  it('is not offered where the browser has neither', () => {
    expect(querySidePanel(3)).toBeUndefined();
  });
});
