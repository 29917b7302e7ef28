import { expect } from 'vitest';
import { RIGHT_CONTROLS } from '../../driver/right-controls.mjs';
import type { Moment } from './technician';

/** No spotlight of a whole guide may ever have been on anything else than the control of its step. */
export function expectRightControls(moments: readonly Moment[]): void {
  const wrong = moments.filter(
    ({ step, pointedAt }) => pointedAt !== null && !RIGHT_CONTROLS[step]?.test(pointedAt),
  );
  expect(wrong).toEqual([]);
}
