import { escapeXml } from './xml';
import { kindOf, policyKeys, policyWords, type PolicyKey } from '../policy/policy-schema';
import { say } from '../words/say';
import { settingsKey } from './registry';
import type { ExtensionIds } from './rollout';

const BROWSERS = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' } as const;
const browsers = Object.keys(BROWSERS) as (keyof typeof BROWSERS)[];

const nameOf = (browser: keyof typeof BROWSERS, key: PolicyKey) => `${BROWSERS[browser]}_${key}`;

/** The template of all settings for the Group Policy editor, once for each browser. */
export function writeAdmx(ids: ExtensionIds): string {
  const policies = browsers.flatMap((browser) =>
    policyKeys.map((key) => writePolicy(browser, ids[browser], key)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="signpost" namespace="Signpost.Policies" />
    <using prefix="windows" namespace="Microsoft.Policies.Windows" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <categories>
    <category name="Signpost" displayName="$(string.Signpost)" />
${browsers.map((browser) => `    <category name="${BROWSERS[browser]}" displayName="$(string.${BROWSERS[browser]})"><parentCategory ref="Signpost" /></category>`).join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

function writePolicy(browser: keyof typeof BROWSERS, id: string, key: PolicyKey): string {
  const name = nameOf(browser, key);
  const place = settingsKey(browser, id);
  const kind = kindOf(key);
  const head = `name="${name}" class="Machine" displayName="$(string.${key})" explainText="$(string.${key}_About)" key="${escapeXml(place)}"`;
  const ends = `<parentCategory ref="${BROWSERS[browser]}" /><supportedOn ref="windows:SUPPORTED_WindowsVista" />`;
  if (kind === 'flag')
    return `    <policy ${head} valueName="${key}">${ends}<enabledValue><decimal value="1" /></enabledValue><disabledValue><decimal value="0" /></disabledValue></policy>`;
  const shown = `presentation="$(presentation.${name})"`;
  const element =
    kind === 'text'
      ? `<text id="${name}" valueName="${key}" required="true" maxLength="100000" />`
      : `<list id="${name}" key="${escapeXml(`${place}\\${key}`)}" valuePrefix="" />`;
  return `    <policy ${head} ${shown}>${ends}<elements>${element}</elements></policy>`;
}

/** The words for the template, in the language that texts are spoken in. */
export function writeAdml(): string {
  const strings = [
    ['Signpost', 'Signpost'],
    ...browsers.map((browser) => [BROWSERS[browser], BROWSERS[browser]]),
    ...policyKeys.flatMap((key) => [
      [key, say(policyWords[key].title)],
      [`${key}_About`, say(policyWords[key].about)],
    ]),
  ] as [string, string][];
  const presentations = browsers.flatMap((browser) =>
    policyKeys.flatMap((key) => {
      const [name, kind] = [nameOf(browser, key), kindOf(key)];
      const label = escapeXml(say(policyWords[key].title));
      if (kind === 'flag') return [];
      const inner =
        kind === 'text'
          ? `<textBox refId="${name}"><label>${label}</label></textBox>`
          : `<listBox refId="${name}">${label}</listBox>`;
      return [`      <presentation id="${name}">${inner}</presentation>`];
    }),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Signpost</displayName>
  <description>Signpost</description>
  <resources>
    <stringTable>
${strings.map(([id, words]) => `      <string id="${id}">${escapeXml(words)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
