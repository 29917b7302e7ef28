import { writeAdml, writeAdmx } from './admx';
import { firefoxPolicies } from './firefox';
import { writeMobileconfig } from './mobileconfig';
import { writeScripts } from './powershell';
import { listPlaces, writeReg, writeRemovalReg } from './registry';
import { extensionSettings, writeJson, type Rollout, type RolloutFile } from './rollout';

/** All files of a roll-out: the same ones for the same roll-out. */
export function listRolloutFiles(rollout: Rollout): RolloutFile[] {
  const { ids, values } = rollout;
  const places = listPlaces(rollout);
  const installs = extensionSettings(rollout);
  const chromiums = (['chrome', 'edge'] as const).flatMap((browser): RolloutFile[] => [
    { path: `windows/registry/${browser}-install.reg`, text: writeReg(places[browser]) },
    { path: `windows/registry/${browser}-remove.reg`, text: writeRemovalReg(places[browser]) },
    {
      path: `linux/${browser}/signpost-settings.json`,
      text: writeJson({ '3rdparty': { extensions: { [ids[browser]]: values } } }),
    },
    {
      path: `linux/${browser}/signpost-install.json`,
      text: writeJson({ ExtensionSettings: { [ids[browser]]: installs[browser] } }),
    },
    {
      path: `macos/signpost-${browser}.mobileconfig`,
      text: writeMobileconfig(`${DOMAINS[browser]}.extensions.${ids[browser]}`, NAMES[browser], values),
    },
  ]);
  return [
    ...chromiums,
    { path: 'firefox/policies.json', text: writeJson(firefoxPolicies(rollout)) },
    { path: 'windows/admx/signpost.admx', text: writeAdmx(ids) },
    { path: 'windows/admx/en-US/signpost.adml', text: writeAdml() },
    ...writeScripts(rollout),
  ];
}

const DOMAINS = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge' } as const;
const NAMES = { chrome: 'Chrome', edge: 'Edge' } as const;
