import { useState } from 'react';
import { say } from '@/guide/words/say';
import { TextField } from './TextField';

interface KeywordsFieldProps {
  keywords: readonly string[];
  onChange(keywords: string[]): void;
}

const read = (text: string) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** A few words with commas between them. What is being typed keeps its spaces and commas. */
export function KeywordsField({ keywords, onChange }: KeywordsFieldProps) {
  const [typed, setTyped] = useState('');
  const written = keywords.join(', ');
  // Undo, or another tab, has changed them: what was typed is no longer what there is.
  const isCurrent = read(typed).join(', ') === written;
  return (
    <TextField
      label={say('editorKeywords')}
      hint={say('editorKeywordsHint')}
      value={isCurrent ? typed : written}
      onChange={(text) => {
        setTyped(text);
        onChange(read(text));
      }}
    />
  );
}
