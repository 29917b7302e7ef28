import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLink, parseLink } from '@/guide/procedure/link';

const START = 'https://ww5.autotask.net/Mvc/Framework/Navigation.mvc/Landing';
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/).filter((text) => text.length <= 60);

describe('a link that offers a guide', () => {
  it('reads as what was put into it', () => {
    fc.assert(
      fc.property(id, fc.option(id, { nil: undefined }), (procedure, step) => {
        const offer = step === undefined ? { procedure } : { procedure, step };
        expect(parseLink(new URL(buildLink(START, offer)).hash)).toEqual(offer);
      }),
    );
  });

  it.each([
    ['#signpost=autotask-2fa', { procedure: 'autotask-2fa' }],
    ['#signpost=autotask-2fa/save', { procedure: 'autotask-2fa', step: 'save' }],
    ['#tab=2&signpost=merge-contacts', { procedure: 'merge-contacts' }],
    ['#signpost=merge-contacts&tab=2', { procedure: 'merge-contacts' }],
  ])('is found in %s', (hash, offer) => {
    expect(parseLink(hash)).toEqual(offer);
  });

  it.each([
    '',
    '#',
    '#signpost=',
    '#signpost=<b>',
    '#signpost=Autotask 2FA',
    '#mysignpost=a',
    '#signpost=a/b/c',
  ])('is not taken from %j', (hash) => {
    expect(parseLink(hash)).toBeUndefined();
  });
});
