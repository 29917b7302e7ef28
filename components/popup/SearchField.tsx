import { useRef } from 'react';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { useTypeToSearch } from './use-type-to-search';

interface SearchFieldProps {
  query: string;
  onSearch(query: string): void;
}

/** Searches as the person types. Escape clears it; with nothing to clear, Escape is the browser's. */
export function SearchField({ query, onSearch }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useTypeToSearch(field);
  return (
    <div role="search" className="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={say('popupSearch')}
        aria-keyshortcuts="/"
        placeholder={say('popupSearch')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          onSearch('');
        }}
      />
    </div>
  );
}
