/** Boxes that ask by their own marks: ARIA's, and Autotask's alert, whose id is real (docs/AUTOTASK.md 3.2). */
export const ALERT = '[role=alertdialog], #AlertDialog.Active';

/** What stands alone under a message. */
export const NOTICES: readonly string[] = ['ok', 'okay', 'aceptar'];

/** Buttons that answer a question, in the languages of the zones (docs/AUTOTASK.md 2.1, 3.2). */
export const ANSWERS: readonly string[] = NOTICES.concat(
  ['yes', 'no', 'cancel', 'continue', 'close'],
  ['ja', 'nein', 'abbrechen', 'weiter', 'schließen'],
  ['sí', 'si', 'cancelar', 'continuar', 'cerrar'],
);
