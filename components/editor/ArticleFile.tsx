interface ArticleFileProps {
  label: string;
  /** The kinds of files that are offered. */
  accept: string;
  onFile(file: File | undefined): Promise<void>;
}

/** Chooses an article as a file. */
export function ArticleFile({ label, accept, onFile }: ArticleFileProps) {
  return (
    <label className="file">
      {label}
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget;
          // The same file, mended, can be chosen again.
          void onFile(input.files?.[0]).then(() => (input.value = ''));
        }}
      />
    </label>
  );
}
