import { markText } from '@/guide/popup/mark-text';
import { withKeys } from '../shared/with-keys';

interface MarkedProps {
  text: string;
  /** The words that were found, as they are compared; none while nothing is looked for. */
  terms: ReadonlySet<string> | undefined;
}

/** A text with the words marked that were looked for. */
export function Marked({ text, terms }: MarkedProps) {
  if (!terms) return text;
  return withKeys(markText(text, terms)).map(([key, piece]) =>
    piece.marked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>,
  );
}
