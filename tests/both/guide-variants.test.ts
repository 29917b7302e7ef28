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

/** With those above every shell with every place the dialog may be in; each other choice is in one of them. */
const MORE: Variant[] = [
  { shell: 'g2', dialog: 'same', email: 'on', traps: '1' },
  { shell: 'g2', dialog: 'overlay', labels: 'old', menu: 'settings', late: '1500' },
  { shell: 'g2', dialog: 'top', email: 'off', qr: 'svg', tab: 'other', section: 'closed' },
  { shell: 'g1', dialog: 'same', menu: 'settings', qr: 'canvas' },
  { shell: 'g1', dialog: 'top', labels: 'old', email: 'on', tab: 'other', scroll: 'near' },
  { shell: 'g1', dialog: 'popup', confirm: 'no', menu: 'my' },
  { shell: 'g1', dialog: 'overlay', labels: 'old', traps: '1' },
  { shell: 'g0', dialog: 'same', labels: 'old', email: 'on' },
  { shell: 'g0', dialog: 'overlay', confirm: 'no', save: 'no' },
  { shell: 'g0', dialog: 'top', prefs: 'top', traps: '1' },
  { shell: 'g0', dialog: 'popup', theme: 'dark' },
  { menu: 'my' },
  { shell: 'g1', churn: '1' },
  { frameset: '1', dialog: 'popup' },
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
