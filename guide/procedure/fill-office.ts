import { isRecord } from './is-record';
import { say } from '../words/say';

/**
 * A file of format 2 may leave out where it is known from and how surely: its office says it, and that is all. Gives back
 * the file with those keys as they are meant; any other value as it is.
 */
export function fillOffice(input: unknown): unknown {
  if (!isRecord(input) || input.format !== 2) return input;
  const sources = isRecord(input.sources) ? input.sources : {};
  return {
    ...input,
    related: mapList(input.related ?? [], (each) => ({ url: '', ...each })),
    sources:
      input.sources === undefined || isRecord(input.sources)
        ? { office: OFFICE(), ...sources }
        : input.sources,
    article: isRecord(input.article) ? { url: '', source: 'office', ...input.article } : input.article,
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
}

type Part = Record<string, unknown>;

const OFFICE = () => ({ title: say('draftOffice') });
const ground = (part: Part): Part => ({ source: 'office', certainty: 'documented', ...part });

const mapList = (list: unknown, change: (part: Part) => Part): unknown =>
  Array.isArray(list) ? list.map((each: unknown) => (isRecord(each) ? change(each) : each)) : list;

function mapRecord(record: unknown, change: (part: Part) => Part): unknown {
  if (!isRecord(record)) return record;
  return Object.fromEntries(
    Object.entries(record).map(([id, each]) => [id, isRecord(each) ? change(each) : each]),
  );
}

const inList = (part: Part, key: string): Part => (key in part ? { [key]: mapList(part[key], ground) } : {});
const inNote = (part: Part, key: string): Part => {
  const note = part[key];
  return isRecord(note) ? { [key]: ground(note) } : {};
};
