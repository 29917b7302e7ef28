import { expect } from 'vitest';
import { RIGHT_CONTROLS } from '../../driver/right-controls.mjs';
import type { Moment } from './technician';

/** The steps at which there was a ring: a guide that only ever waits for "I did it" points at nothing wrong either. */
export const listRinged = (moments: readonly Moment[]): string[] => [
  ...new Set(moments.flatMap(({ step, pointedAt }) => (pointedAt ? [step] : []))),
];

/** No spotlight of a whole guide may ever have been on anything else than the control of its step. */
export function expectRightControls(moments: readonly Moment[]): void {
  const wrong = moments.filter(
    ({ step, pointedAt }) => pointedAt !== null && !RIGHT_CONTROLS[step]?.test(pointedAt),
  );
  expect(wrong).toEqual([]);
}
