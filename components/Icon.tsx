const PATHS = {
  signpost: 'M8 1.5v13M3 3h8.5L14 5l-2.5 2H3zM13 8.5H4.5L2 10.25 4.5 12H13z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  next: 'M6.5 3.5 11 8l-4.5 4.5',
  info: 'M8 7.25v4M8 4.75v.1M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0z',
  caution: 'M8 6.25v3.25M8 11.75v.1M8 2 14.5 13.5h-13z',
  search: 'M10.5 10.5 14 14M11.75 7a4.75 4.75 0 1 1-9.5 0 4.75 4.75 0 0 1 9.5 0z',
  differs: 'M3 5.5h10M3 10.5h10M10.5 2.5l-5 11',
  tip: 'M6 13.5h4M6.25 11.25C6.25 9.5 4 9 4 6.25a4 4 0 0 1 8 0C12 9 9.75 9.5 9.75 11.25z',
  go: 'M2.5 8h11M9 3.5 13.5 8 9 12.5',
  again: 'M3 2.5v3.75h3.75M3.25 6.25A5.5 5.5 0 1 1 2.5 9',
  check: 'M3 8.5 6.5 12 13 4.5',
  external: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon that says nothing by itself: the words beside it do. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
