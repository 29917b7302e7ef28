import { fillAllLanguages } from '../procedure/fill-office';
import { checkProcedureFile } from '../procedure/read-procedure-file';
import type { Procedure } from '../procedure/procedure';
import { tellRecording } from '../procedure/recorded-words';
import { say, sayCount } from '../words/say';
import type { LibraryEntry } from './library';
import type { LibraryFile } from './library-file';
import { diffProcedures, type ChangeGroup } from './procedure-diff';
import type { Recordings } from './recordings';

/** What a library would do to one guide. */
export interface GuideReview {
  id: string;
  title: string;
  kind: 'new' | 'change' | 'same' | 'refused';
  summary: string;
  /** How it differs from the one in use. */
  groups: ChangeGroup[];
  /** The one in use and this one, in all their languages, where the two differ. */
  versions?: { before: Procedure; after: Procedure };
  /** The titles of a new guide's steps. */
  steps: string[];
  /** Why it can't be taken in. */
  problems: string[];
}

/** What a library would change, guide by guide, for people to read before they accept it. */
export interface LibraryReview {
  kind: 'library';
  name?: string;
  file: LibraryFile;
  summary: string;
  guides: GuideReview[];
  /** Recorded controls in words. */
  controls: string[];
  /** Settings, and guides that it hides, in words. */
  settings: string[];
}

/** Holds a library against what the office has. */
export function reviewLibrary(
  file: LibraryFile,
  entries: readonly LibraryEntry[],
  named: { name?: string } = {},
): LibraryReview {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const guides = Object.entries(file.procedures ?? {}).map(([id, own]) =>
    reviewGuide(id, own, known.get(id)),
  );
  const titleOf = (id: string) =>
    guides.find((guide) => guide.id === id)?.title ?? known.get(id)?.procedure.title ?? id;
  return {
    kind: 'library',
    ...named,
    file,
    summary: sayCount('libraryGuides', guides.length),
    guides: guides.toSorted((a, b) => a.title.localeCompare(b.title)),
    controls: tellControls(file.recorded ?? {}, entries),
    settings: [...tellSettings(file), ...(file.hidden ?? []).map((id) => say('libraryHides', titleOf(id)))],
  };
}

function reviewGuide(id: string, own: unknown, entry: LibraryEntry | undefined): GuideReview {
  const read = checkProcedureFile(own);
  const none = { groups: [], steps: [], problems: [] };
  if (!read.ok)
    return {
      ...none,
      id,
      title: id,
      kind: 'refused',
      summary: say('libraryRefused'),
      problems: read.problems,
    };
  const { file, procedure } = read;
  const { title } = procedure;
  if (procedure.id !== id) {
    const problems = [say('libraryOtherId', id, procedure.id)];
    return { ...none, id, title, kind: 'refused', summary: say('libraryRefused'), problems };
  }
  if (!entry) {
    const summary = say('officeNew', title, sayCount('officeSteps', procedure.steps.length));
    return { ...none, id, title, kind: 'new', summary, steps: procedure.steps.map((step) => step.title) };
  }
  const [before, after] = [entry.file, file].map((each) => fillAllLanguages(each) as Procedure);
  const groups = diffProcedures(before!, after!);
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  if (count === 0) return { ...none, id, title, kind: 'same', summary: say('officeSame', title) };
  const summary = sayCount('officeDifferences', count, title);
  return {
    ...none,
    id,
    title,
    kind: 'change',
    summary,
    groups,
    versions: { before: before!, after: after! },
  };
}

/** Each recorded control in words, with the guide it belongs to. */
export function tellControls(
  procedures: Recordings['procedures'],
  entries: readonly LibraryEntry[],
): string[] {
  return Object.entries(procedures).flatMap(([id, own]) => {
    const procedure = entries.find((entry) => entry.id === id)?.procedure;
    return Object.entries(own).map(([target, recording]) => {
      const told = tellRecording(recording);
      if (!procedure) return say('officeControlNotHere', id, target, told);
      return say('officeControlOf', procedure.title, procedure.targets[target]?.label ?? target, told);
    });
  });
}

function tellSettings({ settings = {} }: LibraryFile): string[] {
  const { zone, kbUrl, articles, mail } = settings;
  return [
    ...(zone === undefined ? [] : [say('libraryZone', zone)]),
    ...(kbUrl === undefined ? [] : [say('libraryKb', kbUrl)]),
    ...(articles ? [sayCount('libraryArticles', Object.keys(articles).length)] : []),
    ...(mail?.to === undefined ? [] : [say('libraryMailTo', mail.to)]),
    ...(mail?.fromDomain === undefined ? [] : [say('libraryMailFrom', mail.fromDomain)]),
    ...(mail?.people ? [sayCount('libraryPeople', mail.people.length)] : []),
  ];
}
