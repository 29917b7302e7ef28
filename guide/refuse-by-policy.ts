import type { LibraryEntry } from './office/library';
import type { Policy } from './policy/parse-policy';
import type { Request } from './requests';
import type { Drafts } from './draft/draft';
import { say } from './words/say';

/** What the refusal depends on. */
interface Standing {
  policy: Policy;
  drafts: Drafts;
  queryEntry(id: string): LibraryEntry | undefined;
}

/** Why the company's policy doesn't allow a request, in words; undefined where it does. */
export function refuseByPolicy(
  request: Request,
  { policy, drafts, queryEntry }: Standing,
): string | undefined {
  const mayImport = policy.allowImport !== false;
  const lockOf = (id: string) => {
    const entry = queryEntry(id);
    // A guide that isn't here yet may be one that the company doesn't show, or one too many.
    const isLocked = entry ? entry.locked : policy.lockedSettings?.includes('guides');
    return isLocked ? say('policyGuideLocked', entry?.procedure.title ?? id) : undefined;
  };
  switch (request.type) {
    case 'record.start':
      return policy.allowRecording === false ? say('policyNoRecording') : undefined;
    case 'draft.point':
      return policy.allowShowing === false ? say('policyNoShowing') : undefined;
    case 'recording.import':
      return mayImport ? undefined : say('policyNoImport');
    case 'office.import':
      return mayImport ? lockOf(idOf(request.file)) : say('policyNoImport');
    case 'library.import':
      if (!mayImport) return say('policyNoImport');
      return Object.keys(request.file.procedures ?? {})
        .map(lockOf)
        .find((why) => why !== undefined);
    case 'office.hide':
    case 'office.reset':
      return lockOf(request.procedure);
    case 'draft.publish': {
      const draft = drafts.procedures[request.id];
      if (!draft) return undefined;
      return lockOf(draft.origin.how === 'edit' ? draft.origin.of : draft.procedure.id);
    }
    default:
      return undefined;
  }
}

/** What a file says that it is; whether it is in order is checked later. */
const idOf = (file: unknown): string => String((Object(file) as { id?: unknown }).id ?? '');
