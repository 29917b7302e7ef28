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
  hand: 'M5 8.5V4a1 1 0 0 1 2 0v3.5M7 7.5V2.75a1 1 0 0 1 2 0V7.5M9 7.5V3.5a1 1 0 0 1 2 0v5M11 6.5a1 1 0 0 1 2 0V10a4.25 4.25 0 0 1-7.9 2.2L3 9.25a1 1 0 0 1 1.6-1.2L6 9.5',
  skip: 'M3 3.5 8.5 8 3 12.5zM12.5 3.5v9',
  none: 'M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0zM3.75 12.25l8.5-8.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  save: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  print: 'M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9.5h7v4h-7z',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8H7',
  read: 'M8 4v9.5M8 4C6.5 2.75 4.25 2.5 1.75 2.75V12C4.25 11.75 6.5 12 8 13.5M8 4c1.5-1.25 3.75-1.5 6.25-1.25V12C11.75 11.75 9.5 12 8 13.5',
  edit: 'M2.5 13.5 3 10.5 11 2.5 13.5 5 5.5 13zM9.5 4 12 6.5',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  plus: 'M8 3v10M3 8h10',
  link: 'M6.75 9.25a3 3 0 0 0 4.25 0l2-2A3 3 0 0 0 8.75 3l-.75.75M9.25 6.75a3 3 0 0 0-4.25 0l-2 2A3 3 0 0 0 7.25 13l.75-.75',
  panel: 'M2 3h12v10H2zM10 3v10',
  pin: 'M6 2h4l-.5 4.5L12 9H4l2.5-2.5zM8 9v5',
  mail: 'M2 3.5h12v9H2zM2 4l6 5 6-5',
  move: 'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2',
  minimize: 'M3.5 12h9',
  unfold: 'M3.5 10 8 5.5l4.5 4.5',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  left: 'M13.5 8h-11M7 3.5 2.5 8 7 12.5',
  up: 'M8 13.5v-11M3.5 7 8 2.5 12.5 7',
  down: 'M8 2.5v11M3.5 9 8 13.5 12.5 9',
  right: 'M2.5 8h11M9 3.5 13.5 8 9 12.5',
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
