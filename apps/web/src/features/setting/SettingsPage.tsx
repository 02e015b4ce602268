import { useSuspenseQuery } from '@apollo/client/react';
import { useMessages } from '../../lib/i18n.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { ChangesCard } from './parts/ChangesCard.tsx';
import { OptionCard } from './parts/OptionCard.tsx';
import { SettingFacts } from './parts/SettingFacts.tsx';
import { SettingForm } from './parts/SettingForm.tsx';
import { SettingsDocument } from './setting.generated.ts';
import { settingMessages } from './setting.messages.ts';
import './setting.css';

/** How the municipality holds conversations and plans: read by everybody, changed by two roles. */
export function SettingsPage() {
  const t = useMessages(settingMessages);
  const { conversationSetting, learningForms, offerWishes } = useSuspenseQuery(SettingsDocument, {
    // what another changed meanwhile
    fetchPolicy: 'cache-and-network',
  }).data;
  const { viewerCanChange, changes } = conversationSetting;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="mh-stack">
        {viewerCanChange ? (
          <SettingForm setting={conversationSetting} />
        ) : (
          <SettingFacts setting={conversationSetting} />
        )}
        <OptionCard list="LEARNING_FORM" options={learningForms} canChange={viewerCanChange} />
        <OptionCard list="OFFER_WISH" options={offerWishes} canChange={viewerCanChange} />
        <ChangesCard changes={changes} />
        <NoticePlace />
      </div>
    </Page>
  );
}
