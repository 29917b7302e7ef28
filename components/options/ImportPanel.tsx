import { type DragEvent, type ReactNode, type RefObject, useState } from 'react';
import { describeTooLarge, MOST_LIBRARY_BYTES } from '@/guide/procedure/read-json-file';
import { say } from '@/guide/words/say';
import { PasteForm } from './PasteForm';

interface ImportPanelProps {
  heading: RefObject<HTMLHeadingElement | null>;
  onContent(content: Uint8Array | string, name?: string): void;
  /** The file could not even be read. */
  onRefuse(problem: string, name?: string): void;
  children: ReactNode;
}

/** Takes in a procedure file: chosen, dropped or pasted. */
export function ImportPanel({ heading, onContent, onRefuse, children }: ImportPanelProps) {
  const [over, setOver] = useState(false);

  async function take(files: readonly File[]) {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) return onRefuse(say('optionsOneAtATime', files.length));
    if (file.size > MOST_LIBRARY_BYTES)
      return onRefuse(describeTooLarge(file.size, MOST_LIBRARY_BYTES), file.name);
    try {
      onContent(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch {
      onRefuse(say('optionsFileUnreadable'), file.name);
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    const text = event.dataTransfer.getData('text/plain');
    if (files.length > 0) void take(files);
    else if (text) onContent(text);
  }

  return (
    <section
      className="import"
      aria-labelledby="import-title"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="import-title" ref={heading} tabIndex={-1}>
        {say('optionsImport')}
      </h2>
      <p>{say('optionsImportHow')}</p>
      <label className="file">
        {say('optionsFile')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            // The same file, mended, can be chosen again.
            void take([...(input.files ?? [])]).then(() => (input.value = ''));
          }}
        />
      </label>
      <PasteForm onText={onContent} />
      {children}
    </section>
  );
}
