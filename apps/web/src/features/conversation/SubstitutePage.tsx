import { useSuspenseQuery } from '@apollo/client/react';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { DelegationFormDocument } from './conversation.generated.ts';
import { conversationMessages } from './conversation.messages.ts';
import { seasonUrl } from './conversation.url.ts';
import { delegationMessages } from './delegation.messages.ts';
import { SubstituteForm } from './parts/delegation/SubstituteForm.tsx';
import './parts/conversation.css';

/** Names a substitute for a leader's team. */
export function SubstitutePage() {
  const t = useMessages(delegationMessages);
  const words = useMessages(conversationMessages);
  const leaders = useSuspenseQuery(DelegationFormDocument).data.delegableEmployments;
  return (
    <Page
      title={t('formTitle')}
      breadcrumbs={<Breadcrumbs label={words('breadcrumbs')} steps={[{ to: seasonUrl(), name: words('season') }]} />}
      lead={t('formLead')}
    >
      {leaders.length === 0 ? (
        <EmptyState title={t('noRight')}>{t('noRightText')}</EmptyState>
      ) : (
        <SubstituteForm leaders={leaders} />
      )}
    </Page>
  );
}
