/**
 * Words on a control that say that pressing it can't be taken back, in the languages of Autotask that are known: English,
 * German, Spanish. The word itself is what is told, never the control's text.
 */
const WORDS = [
  ...[
    'merge',
    'delete',
    'remove',
    'send',
    'post',
    'approve',
    'reject',
    'submit',
    'request new',
    'void',
    'cancel contract',
  ],
  ...['zusammenführen', 'löschen', 'entfernen', 'senden', 'genehmigen', 'ablehnen'],
  ...['combinar', 'fusionar', 'eliminar', 'borrar', 'enviar', 'aprobar', 'rechazar'],
];

/** Longer texts are no captions. */
const LONGEST = 60;

/** The word in a control's caption that says so; undefined: none. "Save & Send" has one, "Sender" hasn't. */
export function queryIrreversibleWord(caption: string): string | undefined {
  if (caption.length > LONGEST) return undefined;
  const words = ` ${caption
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .join(' ')} `;
  return WORDS.find((word) => words.includes(` ${word} `));
}
