/**
 * A step's sentence with `{target}` replaced by what the control is called; "it" where nobody knows. A name is put in
 * as it is, whatever signs it has.
 */
export function fillTarget(say: string, name: string | undefined): string {
  return say.replaceAll('{target}', () => name ?? 'it');
}
