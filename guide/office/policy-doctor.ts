import type { Dropped, Policy } from '../policy/parse-policy';
import { policyKeys, policyWords, type PolicyKey } from '../policy/policy-schema';
import { formatMoment } from '../procedure/day';
import { say, sayCount } from '../words/say';
import { both } from '../words/lists';
import type { Settings } from './settings';

/** One setting as it counts now. */
export interface Effective {
  key: PolicyKey;
  title: string;
  /** In words; a logo only by its size. */
  value: string;
  /** In words: whose it is. */
  from: string;
}

/** What of the policy is looked at. `own`: the person's settings, without the policy. */
interface Looked {
  policy: Policy;
  own: Settings;
}

/** Every setting that a policy can have, with what counts and where it comes from. */
export function listEffective({ policy, own }: Looked): Effective[] {
  return policyKeys.map((key) => {
    const set = key === 'library' ? policy.library.size > 0 : policy[key] !== undefined;
    const mine = set ? undefined : tellOwn(key, own);
    return {
      key,
      title: say(policyWords[key].title),
      value: set ? tellSet(key, policy) : (mine ?? tellDefault(key)),
      from: say(set ? 'policyFromPolicy' : mine === undefined ? 'policyFromDefault' : 'policyFromPerson'),
    };
  });
}

function tellSet(key: PolicyKey, policy: Policy): string {
  if (key === 'library') {
    const ids = [...policy.library.keys()];
    return sayCount('policyGuideCount', ids.length, ids.join(', '));
  }
  const value = policy[key];
  if (key === 'companyLogo') return say('policyLogoSize', Math.ceil(String(value).length / 1366));
  if (typeof value === 'boolean') return say(value ? 'policyAllowed' : 'policyNotAllowed');
  if (!Array.isArray(value)) return String(value);
  return value.length > 0 ? both(value) : say('policyEmptyList');
}

/** What the person has set themselves, where a policy could. */
function tellOwn(key: PolicyKey, { zone, kbUrl, mail }: Settings): string | undefined {
  const own: Partial<Record<PolicyKey, string | undefined>> = {
    zones: zone,
    kbAddress: kbUrl,
    mailTo: mail?.to,
    mailFromDomain: mail?.fromDomain,
  };
  return own[key];
}

function tellDefault(key: PolicyKey): string {
  switch (key) {
    case 'guides':
      return say('policyAllGuides');
    case 'allowRecording':
    case 'allowShowing':
    case 'allowImport':
      return say('policyAllowed');
    case 'kbAddress':
    case 'mailTo':
    case 'mailFromDomain':
    case 'mailRule':
      return say('policyAsGuides');
    default:
      return say('policyNotSet');
  }
}

/** Where something stands that is not used: "library, entry 3". */
export const placeOf = ({ key, entry }: Dropped): string =>
  entry === undefined ? key : say('policyEntry', key, entry);

/** All of it as text for whoever helps. Nothing of any page is in it: Signpost keeps none. `at`: when the policy came. */
export function writeSupportText(
  looked: Looked,
  dropped: readonly Dropped[],
  { version, at }: { version: string; at: number | undefined },
): string {
  const lines = [
    say('policySupportTitle', version),
    at === undefined ? say('policyNeverCame') : say('policyCameAt', formatMoment(at)),
    '',
    ...listEffective(looked).map(({ key, value, from }) => `${key}: ${value} (${from})`),
    '',
    ...(dropped.length === 0
      ? [say('policyNothingDropped')]
      : [say('policyDroppedTitle'), ...dropped.map((each) => `${placeOf(each)}: ${each.why}`)]),
  ];
  return `${lines.join('\n')}\n`;
}
