import { stableUuid } from './stable-uuid';
import { escapeXml } from './xml';
import type { PolicyValue, RolloutValues } from './rollout';

/**
 * A configuration profile with Signpost's settings, in the preference domain that is Signpost's alone: the settings of no
 * other extension can be in it. `domain`: such as `com.google.Chrome.extensions.<id>`.
 */
export function writeMobileconfig(domain: string, browser: string, values: RolloutValues): string {
  const entries = Object.entries(values)
    .map(([key, value]) => `        <key>${key}</key>\n        ${writeValue(value)}`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
  <dict>
    <key>PayloadContent</key>
    <array>
      <dict>
        <key>PayloadType</key>
        <string>${escapeXml(domain)}</string>
        <key>PayloadIdentifier</key>
        <string>${escapeXml(domain)}.settings</string>
        <key>PayloadUUID</key>
        <string>${stableUuid(`${domain} settings`)}</string>
        <key>PayloadVersion</key>
        <integer>1</integer>
        <key>PayloadEnabled</key>
        <true/>${entries && `\n${entries}`}
      </dict>
    </array>
    <key>PayloadDisplayName</key>
    <string>Signpost (${browser})</string>
    <key>PayloadIdentifier</key>
    <string>${escapeXml(domain)}</string>
    <key>PayloadType</key>
    <string>Configuration</string>
    <key>PayloadScope</key>
    <string>System</string>
    <key>PayloadUUID</key>
    <string>${stableUuid(domain)}</string>
    <key>PayloadVersion</key>
    <integer>1</integer>
  </dict>
</plist>
`;
}

function writeValue(value: PolicyValue): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'string') return `<string>${escapeXml(value)}</string>`;
  return `<array>${value.map((each) => `<string>${escapeXml(each)}</string>`).join('')}</array>`;
}
