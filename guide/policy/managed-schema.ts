import { say } from '../words/say';
import { kindOf, policyKeys, policyWords, type PolicyKind } from './policy-schema';

const SHAPES: Record<PolicyKind, object> = {
  text: { type: 'string' },
  flag: { type: 'boolean' },
  texts: { type: 'array', items: { type: 'string' } },
};

/**
 * The schema of managed storage, as Chromium wants it: types only. A value that breaks a rule of the schema is dropped
 * there without a word; the rules are checked by us, so that the policy doctor can say what was dropped and why.
 */
export function buildManagedSchema() {
  const properties = Object.fromEntries(
    policyKeys.map((key) => {
      const { title, about } = policyWords[key];
      return [key, { title: say(title), description: say(about), ...SHAPES[kindOf(key)] }];
    }),
  );
  return { type: 'object', properties };
}
