type Props = { label: string; current: string; tabs: readonly { id: string; words: string; path: string }[] };

/** Neighbouring pages of one place, or ways to look at one thing. */
export function Tabs({ label, current, tabs }: Props) {
  return (
    <nav className="staff-tabs" aria-label={label}>
      {tabs.map(({ id, words, path }) => (
        <a key={id} href={path} aria-current={id === current ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}
