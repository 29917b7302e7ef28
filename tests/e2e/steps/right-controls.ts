import { expect } from 'vitest';
import type { Moment } from './technician';

/** What the spotlight may be on at each step; anything else is a wrong highlight. */
const RIGHT: Record<string, RegExp> = {
  'open-profile-menu': /\|.*Robin/,
  'open-preferences':
    /\| ?(Preferences|Settings|Einstellungen|My|Meine|Miscellaneous|Diverses|RV ?Robin|.*Robin.*)$/,
  'open-code-options':
    /Button2.*\| ?(Authentication Code Options|One-Time Password Options)$|HeadingContainer.*\| ?User|Button.*\| ?(General|Allgemein)$/,
  'request-qr-code': /Button2.*\| ?Request New QR Code$/,
  'add-account': /^(img|canvas|svg) /,
  'confirm-code': /^input .*\| ?(Generated Code|Autotask Password)|Button2.*\| ?Validate$/,
  'stop-email': /Checkbox2/,
  save: /Button2.*\| ?Save & Close$/,
};

/** No spotlight of a whole guide may ever have been on anything else than the control of its step. */
export function expectRightControls(moments: readonly Moment[]): void {
  const wrong = moments.filter(({ step, pointedAt }) => pointedAt !== null && !RIGHT[step]?.test(pointedAt));
  expect(wrong).toEqual([]);
}
