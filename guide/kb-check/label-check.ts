import { say } from '../words/say';
import type { Observed } from './observed';
import { spellLabel } from '../procedure/local-words';
import type { Procedure, Target, TargetName } from '../procedure/procedure';
import { describeSource } from '../procedure/source-words';

/** What the KB calls one control, and what Autotask calls it. */
export interface LabelCheck {
  target: string;
  label: string;
  kb: string[];
  /** Names that others give it, with since when and by whom. Only those the KB doesn't have. */
  others: { text: string; vintage?: string; source: string }[];
  /** The name that this browser saw last. */
  saw?: { text: string; at: number; asInKb: boolean };
  verdict: 'differs' | 'agrees' | 'not-compared';
}

/**
 * Compares the names of a control. Guessed names and words within a name prove nothing and are left out; so are other
 * languages than the KB's.
 */
export function checkLabel(
  procedure: Procedure,
  id: string,
  target: Target,
  saw: Observed['procedures'][string]['labels'][string] | undefined,
): LabelCheck {
  const names = (target.names ?? []).filter(
    ({ match, contains, certainty }) => match !== 'word' && !contains && certainty !== 'inferred',
  );
  const isKb = ({ source }: TargetName) => source === procedure.article.source;
  const kbNames = names.filter(isKb);
  const languages = new Set(kbNames.map(languageOf));
  const kb = kbNames.map(({ text }) => text);
  const otherNames = names.filter(
    (name) =>
      !isKb(name) && (kb.length === 0 || languages.has(languageOf(name))) && languageOf(name) === 'en',
  );
  // Where the office may have its own word, the KB's word is one of them.
  const said = otherNames.flatMap(({ text }) => spellLabel(text, procedure.words));
  const isKbText = (text: string) => kb.some((each) => isSame(each, text));
  // A name that the KB gives and that stands for all vintages needs no second witness.
  const lasting = kbNames.some(({ vintage }) => vintage === 'all' || vintage === 'current');
  const agreed = lasting || said.some(isKbText);
  const others = otherNames
    .filter(({ text }) => !spellLabel(text, procedure.words).some(isKbText))
    .map((name) => ({
      text: readable(procedure, name.text),
      ...(name.vintage !== undefined && { vintage: name.vintage }),
      source: describeSource(procedure, name),
    }));
  const sight = saw && { saw: { ...saw, asInKb: isKbText(saw.text) } };
  return { target: id, label: target.label, kb, others, ...sight, verdict: decide() };

  function decide(): LabelCheck['verdict'] {
    if (kb.length === 0) return 'not-compared';
    if (sight) return sight.saw.asInKb ? 'agrees' : 'differs';
    if (others.length > 0 && !agreed) return 'differs';
    return agreed ? 'agrees' : 'not-compared';
  }
}

const languageOf = ({ lang }: TargetName) => lang ?? 'en';

const isSame = (one: string, other: string) => fold(one) === fold(other);
const fold = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** A label with the usual word in it, and a remark that it may be another. */
function readable(procedure: Procedure, text: string): string {
  const [usual = text] = spellLabel(text, procedure.words);
  return usual === text ? text : say('checkOfficeWord', usual);
}
