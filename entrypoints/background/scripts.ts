import type { Procedure } from '@/guide/procedure/procedure';

const AGENT = '/agent.js';
/** Finds controls that were shown once; only where there are any. */
const RECALL = '/recall.js';

/** What is injected into top documents that show the card. */
export const CARD = ['/card.js'];
/** Lets the person point at a control; only while they do. */
export const PICKER = ['/picker.js'];

export const hasRecorded = ({ targets }: Procedure) =>
  Object.values(targets).some(({ recorded }) => recorded !== undefined);

/** What is injected into every frame that is to be looked at for a procedure. */
export const agentFor = (procedure: Procedure) => (hasRecorded(procedure) ? [RECALL, AGENT] : [AGENT]);
