/**
 * Words on a control that say that pressing it can't be taken back, in the languages of Autotask that are known: English,
 * German, Spanish.
 */
const WORDS = [
  / (merge|delete|remove|send|post|approve|reject|submit|request new|void) /,
  / (zusammenführen|löschen|entfernen|senden|genehmigen|ablehnen) /,
  / (combinar|fusionar|eliminar|borrar|enviar|aprobar|rechazar) /,
];

/** Longer texts are no captions. */
const LONGEST = 60;

/**
 * The word in a control's caption that says so, as it stands in the list, never the caption itself; undefined: none.
 * "Save & Send" has one, "Sender" hasn't.
 */
export function queryIrreversibleWord(caption: string): string | undefined {
  if (caption.length > LONGEST) return undefined;
  const words = ` ${caption
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .join(' ')} `;
  return WORDS.map((each) => each.exec(words)?.[1]).find(Boolean);
}
