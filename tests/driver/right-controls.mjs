// @ts-check

/**
 * What the ring may be on at each step of the guides when they run on the practice Autotask, in the words of
 * `whatIsAt`; anything else is a wrong control.
 *
 * @type {Record<string, RegExp>}
 */
export const RIGHT_CONTROLS = {
  // autotask-2fa
  'open-profile-menu': /\|.*Robin/,
  'open-preferences':
    /\| ?(Preferences|Settings|Einstellungen|More|My|Meine|Miscellaneous|Diverses|RV ?Robin|.*Robin.*)$|^a .*\| \(Icon fa-user\)$/,
  'open-code-options':
    /Button2.*\| ?(Authentication Code Options|One-Time Password Options)$|HeadingContainer.*\| ?User|Button.*\| ?(General|Allgemein)$/,
  'request-qr-code': /Button2.*\| ?Request New QR Code$/,
  'add-account': /^(img|canvas|svg) /,
  'confirm-code': /^input .*\| ?(Generated Code|Autotask Password)|Button2.*\| ?Validate$/,
  'stop-email': /Checkbox2/,
  save: /Button2.*\| ?(Save & Close|Speichern & Schließen)$/,
  // merge-contacts
  'open-admin': /\| Autotask \(practice\)$|\| (Admin\.?|Admin Categories|\(fa-gear\))$/,
  'open-features':
    /\| (Features & Settings|Funktionen & Einstellungen|Características y configuraciones|Admin Categories)$/,
  'open-contact-merge':
    /\| (Contact Merge|Combinación de contactos)$|(HeadingContainer|div Heading) \| (.* & Contacts|Organizaciones|Empresas y contactos|Firmen\/Organisationen)$/,
  'choose-account': /^input .*\| Account ?\*$/i,
  'choose-source': /^input .*\| Source Contact ?\*$/i,
  'choose-destination': /^input .*\| Destination Contact ?\*$/i,
  merge: /Button.*\| (Merge|OK)$/,
  // those that lead into a ticket or a note
  'open-new': /\| \((Icon )?fa-plus\)$|\| (Create|New|Erstellen|Neu|Nuevo)$/,
  'new-ticket':
    /\| (Ticket|Service Desk|Atención al cliente|Create|New|Erstellen|Neu|Nuevo)$|\| \((Icon )?fa-plus\)$/,
  'choose-category': /\| (Standard|Administrative Change\/Request|Hardware Problem|New Employee)$/,
  'choose-ticket-template': /\| (Enter Speed Code or Choose Template|Quick Fill|Schnellwahl|Código rápido)$/,
  'new-note': /\| (Activity|Aktivität|Actividad)$|\| (New Note|Neue Notiz)$|StandardButtonIcon Note.* \| $/,
  'choose-template': /\| (Enter Speed Code or Choose Template|Quick Fill|Schnellwahl|Código rápido)$/,
  'check-type': /\| Ext note added by a Resource$/,
  'save-note': /Button2.* @ToolBar \| (Save|Save & …|Save & Close|Speichern|Speichern & Schließen|Guardar)$/,
  'save-ticket':
    /Button2.* @ToolBar \| (Save|Save & …|Save & Close|Speichern|Speichern & Schließen|Guardar)$/,
  'edit-ticket': /Button2.* @ToolBar \| (Edit|Bearbeiten|Editar)$/,
  'change-category': /\| (Standard|Administrative Change\/Request|Hardware Problem|New Employee)$/,
  'save-change': /Button2.* @ToolBar \| (Save|Speichern|Guardar)$/,
};
