# Tells whether this computer has Signpost's policies exactly as this roll-out sets them.
# Exit code 0 and a line of text: it has (what Intune counts as installed); 1: it has not, and the first difference.

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$plan = ConvertFrom-Json @'
{}
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
