import type { RecordedControl } from '@/guide/procedure/recorded-control';
import type { Located } from '../locate';

/**
 * The answer for a target that was shown once, from what its own description finds. Undefined: there is more to read
 * than may be done at once; ask again in a task of its own.
 */
export type Recall = (recorded: RecordedControl, own: Located) => Located | undefined;

/**
 * Where the agent finds what may be loaded beside it: finding recorded controls is half as large as all of the agent,
 * and most guides need none of it.
 */
export const RECALL = Symbol.for('signpost.recall');
export type RecallWorld = { [RECALL]?: Recall };
