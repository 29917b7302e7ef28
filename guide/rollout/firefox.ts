import { extensionSettings, type Rollout } from './rollout';

/** What `policies.json` says about Signpost: to be merged into the office's own where there is one. */
export function firefoxPolicies(rollout: Rollout) {
  const { ids, values } = rollout;
  return {
    policies: {
      ExtensionSettings: { [ids.firefox]: extensionSettings(rollout).firefox },
      '3rdparty': { Extensions: { [ids.firefox]: values } },
    },
  };
}
