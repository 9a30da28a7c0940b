import { Drawing } from '#components/art/drawing.tsx';

const OUTLINES = {
  arrow: 'M4 10h12m-5-5 5 5-5 5',
  back: 'M16 10H4m5-5-5 5 5 5',
  check: 'm4 10.5 4 4 8-9',
  chevron: 'm5 7.5 5 5 5-5',
  clock: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 6v4.3l2.8 1.7',
  close: 'm5 5 10 10M15 5 5 15',
  discreet: 'M3 4h14v9.5H9.5L6 17v-3.5H3zM2.5 18 18 2.5',
  external: 'M11 3h6v6M17 3l-8 8M14 12v5H3V6h5',
  link: 'M8 12a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M12 8a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1',
  listen: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15.5 5a7 7 0 0 1 0 10',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  mail: 'M2.5 5h15v10h-15zM3 5.5l7 5.5 7-5.5',
  menu: 'M3 6h14M3 10h14M3 14h14',
  noVoice: 'M3.5 9.5a3 3 0 1 1 3 3.2h7a3 3 0 1 1 3-3.2M3 17 17 3',
  phone: 'M5 3h3l1.5 4-2 1.5a9 9 0 0 0 4 4L13 10.5 17 12v3a2 2 0 0 1-2 2A12 12 0 0 1 3 5a2 2 0 0 1 2-2Z',
  pin: 'M10 18s6-5.2 6-10A6 6 0 0 0 4 8c0 4.8 6 10 6 10Zm2-10a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  print: 'M6 7V3h8v4M6 14H3V8h14v6h-3M6 12h8v5H6z',
  search: 'M15 9A6 6 0 1 1 3 9a6 6 0 0 1 12 0m-1.5 4.5 4 4',
  theme: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z',
  up: 'M10 16V4m-5 5 5-5 5 5',
  voice: 'M3.5 9.5a3 3 0 1 1 3 3.2h7a3 3 0 1 1 3-3.2',
  warning: 'M10 3 18 17H2ZM10 8v4M10 14.4v.2',
};

type IconName = keyof typeof OUTLINES;

type Props = { name: IconName; className?: string };

/** A small sign in the colour of the text beside it, which carries the meaning. */
export function Icon({ name, className }: Props) {
  return (
    <Drawing
      className={className ? `icon ${className}` : 'icon'}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={OUTLINES[name]} />
      {name === 'theme' && <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />}
    </Drawing>
  );
}
