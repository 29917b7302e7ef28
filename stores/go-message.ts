import type { FromPopup } from '@/guide/requests';

/** A message that takes the person to Autotask, and so may need to know the zone. */
export type GoMessage = Extract<FromPopup, { zone?: string | undefined }>;

const GO: readonly FromPopup['type'][] = [
  'run.start',
  'run.continue',
  'run.restart',
  'page.open',
  'draft.point',
];

export function isGo(message: FromPopup): message is GoMessage {
  return GO.includes(message.type);
}
