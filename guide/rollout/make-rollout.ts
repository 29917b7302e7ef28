import { withRecordings } from '../office/recordings';
import type { OfficeShelf } from '../office/library-file';
import type { Shipped } from '../office/library';
import { parsePolicy, type Dropped } from '../policy/parse-policy';
import type { PolicyKey } from '../policy/policy-schema';
import { isRecord } from '../procedure/is-record';
import type { Procedure } from '../procedure/procedure';
import type { PolicyValue, RolloutValues } from './rollout';

/** What somebody types for a roll-out, beside what the office has already; blank where nothing is to be set. */
export interface RolloutForm {
  companyName: string;
  companyLogo: string;
  companyColor: string;
  supportLink: string;
  allowRecording: boolean;
  allowShowing: boolean;
  allowImport: boolean;
  /** Nobody may change the guides and settings of the office. */
  locked: boolean;
}

export const emptyForm: RolloutForm = {
  companyName: '',
  companyLogo: '',
  companyColor: '',
  supportLink: '',
  allowRecording: true,
  allowShowing: true,
  allowImport: true,
  locked: false,
};

/** What can't be used of what was typed, by key; empty when all of it can. */
export type RolloutFaults = readonly Dropped[];

/**
 * The policy for everybody, of what this office has made here and what was typed. Its guides go in with the controls that
 * were pointed out for them; guides that it hides are left out for all.
 */
export function makeValues(
  form: RolloutForm,
  { office, repairs, settings }: OfficeShelf,
  shipped: readonly Shipped[],
): { values: RolloutValues; faults: RolloutFaults } {
  const library = Object.values(office.procedures).map(({ file }) =>
    JSON.stringify(mayHaveRecordings(file) ? withRecordings(file, repairs) : file),
  );
  const shown = shipped.map(({ procedure }) => procedure.id).filter((id) => !office.hidden.includes(id));
  const typed = (text: string) => text.trim() || undefined;
  const all: Record<PolicyKey, PolicyValue | undefined> = {
    companyName: typed(form.companyName),
    companyLogo: typed(form.companyLogo),
    companyColor: typed(form.companyColor),
    supportLink: typed(form.supportLink),
    kbAddress: settings.kbUrl,
    zones: settings.zone === undefined ? undefined : [settings.zone],
    guides: shown.length < shipped.length ? shown : undefined,
    library: library.length > 0 ? library : undefined,
    lockedSettings: form.locked ? ['zone', 'kbUrl', 'articles', 'mail', 'guides'] : undefined,
    mailTo: settings.mail?.to,
    mailFromDomain: settings.mail?.fromDomain,
    mailRule: undefined,
    allowRecording: form.allowRecording ? undefined : false,
    allowShowing: form.allowShowing ? undefined : false,
    allowImport: form.allowImport ? undefined : false,
  };
  const values = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return { values, faults: parsePolicy(values).dropped };
}

/** Files of the first format have no recorded controls in them. */
const mayHaveRecordings = (file: unknown): file is Procedure => isRecord(file) && file['format'] !== 1;
