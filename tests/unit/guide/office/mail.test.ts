import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMailto, checkMail, mailRuleOf, writeMail } from '@/guide/office/mail';
import type { Mail } from '@/guide/procedure/procedure';

const mail: Mail = {
  to: 'NEWTICKET@geekgirlsIT.com',
  fromDomain: 'nygeekgirls.com',
  rule: 'The subject has the technician’s first name.',
  source: 'kb',
  certainty: 'documented',
};
const subject = (who: string, what: string) => writeMail({ who, what, details: '' }).subject;

/** Reads a mailto link as a mail program does. */
function read(link: string) {
  const [, to, query] = /^mailto:([^?]*)\?(.*)$/s.exec(link) ?? [];
  const fields = (query ?? '').split('&').map((field) => field.split('='));
  return { to, fields: fields.map(([name, ...value]) => [name, decodeURIComponent(value.join('='))]) };
}

describe('the subject', () => {
  it.each([
    ['Robin', 'Order toner for Acme', 'Robin: Order toner for Acme'],
    ['Robin', 'Robin, please order toner', 'Robin, please order toner'],
    ['Robin', 'Toner: ask Robin.', 'Toner: ask Robin.'],
    ['Robin', 'Toner (Robin)', 'Toner (Robin)'],
    ['Robin', 'Call Robinson', 'Robin: Call Robinson'],
    ['Ann', 'Call Ann-Marie', 'Ann: Call Ann-Marie'],
    ['Ann', 'Ann’s desk', 'Ann: Ann’s desk'],
    ['temp', 'Ask temp.two', 'temp: Ask temp.two'],
    ['temp.2', 'temp.2 moves the printer', 'temp.2 moves the printer'],
    ['temp.2', 'tempx2 moves the printer', 'temp.2: tempx2 moves the printer'],
    ['Robin', 'robin moves the printer', 'Robin: robin moves the printer'],
    ['Zoë', 'Zoë’s laptop, for Zoë', 'Zoë’s laptop, for Zoë'],
    ['  Mary  Ann ', ' Order\ttoner \r\n now ', 'Mary Ann: Order toner now'],
    ['C++ (temp)', 'Learn it', 'C++ (temp): Learn it'],
  ])('for %j, %j is %j', (who, what, expected) => {
    expect(subject(who, what)).toBe(expected);
  });

  it('has the name in it, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (who, what) => {
        fc.pre(!checkMail({ who, what, details: '' }).who);
        const name = subject(who, '').replace(/:\s*$/, '');
        expect(subject(who, what)).toContain(name);
      }),
    );
  });
});

describe('what is wrong with a draft', () => {
  const check = (who: string, what: string) => Object.keys(checkMail({ who, what, details: '' }));
  it.each([
    ['', '', ['who', 'what']],
    ['  ', ' - ', ['who', 'what']],
    ['robin@example.com', 'Order toner', ['who']],
    ['Robin', '', ['what']],
    ['Robin', 'Order toner', []],
    ['Жанна', 'Тонер', []],
  ])('%j, %j: %j', (who, what, expected) => {
    expect(check(who, what)).toEqual(expected);
  });
});

describe('the link', () => {
  it('is exactly the address, the subject and the text', () => {
    const text = writeMail({ who: 'Robin', what: 'Toner & paper, 50% off?', details: 'For Acme\nby Friday' });
    expect(buildMailto(mail.to, text)).toBe(
      'mailto:NEWTICKET@geekgirlsIT.com?subject=Robin%3A%20Toner%20%26%20paper%2C%2050%25%20off%3F' +
        '&body=For%20Acme%0D%0Aby%20Friday',
    );
  });

  it('has no text when there is none', () => {
    expect(buildMailto(mail.to, writeMail({ who: 'Robin', what: 'Toner', details: ' \n ' }))).toBe(
      'mailto:NEWTICKET@geekgirlsIT.com?subject=Robin%3A%20Toner',
    );
  });

  it('gives back what was written, and nothing else can be put into it', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(...'&?=%#+@:,;\r\n\t"<> a', '\u2028', '\u0000', '\ud800'),
    });
    const any = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string());
    fc.assert(
      fc.property(any, any, any, (who, what, details) => {
        const text = writeMail({ who, what, details });
        const { to, fields } = read(buildMailto(mail.to, text));
        const body = text.body.replaceAll('\n', '\r\n');
        expect(to).toBe(mail.to);
        expect(fields).toEqual([['subject', text.subject], ...(body ? [['body', body]] : [])]);
        expect(text.subject).not.toMatch(/[\r\n\p{Cc}\u2028\u2029]/u);
        expect(text.body).not.toMatch(/[\r\u2028\u2029]/);
      }),
    );
  });
});

describe('the rule', () => {
  it('is the procedure’s, as far as the office has not said otherwise', () => {
    expect(mailRuleOf(mail, { version: 1 })).toEqual({ to: mail.to, fromDomain: mail.fromDomain });
    expect(mailRuleOf(mail, { version: 1, mail: { to: 'todo@office.example' } })).toEqual({
      to: 'todo@office.example',
      fromDomain: mail.fromDomain,
    });
  });
});
