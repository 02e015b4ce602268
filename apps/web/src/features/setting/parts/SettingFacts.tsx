import { Card } from '@medhjul/ui/Card.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import type { SettingValuesFragment } from '../setting.generated.ts';
import { settingHintMessages, settingMessages, settingNameMessages } from '../setting.messages.ts';
import { settingFields } from './setting-values.ts';
import { useSettingWords } from './setting-words.ts';

/** The settings for whoever only reads them. */
export function SettingFacts({ setting }: { setting: SettingValuesFragment }) {
  const t = useMessages(settingMessages);
  const names = useMessages(settingNameMessages);
  const hints = useMessages(settingHintMessages);
  const words = useSettingWords();
  return (
    <Card title={t('plansNow')}>
      <dl className="mh-setting-facts">
        {settingFields.map((field) => (
          <div key={field}>
            <dt>
              {names(field)}
              <span className="mh-hint">{hints(field)}</span>
            </dt>
            <dd>{words(field, setting[field])}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
