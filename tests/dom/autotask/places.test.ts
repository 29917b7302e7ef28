import { describe, expect, it } from 'vitest';
import { isGuidedPath, querySystemPage } from '@/autotask/pages';
import { isZoneHost, isZoneOrigin, queryOtherLanguage, zoneFromText, zones } from '@/autotask/zones';

describe('a zone', () => {
  it.each(zones.map(({ host }) => host))('is %s', (host) => {
    expect(isZoneHost(host)).toBe(true);
    expect(isZoneOrigin(`https://${host}`)).toBe(true);
  });

  it.each([
    'www.autotask.net',
    'help.autotask.net',
    'webservices5.autotask.net',
    'ww5.autotask.net.example.com',
    'xww5.autotask.net',
    'autotask.net',
    'ww.autotask.net',
  ])('is not %s', (host) => {
    expect(isZoneHost(host)).toBe(false);
  });

  it('speaks German or Spanish where it is one of theirs, else what the page says', () => {
    expect(queryOtherLanguage('ww18.autotask.net', 'en')).toBe('de');
    expect(queryOtherLanguage('pres.autotask.net', '')).toBe('es');
    expect(queryOtherLanguage('ww5.autotask.net', 'de-CH')).toBe('de');
    for (const said of ['', 'en', 'fr', 'constructor'])
      expect(queryOtherLanguage('ww5.autotask.net', said)).toBeUndefined();
    expect(queryOtherLanguage('constructor.autotask.net', '')).toBeUndefined();
  });

  it('is https only', () => {
    expect(isZoneOrigin('http://ww5.autotask.net')).toBe(false);
    expect(isZoneOrigin('null')).toBe(false);
  });

  it('is read from whatever somebody pasted', () => {
    expect(zoneFromText('https://WW14.autotask.net/Mvc/x')).toBe('ww14.autotask.net');
    expect(zoneFromText('my zone is ww3.autotask.net, I think')).toBe('ww3.autotask.net');
    expect(zoneFromText(' WW5 ')).toBe('ww5.autotask.net');
    expect(zoneFromText('ww5 or so')).toBeUndefined();
    expect(zoneFromText('https://www.autotask.net')).toBeUndefined();
  });
});

describe('a page of Autotask’s own', () => {
  it.each([
    ['/Mvc/Framework/Authentication.mvc/Authenticate', '', 'login'],
    ['/Mvc/Framework/SingleSignOn.mvc', '', 'login'],
    ['/Mvc/Security/Authorization.mvc/Failure', '', 'denied'],
    ['/Mvc/User/Preferences.mvc/Index', 'Access Denied - Autotask', 'denied'],
    ['/Mvc/User/Preferences.mvc/Index', 'Preferences', undefined],
  ])('%s titled %j is %s', (path, title, page) => {
    expect(querySystemPage(path, title)).toBe(page);
  });

  it.each([
    ['/help/Content/x.htm', false],
    ['/Mvc/ServiceDesk/TicketPrintView.mvc/PrintPreview', true],
    ['/Mvc/ServiceDesk/Print.mvc/Index', false],
    ['/Mvc/User/Preferences.mvc/Index', true],
  ])('%s is guided: %s', (path, guided) => {
    expect(isGuidedPath(path)).toBe(guided);
  });
});
