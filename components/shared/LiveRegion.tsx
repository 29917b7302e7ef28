import type { ReactNode } from 'react';

interface LiveRegionProps {
  className: string;
  /** What it is for, where several may stand on a page. */
  label?: string;
  children: ReactNode;
}

/** Where screen readers hear what has changed. It stays on the page while it is empty, or nothing would be heard. */
export function LiveRegion({ className, label, children }: LiveRegionProps) {
  return (
    <div className={className} role="status" aria-live="polite" aria-atomic="true" aria-label={label}>
      {children}
    </div>
  );
}
