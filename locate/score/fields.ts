import type { Field } from './field';
import { addressField, nameAttributeField, nameField, tagField } from './own-fields';
import { partField, positionField, xField, yField } from './place-fields';

/** Everything that counts as evidence. The order is that of the rows in `weights.json`. */
export const fields = [
  nameField,
  addressField,
  tagField,
  nameAttributeField,
  positionField,
  partField,
  xField,
  yField,
] as const satisfies readonly Field[];

/** Where a field stands in `fields`, and so in a row of levels. */
export const At = {
  name: 0,
  address: 1,
  tag: 2,
  nameAttribute: 3,
  position: 4,
  part: 5,
  x: 6,
  y: 7,
} as const;
