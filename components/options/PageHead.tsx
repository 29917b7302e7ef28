import type { ReactNode } from 'react';

/** The heading of a page, which takes the focus when the page is turned to. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="page-head">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
}
