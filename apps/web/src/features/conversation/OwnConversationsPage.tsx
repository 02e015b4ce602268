import { useSuspenseQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { MessagesSquare } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { TodoCard, TodosAhead } from '../duty/TodoCard.tsx';
import { useMunicipality, useViewer } from '../session/viewer.ts';
import {
  OwnConversationsDocument,
  type ConversationFactsFragment,
  type DelegationLineFragment,
} from './conversation.generated.ts';
import { ownMessages } from './own.messages.ts';
import { AskCard } from './parts/own/AskCard.tsx';
import { CurrentTalk } from './parts/own/CurrentTalk.tsx';
import { EarlierTalks } from './parts/own/EarlierTalks.tsx';
import './parts/conversation.css';

/** Those that go on, and this year's; the others are over. */
function sorted(talks: readonly ConversationFactsFragment[], year: number | undefined) {
  const isCurrent = ({ standing, year: own }: ConversationFactsFragment) =>
    standing !== 'CANCELLED' && (standing !== 'SIGNED' || own === year);
  return { current: talks.filter(isCurrent), earlier: talks.filter((talk) => !isCurrent(talk)) };
}

/** Who acts for the viewer's own leader: not what the viewer set or does. */
function Acting({ delegations }: { delegations: readonly DelegationLineFragment[] }) {
  const t = useMessages(ownMessages);
  const format = useFormat();
  const { person } = useViewer();
  const ofLeader = delegations.filter(
    ({ substitute, leaderEmployment, viewerCanEnd }) =>
      !viewerCanEnd && substitute.id !== person.id && leaderEmployment.person.id !== person.id,
  );
  return ofLeader.map(({ id, substitute, leaderEmployment, validFrom, validTo }) => (
    <Alert key={id}>
      {t('acting', {
        substitute: substitute.name,
        leader: leaderEmployment.person.name,
        period: format.period(validFrom, validTo),
      })}
    </Alert>
  ));
}

function OwnTalks() {
  const t = useMessages(ownMessages);
  const { years } = useMunicipality();
  const { data } = useSuspenseQuery(OwnConversationsDocument);
  const { conversations, conversationRequests, conversationSetting, delegations } = data;
  const { current, earlier } = sorted(conversations, years.at(-1));
  return (
    <>
      <TodoCard />
      <Acting delegations={delegations} />
      {current.map((talk) => (
        <CurrentTalk key={talk.id} of={talk} />
      ))}
      {current.length === 0 && (
        <EmptyState icon={<MessagesSquare aria-hidden="true" />} title={t('noneTitle')}>
          {t('noneText')}
        </EmptyState>
      )}
      <Card title={t('clause')}>
        <p>{conversationSetting.clause}</p>
        {current.every(({ standing }) => standing === 'SIGNED') && <AskCard requests={conversationRequests} />}
      </Card>
      <EarlierTalks talks={earlier} />
      <NoticePlace />
    </>
  );
}

/** The viewer's own conversations of all years, the current one first. */
export function OwnConversationsPage() {
  const t = useMessages(ownMessages);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="mh-stack">
        <TodosAhead />
        <OwnTalks />
      </div>
    </Page>
  );
}
