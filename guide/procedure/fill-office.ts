import type { Language } from '../words/language';
import { isRecord } from './is-record';
import { inOneLanguage, querySpokenLanguage } from './languages';
import { say } from '../words/say';

/**
 * A file from format 2 on may leave out where it is known from and how surely: its office says it, and that is all. Gives
 * back the file with those keys as they are meant, its texts in one language (`wanted`, where the file has it); any other
 * value as it is.
 */
export function fillOffice(given: unknown, wanted: Language | undefined = querySpokenLanguage()): unknown {
  return fillAllLanguages(inOneLanguage(given, wanted));
}

/** The same with its texts in all the languages that they are in. */
export function fillAllLanguages(input: unknown): unknown {
  if (!isRecord(input) || (input.format !== 2 && input.format !== 3)) return input;
  /** Whether anything is known from the office: else it is no source of this file. */
  let isNamed = false as boolean;
  const ground = (part: Part): Part => {
    isNamed ||= part.source === undefined || part.source === 'office';
    return { source: 'office', certainty: 'documented', ...part };
  };
  const inList = (part: Part, key: string): Part =>
    part[key] === undefined ? {} : { [key]: mapList(part[key], ground) };
  const inNote = (part: Part, key: string): Part => {
    const note = part[key];
    return isRecord(note) ? { [key]: ground(note) } : {};
  };
  const article = isRecord(input.article)
    ? { url: '', source: ground(input.article).source, ...input.article }
    : input.article;
  const filled = {
    ...input,
    related: mapList(input.related ?? [], (each) => ({ url: '', ...each })),
    article,
    pages: mapRecord(input.pages, ground),
    targets: mapRecord(input.targets, (target) => ({ ...target, ...inList(target, 'names') })),
    ...('words' in input && { words: mapRecord(input.words, ground) }),
    ...('references' in input && { references: mapList(input.references, ground) }),
    ...('mail' in input && { mail: isRecord(input.mail) ? ground(input.mail) : input.mail }),
    steps: mapList(input.steps, (step) => ({
      ...ground(step),
      ...inList(step, 'tips'),
      ...inNote(step, 'caution'),
      ...inNote(step, 'drift'),
      ...inNote(step, 'missing'),
    })),
  };
  const sources: unknown = input.sources === undefined ? {} : input.sources;
  if (!isRecord(sources)) return filled;
  return { ...filled, sources: { ...(isNamed && { office: { title: say('draftOffice') } }), ...sources } };
}

type Part = Record<string, unknown>;

const mapList = (list: unknown, change: (part: Part) => Part): unknown =>
  Array.isArray(list) ? list.map((each: unknown) => (isRecord(each) ? change(each) : each)) : list;

function mapRecord(record: unknown, change: (part: Part) => Part): unknown {
  if (!isRecord(record)) return record;
  const changed = { ...record };
  for (const [id, each] of Object.entries(record)) if (isRecord(each)) changed[id] = change(each);
  return changed;
}
