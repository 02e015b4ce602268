import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { startTransition, useOptimistic, useState } from 'react';
import { announce } from './announce.ts';
import { useMessages } from './i18n.ts';
import { languageMessages } from './language.messages.ts';
import { useLanguage, type Language } from './language.ts';
import { chooseLanguage } from './texts.ts';

const options: readonly { value: Language; label: string; lang: string }[] = [
  { value: 'da', label: 'DA', lang: 'da' },
  { value: 'nb', label: 'NO', lang: 'nb' },
  { value: 'en', label: 'EN', lang: 'en' },
];

/** Chooses the language of the screens; where its texts cannot be loaded, says so and keeps the present one. */
export function LanguageSwitch() {
  const t = useMessages(languageMessages);
  const [chosen, showChosen] = useOptimistic(useLanguage());
  const [failed, setFailed] = useState(false);
  const choose = (language: Language) => {
    setFailed(false);
    startTransition(async () => {
      showChosen(language);
      try {
        await chooseLanguage(language);
      } catch {
        setFailed(true);
        announce(t('failed'));
      }
    });
  };
  return (
    <SegmentedControl
      label={t('label')}
      hideLabel
      look="soft"
      options={options}
      value={chosen}
      onChange={choose}
      error={failed ? t('failed') : undefined}
    />
  );
}
