import type { ReactNode } from 'react';
import { HERE } from './here';

interface SentenceProps {
  /** A text with `HERE` as one of its values. */
  text: string;
  /** What stands in that place, such as a link. */
  children: ReactNode;
}

/** A text with an element in it, wherever its language puts that. */
export function Sentence({ text, children }: SentenceProps) {
  const [before, after] = text.split(HERE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
