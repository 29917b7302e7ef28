/** What the benchmark uses of the product, and the reader of its data, under one roof, so that it is loaded once. */
export { compareAll, WIDTH } from '@/locate/score/compare-all';
export { weighEvidence } from '@/locate/score/evidence';
export { fields } from '@/locate/score/fields';
export { findRecord, SURE } from '@/locate/score/find-record';
export { parseRecord } from './lib/parse-record';
export { prepare } from '@/locate/score/prepare';
export { scoreAbsence, scoreAll } from '@/locate/score/score-all';
