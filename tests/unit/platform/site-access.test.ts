import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { hasSiteAccess, requestSiteAccess } from '@/platform/site-access';

const ALL = 'https://*.autotask.net/*';

describe('access to the site', () => {
  it.each([
    ['ww5.autotask.net', 'https://ww5.autotask.net/*'],
    [undefined, ALL],
  ])('of %s is what the browser says of it', async (host, origin) => {
    const granted = new Set([origin]);
    Object.assign(browser, {
      permissions: { contains: async ({ origins = [] }) => origins.every((each) => granted.has(each)) },
    });
    expect(await hasSiteAccess(host)).toBe(true);
    granted.clear();
    expect(await hasSiteAccess(host)).toBe(false);
  });

  it('is asked for by the browser, for Autotask and nothing else', async () => {
    const asked: unknown[] = [];
    const request = async (what: unknown) => {
      asked.push(what);
      return true;
    };
    Object.assign(browser, { permissions: { request } });
    expect(await requestSiteAccess()).toBe(true);
    expect(asked).toEqual([{ origins: [ALL] }]);
  });

  it('that a policy refuses counts as a no', async () => {
    Object.assign(browser, { permissions: { request: () => Promise.reject(new Error('Blocked')) } });
    expect(await requestSiteAccess()).toBe(false);
  });
});
