# Tells whether this computer has Signpost's policies exactly as this roll-out sets them.
# Exit code 0 and a line of text: it has (what Intune counts as installed); 1: it has not, and the first difference.

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$plan = ConvertFrom-Json @'
[{"root":"SOFTWARE\\Policies\\Google\\Chrome","id":"CHROME_EXTENSION_ID","settings":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy","values":[{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy","name":"companyName","value":"Example IT"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy","name":"companyColor","value":"#0f766e"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy","name":"supportLink","value":"https://help.example.com/"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy","name":"kbAddress","value":"https://kb.example.com/kb"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy\\zones","name":"1","value":"ww5.autotask.net"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy\\guides","name":"1","value":"autotask-2fa"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy\\guides","name":"2","value":"note-templates"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy\\guides","name":"3","value":"merge-contacts"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy\\lockedSettings","name":"1","value":"kbUrl"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy\\lockedSettings","name":"2","value":"mail"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy","name":"mailTo","value":"tickets@example.com"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy","name":"mailFromDomain","value":"example.com"},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy","name":"mailRule","value":"The subject has to have the technician\u2019s first name."},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy","name":"allowRecording","value":1},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy","name":"allowShowing","value":1},{"key":"SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy","name":"allowImport","value":0}],"install":{"installation_mode":"force_installed","update_url":"https://clients2.google.com/service/update2/crx","toolbar_pin":"force_pinned"},"oneText":false},{"root":"SOFTWARE\\Policies\\Microsoft\\Edge","id":"EDGE_EXTENSION_ID","settings":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy","values":[{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy","name":"companyName","value":"Example IT"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy","name":"companyColor","value":"#0f766e"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy","name":"supportLink","value":"https://help.example.com/"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy","name":"kbAddress","value":"https://kb.example.com/kb"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy\\zones","name":"1","value":"ww5.autotask.net"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy\\guides","name":"1","value":"autotask-2fa"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy\\guides","name":"2","value":"note-templates"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy\\guides","name":"3","value":"merge-contacts"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy\\lockedSettings","name":"1","value":"kbUrl"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy\\lockedSettings","name":"2","value":"mail"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy","name":"mailTo","value":"tickets@example.com"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy","name":"mailFromDomain","value":"example.com"},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy","name":"mailRule","value":"The subject has to have the technician\u2019s first name."},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy","name":"allowRecording","value":1},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy","name":"allowShowing","value":1},{"key":"SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID\\policy","name":"allowImport","value":0}],"install":{"installation_mode":"force_installed","update_url":"https://edge.microsoft.com/extensionwebstorebase/v1/crx","toolbar_state":"force_shown"},"oneText":false},{"root":"SOFTWARE\\Policies\\Mozilla\\Firefox","id":"FIREFOX_EXTENSION_ID","settings":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID","values":[{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID","name":"companyName","value":"Example IT"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID","name":"companyColor","value":"#0f766e"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID","name":"supportLink","value":"https://help.example.com/"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID","name":"kbAddress","value":"https://kb.example.com/kb"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID\\zones","name":"1","value":"ww5.autotask.net"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID\\guides","name":"1","value":"autotask-2fa"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID\\guides","name":"2","value":"note-templates"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID\\guides","name":"3","value":"merge-contacts"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID\\lockedSettings","name":"1","value":"kbUrl"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID\\lockedSettings","name":"2","value":"mail"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID","name":"mailTo","value":"tickets@example.com"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID","name":"mailFromDomain","value":"example.com"},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID","name":"mailRule","value":"The subject has to have the technician\u2019s first name."},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID","name":"allowRecording","value":1},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID","name":"allowShowing","value":1},{"key":"SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\FIREFOX_EXTENSION_ID","name":"allowImport","value":0}],"install":{"installation_mode":"force_installed","install_url":"https://addons.mozilla.org/firefox/downloads/latest/FIREFOX_EXTENSION_ID/latest.xpi","default_area":"navbar"},"oneText":true}]
'@

# Also where a 32-bit program runs this script, the browsers read the 64-bit registry.
$machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')

function Get-Value([string] $Path, [string] $Name) {
  $key = $machine.OpenSubKey($Path)
  if ($null -eq $key) { return $null }
  try { return $key.GetValue($Name) }
  finally { $key.Dispose() }
}

# How many values are in a key and in the keys below it.
function Measure-Values([string] $Path) {
  $key = $machine.OpenSubKey($Path)
  if ($null -eq $key) { return 0 }
  try {
    $count = $key.ValueCount
    foreach ($name in $key.GetSubKeyNames()) { $count += Measure-Values "$Path\$name" }
    return $count
  }
  finally { $key.Dispose() }
}

function Test-Install($Place) {
  $own = Get-Value "$($Place.root)\ExtensionSettings\$($Place.id)" 'installation_mode'
  if ($own -eq 'force_installed') { return $true }
  $text = Get-Value $Place.root 'ExtensionSettings'
  if ($null -eq $text) { return $false }
  $settings = ConvertFrom-Json ($text -join "`n")
  $names = @($settings.PSObject.Properties | ForEach-Object { $_.Name })
  if ($names -notcontains $Place.id) { return $false }
  return $settings.($Place.id).installation_mode -eq 'force_installed'
}

try {
  $seen = 0
  foreach ($place in $plan) {
    if ($place.id -like '*_EXTENSION_ID') { continue }
    $seen += 1
    if (-not (Test-Install $place)) { throw "$($place.root): not installed" }
    foreach ($entry in $place.values) {
      $value = Get-Value $entry.key $entry.name
      if (-not ($value -ceq $entry.value)) { throw "$($entry.key)\$($entry.name): differs" }
    }
    if ((Measure-Values $place.settings) -ne @($place.values).Count) { throw "$($place.settings): more than was set" }
  }
  if ($seen -eq 0) { throw 'No extension id is filled in.' }
  Write-Output "Signpost is set up for $seen browser(s)."
  exit 0
}
catch {
  Write-Output "Signpost is not set up: $($_.Exception.Message)"
  exit 1
}
