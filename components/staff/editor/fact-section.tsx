import { useLocale } from 'next-intl';
import { FactPart } from '#components/staff/editor/fact-part.tsx';
import { factName } from '#components/staff/editor/fact-words.ts';
import type { FactsGiven } from '#components/staff/editor/facts-given.ts';
import type { FactPart as Part } from '#lib/staff/editor/fact-fields.ts';
import { fieldsIn } from '#lib/staff/editor/fact-fields.ts';

/** From this many fields on, a part of the form is opened by whoever wants to change something in it. */
const many = 12;

/**
 * A part at the top of the form of facts: a long one is closed at first, so that the form can be looked over. It is open where something
 * in it was changed or refused a moment ago, and where the list of problems leads into it.
 */
export function FactSection({ part, given }: { part: Part; given: FactsGiven }) {
  const locale = useLocale();
  const shown = <FactPart part={part} given={given} />;
  if (fieldsIn(part).length < many) return shown;
  const isInside = (path: string) => `${path.replace(/^new:/, '')}/`.startsWith(`${part.path}/`);
  const isOpen = [...Object.keys(given.typed), ...Object.keys(given.problems), ...given.tops].some(isInside);
  return (
    <details className="editor-facts__many" open={isOpen}>
      <summary>{factName(part.path, locale)}</summary>
      {shown}
    </details>
  );
}
