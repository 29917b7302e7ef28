# Takes out what the roll-out of Signpost has set on this computer, and nothing of any other extension.
# The browsers remove Signpost themselves when they see it. Exit code 0: done; 1: not.

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$plan = ConvertFrom-Json @'
{}
'@

# Also where a 32-bit program runs this script, the browsers read the 64-bit registry.
$machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')

# All extensions in one JSON text: only ours goes out of it.
function Remove-FromText([string] $Root, [string] $Id) {
  $key = $machine.OpenSubKey($Root, $true)
  if ($null -eq $key) { return }
  try {
    $before = $key.GetValue('ExtensionSettings')
    if ($null -eq $before) { return }
    $kind = $key.GetValueKind('ExtensionSettings')
    $settings = ConvertFrom-Json ($before -join "`n")
    $settings.PSObject.Properties.Remove($Id)
    if (@($settings.PSObject.Properties).Count -eq 0) { $key.DeleteValue('ExtensionSettings'); return }
    $text = ConvertTo-Json $settings -Depth 20 -Compress
    if ($kind -eq 'MultiString') { $key.SetValue('ExtensionSettings', [string[]] @($text), 'MultiString') }
    else { $key.SetValue('ExtensionSettings', $text, 'String') }
  }
  finally { $key.Dispose() }
}

try {
  foreach ($place in $plan) {
    if ($place.id -like '*_EXTENSION_ID') { continue }
    Remove-FromText $place.root $place.id
    $machine.DeleteSubKeyTree("$($place.root)\ExtensionSettings\$($place.id)", $false)
    $machine.DeleteSubKeyTree(($place.settings -replace '\\policy$', ''), $false)
  }
  Write-Output 'The policies of Signpost are removed.'
  exit 0
}
catch {
  Write-Output "Signpost could not be removed: $($_.Exception.Message)"
  exit 1
}
