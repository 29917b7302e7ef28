import data from './weights.json';

/** What training found out about one field. */
interface FieldWeight {
  /** How much of the field's evidence counts: fields that repeat each other share it. */
  readonly weight: number;
  /** How often the element that is looked for comes to each level (m). */
  readonly match: readonly number[];
  /** How often any other element does (u), before the page itself has its say. */
  readonly chance: readonly number[];
}

export interface Weights {
  readonly fields: readonly FieldWeight[];
  /** The odds, as a logarithm, that the target is gone before anything has been compared. */
  readonly absent: number;
}

/** The weights that the product uses. `npm run bench:locate -- --train` writes them. */
export const trainedWeights: Weights = data;
