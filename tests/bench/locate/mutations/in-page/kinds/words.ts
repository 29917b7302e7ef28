import { elementsIn, textsIn } from '../dom';
import { hasLabel, type Kind } from './kind';

export const otherVintage: Kind = {
  title: 'its label of another vintage, language or office',
  effect: 'keeps',
  order: 1,
  suits: (subject) => hasLabel(subject) && (subject.target.names?.length ?? 0) > 1,
  apply({ target, truth, chance }) {
    const label = truth.label!;
    const now = label.data.trim();
    const names = target.names!;
    const taken = new Set(textsIn(document.body).map(({ data }) => data.trim().toLowerCase()));
    const word = names.find(
      ({ text, match }) => match === 'word' && now.toLowerCase().includes(text.toLowerCase()),
    );
    const others = names.filter(
      ({ text, match }) =>
        !taken.has(text.toLowerCase()) && !target.not?.includes(text) && (match === 'word') === Boolean(word),
    );
    if (others.length === 0) return false;
    const { text } = chance.pick(others);
    label.data = word ? now.replace(new RegExp(word.text, 'i'), text) : text;
    return label.data !== now;
  },
};

/** A person's name stays what it is in every language. */
const PROPER = /^(Robin|Vale|RV|RVRobin)$/;
const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'tu', 'shi', 'vop', 'ey', 'zu', 'dra'];

const translate = (text: string) =>
  text.replace(/\p{L}+/gu, (word) => {
    if (PROPER.test(word)) return word;
    let hash = 7;
    for (const char of word.toLowerCase()) hash = (Math.imul(hash, 31) + char.codePointAt(0)!) >>> 0;
    const made = Array.from(
      { length: 1 + (word.length >> 2) },
      (_, i) => SYLLABLES[(hash >>> (i * 3)) % SYLLABLES.length],
    );
    return `${made.join('')}n`;
  });

export const unknownLanguage: Kind = {
  title: 'every text in a language that no name is known in',
  effect: 'changes',
  order: 9,
  suits: hasLabel,
  apply() {
    for (const text of textsIn(document.body)) text.data = translate(text.data);
    for (const element of elementsIn(document.body))
      for (const name of ['title', 'aria-label', 'placeholder', 'alt']) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, translate(value));
      }
    return true;
  },
};
