// @ts-check
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A browser profile in which an unpacked extension can be reloaded: Chromium does so only in developer mode.
 *
 * @returns {string} its folder
 */
export function makeDeveloperProfile() {
  const profile = mkdtempSync(join(tmpdir(), 'signpost-profile-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}
