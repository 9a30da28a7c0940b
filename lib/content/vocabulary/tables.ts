import { z } from 'zod';
import { list, text } from '../attributes.ts';
import { naming } from '../schemas/fields.ts';
import { columns } from '../schemas/treatment.ts';
import { cited } from './cited.ts';
import type { Entry } from './entry.ts';

const named = columns.map((column) => `\`${column}\``).join(', ');

/** Tables. */
export const tables = {
  EvidenceTable: {
    placement: 'block',
    markdown: 'own',
    holds: [],
    attributes: z.strictObject({ caption: text('The heading of the table.'), refs: cited }),
    guide: {
      en: {
        title: 'Evidence table',
        what: 'one row per study, written by the site from `content/references`. List the ids in the order you want.',
        example: `<EvidenceTable caption="Ketamine trials in fibromyalgia" refs="noppers2011 graven2000" />`,
      },
      'fr-CA': {
        title: 'Tableau des données',
        what: 'une rangée par étude, écrite par le site à partir de `content/references`, dans votre ordre.',
        example: `<EvidenceTable caption="Essais de la kétamine dans la fibromyalgie" refs="noppers2011 graven2000" />`,
      },
    },
  },
  Table: {
    placement: 'block',
    markdown: 'titled',
    attributes: z.strictObject({ caption: text('The heading of the table.') }),
    guide: {
      en: {
        title: 'Table',
        what: 'an ordinary table with its caption. The first column names the row.',
        example: `<Table caption="What helps sleep">

| What | What the studies show |
| --- | --- |
| CBT for insomnia | … <Cite ref="macfarlane2017" /> |

</Table>`,
      },
      'fr-CA': {
        title: 'Tableau',
        what: 'un tableau ordinaire avec son titre. La première colonne nomme la rangée.',
        example: `<Table caption="Ce qui aide le sommeil">

| Quoi | Ce que montrent les études |
| --- | --- |
| La TCC de l’insomnie | … <Cite ref="macfarlane2017" /> |

</Table>`,
      },
    },
  },
  TreatmentTable: {
    placement: 'block',
    markdown: 'own',
    holds: [],
    attributes: z.strictObject({
      caption: text('The heading of the table.'),
      ids: list(naming('treatments', z.string()), 'Ids of folders in content/treatments, separated by spaces.'),
      columns: list(z.enum(columns), 'Questions of the comparison, separated by spaces, such as helps certainty sideEffects seriousRisks.'),
    }),
    guide: {
      en: {
        title: 'Treatment table',
        what: `a few answers of the comparison, taken from \`content/treatments\`, so that an article never disagrees with it. Columns: ${named}.`,
        example: `<TreatmentTable caption="Three treatments that need no medicine" ids="exercise tai-chi-yoga cbt" columns="certainty sideEffects" />`,
      },
      'fr-CA': {
        title: 'Tableau de traitements',
        what: `quelques réponses de la comparaison, prises dans \`content/treatments\` : un article ne la contredit donc jamais. Colonnes : ${named}.`,
        example: `<TreatmentTable caption="Trois traitements sans médicament" ids="exercise tai-chi-yoga cbt" columns="certainty sideEffects" />`,
      },
    },
  },
} as const satisfies Record<string, Entry>;
