import type { Field } from './field';
import { addressField, classField, idField, nameAttributeField, nameField, tagField } from './own-fields';
import { nearField, partField, tailField, xField, yField } from './place-fields';

/** Everything that records are compared by. The order is that of the rows in `weights.json`. */
export const fields = [
  nameField,
  addressField,
  tagField,
  idField,
  nameAttributeField,
  classField,
  tailField,
  partField,
  nearField,
  xField,
  yField,
] as const satisfies readonly Field[];

/** Where a field stands in `fields`, and so in a row of levels. */
export const At = {
  name: 0,
  address: 1,
  tag: 2,
  id: 3,
  nameAttribute: 4,
  classes: 5,
  tail: 6,
  part: 7,
  near: 8,
  x: 9,
  y: 10,
} as const;
