import type { Policy } from '../policy/parse-policy';
import type { Settings } from './settings';

/** What a person may be kept from changing; `guides`: which there are, and what is in them. */
export type Locked = 'zone' | 'kbUrl' | 'articles' | 'mail.to' | 'mail.fromDomain' | 'mail.people' | 'guides';

/** The settings that count: the policy's values, else the person's own. Doing it twice changes nothing. */
export function settingsUnder(policy: Policy, own: Settings): Settings {
  const { zones = [], kbAddress, mailTo, mailFromDomain } = policy;
  const isAllowed = zones.length === 0 || (own.zone !== undefined && zones.includes(own.zone));
  const zone = isAllowed ? own.zone : zones[0];
  const kbUrl = kbAddress ?? own.kbUrl;
  const mail = {
    ...own.mail,
    ...(mailTo !== undefined && { to: mailTo }),
    ...(mailFromDomain !== undefined && { fromDomain: mailFromDomain }),
  };
  return {
    ...own,
    ...(zone !== undefined && { zone }),
    ...(kbUrl !== undefined && { kbUrl }),
    ...(Object.keys(mail).length > 0 && { mail }),
  };
}

/** What the policy sets, or says that nobody may change. */
export function locksOf(policy: Policy): ReadonlySet<Locked> {
  const locks = new Set<Locked>();
  for (const name of policy.lockedSettings ?? [])
    for (const each of name === 'mail' ? MAIL : [name]) locks.add(each);
  if (policy.zones?.length === 1) locks.add('zone');
  if (policy.kbAddress !== undefined) locks.add('kbUrl');
  if (policy.mailTo !== undefined) locks.add('mail.to');
  if (policy.mailFromDomain !== undefined) locks.add('mail.fromDomain');
  return locks;
}

const MAIL = ['mail.to', 'mail.fromDomain', 'mail.people'] as const;

/**
 * The settings after a change, with what is locked as the person had it before: the policy's own values are never
 * written down as theirs, so that they are gone with the policy.
 */
export function withoutLocked(changed: Settings, own: Settings, locks: ReadonlySet<Locked>): Settings {
  const next: Settings = { ...changed };
  for (const key of ['zone', 'kbUrl', 'articles'] as const) if (locks.has(key)) restore(next, own, key);
  const mail = { ...changed.mail };
  for (const key of ['to', 'fromDomain', 'people'] as const)
    if (locks.has(`mail.${key}`)) restore(mail, own.mail ?? {}, key);
  if (Object.keys(mail).length > 0) next.mail = mail;
  else delete next.mail;
  return next;
}

function restore<T extends object>(next: T, own: T, key: keyof T): void {
  if (own[key] === undefined) delete next[key];
  else next[key] = own[key];
}
