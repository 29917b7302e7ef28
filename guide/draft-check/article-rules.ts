import { say } from '../words/say';
import { shorten } from '../words/shorten';
import { nameOfStep } from './edit';
import type { CheckedDraft, Finding } from './finding';

/** A sentence of the article that nobody has decided about. */
export function findNotUnderstood({ article }: CheckedDraft): Finding[] {
  return (article?.sentences ?? []).flatMap(({ text, fate }, sentence): Finding[] =>
    fate === 'not-understood'
      ? [
          {
            rule: 'not-understood',
            level: 'error',
            sentence,
            what: say('lintNotUnderstood', begin(text)),
            remedy: say('lintNotUnderstoodDo'),
            offers: ['leave-out'],
          },
        ]
      : [],
  );
}

const ASKS = new Set(['action', 'caution', 'permission']);

/** A sentence that asks for something, and whose steps are gone. */
export function findUnused({ article, procedure }: CheckedDraft): Finding[] {
  const ids = new Set(procedure.steps.map(({ id }) => id));
  return (article?.sentences ?? []).flatMap(({ text, kind, fate, steps }, sentence): Finding[] =>
    fate === 'used' && ASKS.has(kind) && !steps.some((id) => ids.has(id))
      ? [
          {
            rule: 'sentence-unused',
            level: 'note',
            sentence,
            what: say('lintUnused', begin(text)),
            remedy: say('lintUnusedDo'),
            offers: ['leave-out'],
          },
        ]
      : [],
  );
}

/** A step whose sentence reads otherwise in the article as it is now. */
export function findChanged({ procedure, article }: CheckedDraft): Finding[] {
  return procedure.steps.flatMap((step): Finding[] =>
    article?.touched?.includes(step.id)
      ? [
          {
            rule: 'article-changed',
            level: 'error',
            step: step.id,
            text: 'kb',
            what: say('draftTouched', nameOfStep(step)),
            remedy: say('lintChangedDo'),
            offers: ['looked-at'],
          },
        ]
      : [],
  );
}

/** A step that its writer hasn't followed as it is now. */
export function findNotFollowed({ procedure, followed }: CheckedDraft): Finding[] {
  return procedure.steps.flatMap((step): Finding[] =>
    followed && !followed.has(step.id)
      ? [
          {
            rule: 'not-followed',
            level: 'error',
            step: step.id,
            what: say('lintNotFollowed', nameOfStep(step)),
            remedy: say('lintNotFollowedDo'),
            offers: ['follow'],
          },
        ]
      : [],
  );
}

/** The beginning of a sentence, to tell which one is meant. */
const begin = (text: string) => shorten(text, 80);
