import type { Action } from './action';
import type { Fate, ImportedArticle, ImportedSentence, ImportedStep, SentenceKind } from './imported-article';
import { nameable, quotable, tellStep } from './step-texts';

/** Puts an article together, sentence by sentence. */
export interface ArticleBuilder {
  readonly article: ImportedArticle;
  /** A sentence with its fate; `steps` are those it belongs to. */
  tell: (text: string, kind: SentenceKind, fate: Fate, steps?: number[]) => ImportedSentence;
  /** Makes steps of what a sentence asks for, and gives their indexes. */
  addSteps: (actions: readonly Action[], sentence: string) => number[];
  /** The heading that the next step stands under. */
  section: string | undefined;
  /** The section of the page that the next steps stand in. */
  inSection: string | undefined;
}

export function createArticleBuilder(): ArticleBuilder {
  const article: ImportedArticle = { title: '', sentences: [], steps: [], related: [] };
  const pressed = new Map<string, number>();
  let lastIsOffer = false;
  const builder: ArticleBuilder = {
    article,
    section: undefined,
    inSection: undefined,
    tell(text, kind, fate, steps = []) {
      const sentence: ImportedSentence = { text, kind, fate, steps };
      article.sentences.push(sentence);
      return sentence;
    },
    addSteps(actions, sentence) {
      const first = article.steps.length;
      const indexes = actions.map((action) => {
        const key = keyOf(action);
        const known = pressed.get(key);
        const last = article.steps.length - 1;
        // "Next, then Next again" are two.
        const isSame = known === last && (lastIsOffer || (action.said === '' && last < first));
        if (known !== undefined && (action.isWay || (isSame && last >= 0))) {
          lastIsOffer = false;
          return known;
        }
        lastIsOffer = action.isOffer === true;
        article.steps.push(toStep(action, sentence, builder));
        builder.section = undefined;
        const index = article.steps.length - 1;
        if (action.names.length > 0 && (action.verb === 'press' || action.verb === 'open'))
          pressed.set(key, index);
        return index;
      });
      return [...new Set(indexes)];
    },
  };
  return builder;
}

const keyOf = ({ names }: Pick<Action, 'names'>) => names.join('\n').toLowerCase();

function toStep(action: Action, sentence: string, { section, inSection }: ArticleBuilder): ImportedStep {
  const { verb, names, role, landmark, where, openedBy, nameFrom, endsOpen } = action;
  const place = action.inSection ?? (verb === 'by-hand' ? undefined : inSection);
  return {
    verb,
    names: names.map(nameable).filter((name) => name !== ''),
    ...(role && { role }),
    ...(landmark && { landmark }),
    byHand: verb === 'by-hand',
    kb: quotable(sentence),
    say: tellStep(action, sentence),
    ...(section && { section: nameable(section) }),
    ...(place && { inSection: nameable(place) }),
    ...(where && { where: quotable(where) }),
    ...(openedBy && { openedBy: nameable(openedBy) }),
    nameFrom,
    ...(endsOpen && { endsOpen }),
  };
}
