# Sets Signpost's policies for Chrome, Edge and Firefox on this computer, for everybody who uses it.
# To be run as the system or as an administrator (Intune, Datto RMM, an elevated PowerShell 5.1 or newer).
# What other extensions have stays as it is. Running it again changes nothing. Exit code 0: done; 1: not.

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$plan = ConvertFrom-Json @'
{}
'@

# Also where a 32-bit program runs this script, the browsers read the 64-bit registry.
$machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')

function Set-Values([string] $Path, $Values) {
  $machine.DeleteSubKeyTree($Path, $false)
  foreach ($entry in $Values) {
    $key = $machine.CreateSubKey($entry.key)
    try {
      if ($entry.value -is [string]) { $key.SetValue($entry.name, $entry.value, 'String') }
      else { $key.SetValue($entry.name, [int] $entry.value, 'DWord') }
    }
    finally { $key.Dispose() }
  }
}

# One key of Signpost's own below ExtensionSettings: nothing else is in it.
function Set-OwnKey([string] $Path, $Install) {
  $values = foreach ($property in $Install.PSObject.Properties) {
    if ($property.Value -is [string]) {
      [pscustomobject] @{ key = $Path; name = $property.Name; value = $property.Value }
    }
    else {
      $number = 0
      foreach ($item in $property.Value) {
        $number += 1
        [pscustomobject] @{ key = "$Path\$($property.Name)"; name = "$number"; value = $item }
      }
    }
  }
  Set-Values $Path $values
}

# All extensions in one JSON text: ours is added to it, or takes the place of what we wrote before.
function Set-OneText($Key, [string] $Id, $Install) {
  $before = $Key.GetValue('ExtensionSettings')
  $kind = 'MultiString'
  if ($null -ne $before) { $kind = $Key.GetValueKind('ExtensionSettings') }
  $settings = [pscustomobject] @{}
  if ($null -ne $before) { $settings = ConvertFrom-Json ($before -join "`n") }
  $settings | Add-Member -NotePropertyName $Id -NotePropertyValue $Install -Force
  $text = ConvertTo-Json $settings -Depth 20 -Compress
  if ($kind -eq 'MultiString') { $Key.SetValue('ExtensionSettings', [string[]] @($text), 'MultiString') }
  else { $Key.SetValue('ExtensionSettings', $text, 'String') }
}

try {
  $done = 0
  foreach ($place in $plan) {
    # Nobody has filled in the id of this browser's store.
    if ($place.id -like '*_EXTENSION_ID') { continue }
    $root = $machine.CreateSubKey($place.root)
    try {
      $hasText = $null -ne $root.GetValue('ExtensionSettings')
      if ($place.oneText -or $hasText) { Set-OneText $root $place.id $place.install }
      else { Set-OwnKey "$($place.root)\ExtensionSettings\$($place.id)" $place.install }
    }
    finally { $root.Dispose() }
    Set-Values $place.settings $place.values
    $done += 1
  }
  if ($done -eq 0) { throw 'No extension id is filled in.' }
  Write-Output "Signpost is set up for $done browser(s)."
  exit 0
}
catch {
  Write-Output "Signpost could not be set up: $($_.Exception.Message)"
  exit 1
}
