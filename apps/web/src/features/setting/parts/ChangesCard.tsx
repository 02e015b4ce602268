import { Card } from '@medhjul/ui/Card.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { SettingsQuery } from '../setting.generated.ts';
import { settingMessages, settingNameMessages } from '../setting.messages.ts';
import { nameOfChange, useSettingWords } from './setting-words.ts';

type Change = SettingsQuery['conversationSetting']['changes'][number];

/** Who changed what when, the latest first. */
export function ChangesCard({ changes }: { changes: readonly Change[] }) {
  const t = useMessages(settingMessages);
  const names = useMessages(settingNameMessages);
  const words = useSettingWords();
  const format = useFormat();
  const inWords = ({ setting }: Change, text: string | null) => {
    const value: unknown = text === null ? null : JSON.parse(text);
    return words(setting, value);
  };
  return (
    <Card title={t('changes')}>
      {changes.length === 0 && <p className="mh-muted">{t('noChanges')}</p>}
      <ul className="mh-setting-changes">
        {changes.map((change) => (
          <li key={change.id}>
            <strong>{names(nameOfChange[change.setting])}</strong>
            <span className="mh-hint">
              {format.dateTime(change.at)}, {change.by ?? t('gone')}
            </span>
            <dl>
              <div>
                <dt>{t('was')}</dt>
                <dd>{inWords(change, change.before)}</dd>
              </div>
              <div>
                <dt>{t('became')}</dt>
                <dd>{inWords(change, change.after)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </Card>
  );
}
