/** What the benchmark uses of the product, and the reader of its data, under one roof, so that it is loaded once. */
export { fields } from '@/locate/score/fields';
export { findRecord, SURE } from '@/locate/score/find-record';
export { parseRecord } from './lib/parse-record';
export { prepare } from '@/locate/score/prepare';
export { compareAll, scoreAbsence, scoreAll, weighEvidence, WIDTH } from '@/locate/score/score';
