import { buildManagedSchema } from '@/guide/policy/managed-schema';
import { listRolloutFiles } from '@/guide/rollout/list-files';
import { PLACEHOLDERS, writeJson } from '@/guide/rollout/rollout';
import { speakEnglish } from './speak-english';

speakEnglish();

/** An office that doesn't exist, as an example of every setting but a logo and a guide of its own. */
const EXAMPLE = {
  companyName: 'Example IT',
  companyColor: '#0f766e',
  supportLink: 'https://help.example.com/',
  kbAddress: 'https://kb.example.com/kb',
  zones: ['ww5.autotask.net'],
  guides: ['autotask-2fa', 'note-templates', 'merge-contacts'],
  lockedSettings: ['kbUrl', 'mail'],
  mailTo: 'tickets@example.com',
  mailFromDomain: 'example.com',
  mailRule: 'The subject has to have the technician’s first name.',
  allowRecording: true,
  allowShowing: true,
  allowImport: false,
} as const;

/** The files that are made of the policy's keys, by path. */
export function listGeneratedFiles(): { path: string; text: string }[] {
  const rollout = { ids: PLACEHOLDERS, values: EXAMPLE, lockDown: false };
  return [
    { path: 'public/managed-schema.json', text: writeJson(buildManagedSchema()) },
    ...listRolloutFiles(rollout).map(({ path, text }) => ({ path: `deploy/${path}`, text })),
  ];
}
