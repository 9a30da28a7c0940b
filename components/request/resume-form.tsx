import { useLocale, useTranslations } from 'next-intl';
import { FieldError } from '#components/request/field-error.tsx';
import { sectionPath } from '#lib/i18n/routing.ts';
import { fileField } from '#lib/intake/form-fields.ts';
import { slot } from '#lib/templates/slots.ts';

/** At the foot of the first page: go on from a file saved earlier. */
export function ResumeForm() {
  const locale = useLocale();
  const t = useTranslations('RequestForm');
  return (
    <form className="resume" method="post" encType="multipart/form-data" action={sectionPath('request', locale)}>
      <h2>{t('fileHeading')}</h2>
      <div className="field" {...slot('field', fileField)}>
        <label htmlFor={fileField}>{t('fileLabel')}</label>
        <p className="hint" id={`${fileField}-hint`}>
          {t('fileLead')}
        </p>
        <FieldError id={fileField} />
        <input
          className="input"
          type="file"
          id={fileField}
          name={fileField}
          accept=".json,application/json"
          aria-describedby={`${fileField}-hint`}
        />
      </div>
      <button className="button button--quiet" type="submit">
        {t('fileOpen')}
      </button>
    </form>
  );
}
