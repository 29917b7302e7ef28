import type { Mail } from '../procedure/procedure';
import { say } from '../words/say';
import type { Settings } from './settings';

/** Where a procedure's e-mail goes, and the domain it has to come from. */
export interface MailRule {
  to: string;
  fromDomain: string;
}

/** What the person has typed. */
export interface MailDraft {
  /** A technician's first name, or a temporary employee's user name. */
  who: string;
  /** What is to be done, in a few words. */
  what: string;
  details: string;
}

export const emptyMail: MailDraft = { who: '', what: '', details: '' };

/** The e-mail as it will stand in the mail program. */
export interface MailText {
  subject: string;
  body: string;
}

/** What keeps a draft from being sent, field by field, in words for people. */
export type MailProblems = Partial<Record<'who' | 'what', string>>;

/** The office's own address and domain; what it doesn't say is as the procedure has it. */
export function mailRuleOf(mail: Mail, settings: Settings): MailRule {
  return {
    to: settings.mail?.to ?? mail.to,
    fromDomain: settings.mail?.fromDomain ?? mail.fromDomain,
  };
}

/** Checks a draft against the rule: the subject must say for whom it is, and what. */
export function checkMail({ who, what }: MailDraft): MailProblems {
  const name = toLine(who);
  const problems: MailProblems = {};
  if (!/[\p{L}\p{N}]/u.test(name)) problems.who = say('popupMailWhoMissing');
  else if (name.includes('@')) problems.who = say('popupMailNoAddress');
  if (!/[\p{L}\p{N}]/u.test(what)) problems.what = say('popupMailWhatMissing');
  return problems;
}

/** The subject and text of a draft. The name is put in front unless what is to be done has it already. */
export function writeMail({ who, what, details }: MailDraft): MailText {
  const name = toLine(who);
  const task = toLine(what);
  return { subject: containsName(task, name) ? task : `${name}: ${task}`, body: toText(details) };
}

/** The `mailto:` link of an e-mail (RFC 6068). The address has a plain form, so it stands there as it is. */
export function buildMailto(to: string, { subject, body }: MailText): string {
  const fields = [`subject=${encodeURIComponent(subject)}`];
  if (body) fields.push(`body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`);
  return `mailto:${to}?${fields.join('&')}`;
}

/**
 * Whether a text has the name as a whole word, spelled exactly so: nobody knows whether the rule that reads the
 * subject cares about capitals. "Ann" is not in "Ann-Marie", who is somebody else.
 */
function containsName(text: string, name: string): boolean {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const joined = String.raw`[\p{L}\p{M}\p{N}_]`;
  const before = String.raw`(?<!${joined}|${joined}[-'’.@+])`;
  const after = String.raw`(?!${joined}|[-'’.@+]${joined})`;
  return new RegExp(before + literal + after, 'u').test(text);
}

/** One line of well-formed text: what can't stand in a subject becomes a space. */
function toLine(text: string): string {
  return wellFormed(text)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Lines of well-formed text, without what a mail program can't show. */
function toText(text: string): string {
  return wellFormed(text)
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trimEnd();
}

/** Half a character can't be encoded. */
const wellFormed = (text: string) => text.replaceAll(/\p{Cs}/gu, '\ufffd');
