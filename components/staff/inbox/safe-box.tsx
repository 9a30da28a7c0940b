import { Icon } from '#components/ui/icon.tsx';
import type { SafeContact } from '#lib/staff/inbox/safe-contact.ts';

/** What to heed before reaching a person, first and largest on the page; the button repeats what must not happen. */
export function SafeBox({ safe }: { safe: SafeContact }) {
  return (
    <section className="safe" aria-labelledby="safe-heading">
      <h2 id="safe-heading">{safe.title}</h2>
      <ul>
        {safe.cares.map(({ sign, must, words, why }) => (
          <li key={sign} className={must ? 'safe__must' : undefined}>
            <Icon name={sign} />
            <span>
              {words}
              <small>{why}</small>
            </span>
          </li>
        ))}
      </ul>
      {safe.way && (
        <a className="safe__way" href={safe.way.href} aria-describedby="safe-heading">
          <Icon name={safe.way.sign} />
          <b>{safe.way.words}</b>
          <span>{safe.way.note}</span>
        </a>
      )}
    </section>
  );
}
