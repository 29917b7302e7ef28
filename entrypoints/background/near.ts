import { MOST_OBSTACLES } from '@/guide/run/facts';
import type { Obstacle } from '@/guide/messages';
import type { WorkerState } from './state';

/** Messages and the guide's own controls matter most, should there be more than a card can take into account. */
const ORDER: readonly Obstacle['kind'][] = ['alert', 'target', 'field', 'button'];

/**
 * What the card had better keep clear of in its tab, in the frames that have no ring: of its own frame the ring says it,
 * where it is. Undefined while no frame has said anything, as after a restart: what the card knows stands until then.
 */
export function queryNear({ scene, agents, anchor }: WorkerState): Obstacle[] | undefined {
  const spot = anchor?.near && scene?.spot;
  const told = agents.filter(
    ({ tab, frame, near }) => near && tab === scene?.tab && !(tab === spot?.tab && frame === spot.frame),
  );
  if (!agents.some(({ tab, near }) => near && tab === scene?.tab)) return undefined;
  return told
    .flatMap(({ near = [] }) => near)
    .toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
    .slice(0, MOST_OBSTACLES);
}
