import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtPath } from '@/guide/procedure/page-path';

describe('a path of a page', () => {
  const page = '/mvc/user/preferences.mvc';

  it.each(['/Mvc/User/Preferences.mvc', '/mvc/user/preferences.mvc/Index', '/MVC/USER/PREFERENCES.MVC/'])(
    'is %s',
    (path) => expect(isAtPath(path, page)).toBe(true),
  );

  it.each(['/mvc/user/preferences.mvcx', '/x/mvc/user/preferences.mvc', '/mvc/user', '/'])(
    'is not %s',
    (path) => expect(isAtPath(path, page)).toBe(false),
  );

  it('may be written with capitals, and with a slash at its end', () => {
    expect(isAtPath('/mvc/crm/contactedit.mvc/x', '/Mvc/CRM/ContactEdit.mvc')).toBe(true);
    expect(isAtPath('/Mvc/CRM/Contacts', '/mvc/crm/')).toBe(true);
    expect(isAtPath('/Mvc/CRM', '/mvc/crm/')).toBe(false);
    expect(isAtPath('/Mvc/CRM', '/')).toBe(false);
  });

  it('holds what is below it, in any spelling, and never a sibling whose name begins the same', () => {
    const name = fc.stringMatching(/^[A-Za-z.]{1,8}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), name, name, (parts, below, more) => {
        const path = `/${parts.join('/')}`;
        expect(isAtPath(`${path.toUpperCase()}/${below}`, path)).toBe(true);
        expect(isAtPath(path, path.toUpperCase())).toBe(true);
        expect(isAtPath(`${path}${more}`, path)).toBe(false);
      }),
    );
  });
});
