import { describe, expect, inject, it } from 'vitest';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { expectRightControls } from '../e2e/steps/right-controls';
import { followGuide, restartGuide } from '../e2e/steps/technician';

const extension = setUpExtension();

/** As different as they get. */
const FEW: Variant[] = [
  { shell: 'g2', dialog: 'popup', email: 'on', theme: 'dark' },
  { shell: 'g1', dialog: 'overlay', email: 'on', prefs: 'top' },
  { shell: 'g0', frameset: '1', email: 'on' },
  { traps: '1', churn: '1', late: '400', dialog: 'overlay', section: 'closed' },
  { lang: 'de', menu: 'settings' },
];

/** With those above every shell with every place the dialog may be in; the other choices take turns. */
const MORE: Variant[] = [
  { shell: 'g2', dialog: 'same', email: 'on' },
  { shell: 'g2', dialog: 'overlay', labels: 'old', menu: 'settings' },
  { shell: 'g2', dialog: 'top', email: 'off', qr: 'svg' },
  { shell: 'g1', dialog: 'same', menu: 'settings', qr: 'canvas' },
  { shell: 'g1', dialog: 'top', labels: 'old', email: 'on' },
  { shell: 'g1', dialog: 'popup', confirm: 'no' },
  { shell: 'g0', dialog: 'same', labels: 'old', email: 'on' },
  { shell: 'g0', dialog: 'overlay', confirm: 'no', save: 'no' },
  { shell: 'g0', dialog: 'top', prefs: 'top' },
  { shell: 'g0', dialog: 'popup', theme: 'dark' },
  { menu: 'my' },
  { shell: 'g1', menu: 'my', dialog: 'overlay' },
  { section: 'closed' },
  { tab: 'other', section: 'closed' },
  { shell: 'g1', tab: 'other', scroll: 'near' },
  { frameset: '1', dialog: 'popup' },
  { late: '1500', dialog: 'overlay' },
  { churn: '1', dialog: 'overlay', email: 'on' },
  { shell: 'g1', churn: '1' },
  { shell: 'g2', traps: '1', dialog: 'same', email: 'on' },
  { shell: 'g1', traps: '1', dialog: 'overlay', labels: 'old' },
  { shell: 'g0', traps: '1', dialog: 'top' },
];

/** A guide takes three times as long in Firefox as in Chromium. */
const VARIANTS = inject('browserName') === 'firefox' ? FEW : [...FEW, ...MORE];

describe('the 2FA guide, from Start to done', () => {
  it.each(VARIANTS)('leads through %o and never points at anything else', async (variant) => {
    await extension.newAutotaskTab(variant);
    await restartGuide(extension);
    const moments = await followGuide(extension);

    expectRightControls(moments);
    const steps = moments.map(({ step }) => step);
    expect(steps).toContain('add-account');
    expect(steps.includes('confirm-code')).toBe(variant.confirm !== 'no');
    expect(steps.includes('stop-email')).toBe(variant.email === 'on');
    expect(moments.at(-1)?.text).toContain('All done');
  });
});
