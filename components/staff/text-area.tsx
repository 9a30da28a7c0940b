import { escapeAttribute, escapePlain } from '#lib/templates/escape.ts';

type Props = {
  id: string;
  name: string;
  rows: number;
  /** What it holds when the page is shown. */
  text?: string | undefined;
  maxLength?: number | undefined;
  /** Of the words, where it is not that of the page. */
  language?: string | undefined;
  /** The ids of what describes it: its hint, and what is wrong with it. */
  hint?: string | undefined;
  required?: boolean | undefined;
  invalid?: boolean | undefined;
};

/**
 * A field for several lines, kept from React: where one holds words at first, React sets it back to them when its scripts come
 * (`initTextarea`), and what somebody had typed meanwhile on a slow line is gone.
 */
export function TextArea({ id, name, rows, text = '', maxLength, language, hint, required = false, invalid = false }: Props) {
  const attributes = {
    class: 'input',
    id,
    name,
    rows,
    maxlength: maxLength,
    lang: language,
    'aria-describedby': hint,
    'aria-invalid': invalid ? 'true' : undefined,
    autocomplete: 'off',
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}="${escapeAttribute(String(value))}"`);
  const markup = `<textarea ${written.join(' ')}${required ? ' required' : ''}>${escapePlain(text)}</textarea>`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every value is escaped right above, and tried with hostile texts.
  return <div dangerouslySetInnerHTML={{ __html: markup }} />;
}
