import type { PhrasingContent } from 'mdast';
import type { Treatment } from '../content/library.ts';
import { entryPath, textFor } from '../content/queries.ts';
import type { Column } from '../content/schemas/treatment.ts';
import { concerns } from '../content/schemas/treatment.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { translatorFor } from '../i18n/translator.ts';
import { absoluteUrl } from '../site.ts';

/** A few answers of the comparison as table rows, the head first; each treatment’s name leads to its page, which lists its sources. */
export function treatmentRows(treatments: readonly Treatment[], columns: readonly Column[], locale: Locale): PhrasingContent[][][] {
  const { treatment: name, questions } = messagesFor(locale).Treatments;
  const words = (value: string): PhrasingContent[] => [{ type: 'text', value }];
  return [
    [words(name), ...columns.map((column) => words(questions[column]))],
    ...treatments.map((treatment): PhrasingContent[][] => {
      const url = absoluteUrl(entryPath('treatments', treatment, locale));
      const title = textFor(treatment, locale).text.words.shortTitle.replaceAll('\u00ad', '');
      return [[{ type: 'link', url, children: words(title) }], ...columns.map((column) => words(answer(treatment, column, locale)))];
    }),
  ];
}

function answer({ meta }: Treatment, column: Column, locale: Locale): string {
  const { Certainty, Direction, Treatments } = messagesFor(locale);
  switch (column) {
    case 'helps':
      return concerns
        .map((concern) => `${Treatments.helps[concern]} (${Direction[meta.helps[concern].mark]}): ${meta.helps[concern].text[locale]}`)
        .join(' ');
    case 'effects':
      return effects(meta, locale);
    case 'certainty': {
      const { level, text } = meta.certainty;
      return `${level === 'not-rated' ? Treatments.notRated : Certainty[level]}. ${text[locale]}`;
    }
    case 'approvalCA':
    case 'approvalUS': {
      const { status, text } = meta.approval[column === 'approvalCA' ? 'CA' : 'US'];
      return `${Treatments.approval[status]}. ${text[locale]}`;
    }
    default: {
      const { text, basis } = meta.answers[column];
      if (basis === 'notKnown') return `${Treatments.notKnown}. ${text[locale]}`;
      return basis === 'advice' ? `${text[locale]} (${Treatments.advice})` : text[locale];
    }
  }
}

function effects({ counted, effects: drawn }: Treatment['meta'], locale: Locale): string {
  const t = translatorFor(locale, 'Treatments');
  const said = drawn.map(({ outcome, comparator, withTreatment, withComparator, of }) =>
    t('effect', { outcome: outcome[locale], comparator: comparator[locale], withTreatment, withComparator, of }),
  );
  return [...said, ...(counted ? [counted.text[locale]] : [])].join(' ') || t('effectsNone');
}
