import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';

/** Each choice with its values; the first, empty, is what the page does by itself. */
const choices = {
  theme: ['', 'light', 'dark'],
  size: ['', 'large', 'larger'],
  spacing: ['', 'wide'],
} as const;

const switches = ['quiet', 'contrast'] as const;

/**
 * How the page looks to this reader: chosen here, kept on this device. Nobody needs it to read, so it is hidden where scripts are off; a
 * build takes the panel out of the page and gives it to its script (lib/build/display-panel.ts).
 */
export function Comfort() {
  const t = useTranslations('Comfort');
  return (
    <details className="comfort needs-script" id="display" data-script-on-focus="" suppressHydrationWarning>
      <summary>
        <Icon name="theme" />
        <span className="spoken-only-when-narrow">{t('label')}</span>
      </summary>
      <div className="comfort__panel" role="group" aria-label={t('label')}>
        {Object.entries(choices).map(([name, values]) => (
          <fieldset key={name}>
            <legend>{t(`${name as keyof typeof choices}.legend`)}</legend>
            {values.map((value) => (
              <label key={value}>
                <input type="radio" name={`comfort-${name}`} value={value} data-comfort={name} />
                <span>{t(`${name as 'theme'}.${(value || 'usual') as 'usual'}`)}</span>
              </label>
            ))}
          </fieldset>
        ))}
        {switches.map((name) => (
          <label key={name} className="comfort__switch">
            <input type="checkbox" value="on" data-comfort={name} />
            <span>{t(name)}</span>
          </label>
        ))}
        <p>{t('kept')}</p>
        <button type="button" data-comfort-reset="">
          {t('reset')}
        </button>
      </div>
    </details>
  );
}
