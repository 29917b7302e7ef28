import type { Policy } from '../policy/parse-policy';
import { say } from '../words/say';
import type { CardStatus } from './card-status';
import type { Support } from './card-view';

/** What the card has to know of the company's policy. */
export interface CardPolicy {
  /** Nobody may point controls out. */
  noShowing?: true;
  support?: Support;
  /** The company's own color, such as `#0a6b47`. */
  color?: string;
}

/** The policy's part for the card; the same for the same policy. */
export function cardPolicyOf({ allowShowing, supportLink, companyName, companyColor }: Policy): CardPolicy {
  return {
    ...(allowShowing === false && { noShowing: true }),
    ...(companyColor !== undefined && { color: companyColor }),
    ...(supportLink !== undefined && {
      support: {
        url: supportLink,
        say: companyName === undefined ? say('policySupport') : say('policySupportOf', companyName),
      },
    }),
  };
}

/** The card without what the policy doesn't allow, and with the company's help where the card offers help. */
export function underPolicy(status: CardStatus, { noShowing, support }: CardPolicy = {}): CardStatus {
  const { help } = status;
  if (!help) return status;
  const buttons = noShowing ? help.buttons.filter(({ action }) => action !== 'show-me') : help.buttons;
  const isLess = buttons.length < help.buttons.length;
  return {
    ...status,
    help: {
      ...help,
      buttons,
      notes: isLess ? [...help.notes, say('policyNoShowing')] : help.notes,
      ...(support && { support }),
    },
  };
}
