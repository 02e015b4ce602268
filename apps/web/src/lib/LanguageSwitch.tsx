import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { useMessages } from './i18n.ts';
import { languageMessages } from './language.messages.ts';
import { setLanguage, useLanguage, type Language } from './language.ts';

const options: readonly { value: Language; label: string; lang: string }[] = [
  { value: 'da', label: 'DA', lang: 'da' },
  { value: 'nb', label: 'NO', lang: 'nb' },
  { value: 'en', label: 'EN', lang: 'en' },
];

/** Chooses the language of the screens. */
export function LanguageSwitch() {
  const t = useMessages(languageMessages);
  return (
    <SegmentedControl
      label={t('label')}
      hideLabel
      look="soft"
      options={options}
      value={useLanguage()}
      onChange={setLanguage}
    />
  );
}
