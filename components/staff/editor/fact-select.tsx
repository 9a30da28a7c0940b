import { useMessages, useTranslations } from 'next-intl';
import type { EntryNames } from '#lib/staff/editor/entry-names.ts';
import type { FactChoice } from '#lib/staff/editor/fact-choice.ts';

type Props = {
  id: string;
  name: string;
  value: string;
  choice: FactChoice;
  names: EntryNames;
  /** May nothing be chosen? */
  empty: boolean;
  hint?: string | undefined;
  invalid?: boolean;
};

/** A fact that is chosen: each value by its name, with what the file says in its place. What the file says now can always be kept. */
export function FactSelect({ id, name, value, choice, names, empty, hint, invalid = false }: Props) {
  const t = useTranslations('StaffEditor.facts');
  const nameOf = useChoiceNames(choice);
  const offered =
    choice.kind === 'entries'
      ? (names[choice.collection] ?? []).map((entry) => [entry.id, entry.name] as const)
      : choice.values.map((each) => [each, nameOf(each)] as const);
  const known = value === '' || offered.some(([each]) => each === value);
  return (
    <select className="input" id={id} name={name} defaultValue={value} aria-describedby={hint} aria-invalid={invalid || undefined}>
      {(empty || value === '') && <option value="">{t('none')}</option>}
      {!known && <option value={value}>{t('unknown', { value })}</option>}
      {offered.map(([each, said]) => (
        <option key={each} value={each}>
          {said === undefined ? each : t('choice', { name: said, value: each })}
        </option>
      ))}
    </select>
  );
}

/** The names of the values of a closed choice, by the words of the interface. */
function useChoiceNames(choice: FactChoice): (value: string) => string | undefined {
  const messages = useMessages();
  const path = choice.kind === 'values' ? choice.messages : 'StaffEditor.facts.values.yesNo';
  const found = path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], messages);
  return (value) => {
    const name = (found as Record<string, unknown> | undefined)?.[value];
    return typeof name === 'string' ? name : undefined;
  };
}
