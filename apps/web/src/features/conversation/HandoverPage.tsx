import { useSuspenseQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { VisuallyHidden } from '@medhjul/ui/VisuallyHidden.tsx';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { useMomentWords } from '../../lib/moment-words.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { HandoverPageDocument, type ConversationFactsFragment } from './conversation.generated.ts';
import { conversationMessages } from './conversation.messages.ts';
import { seasonUrl } from './conversation.url.ts';
import { handoverMessages } from './handover.messages.ts';
import { AgreedLevels } from './parts/handover/AgreedLevels.tsx';
import { Agreements, TalksBefore } from './parts/handover/Agreements.tsx';
import { OpenItems } from './parts/handover/OpenItems.tsx';
import { MoveDialogs, type Asked } from './parts/MoveDialogs.tsx';
import { useNames } from './parts/names.ts';
import './parts/conversation.css';

/** @param isOneOf of several that wait: told apart by why each is held */
function ToTakeOver({ talk, isOneOf }: { talk: ConversationFactsFragment; isOneOf: boolean }) {
  const t = useMessages(handoverMessages);
  const words = useMessages(conversationMessages);
  const names = useNames();
  const { meeting } = useMomentWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const values = {
    leader: talk.leaderEmployment.person.name,
    meeting: meeting(talk.startsAt, talk.durationMinutes),
  };
  const which = `${names.conversation(talk)} · ${names.occasion(talk)}`;
  return (
    <Alert title={t('toTakeOver')}>
      {isOneOf && <p>{which}</p>}
      <p>{t('toTakeOverText', values)}</p>
      {talk.viewerCanTakeOver && (
        <Button variant="secondary" onClick={() => setAsked({ move: 'takeOver', conversation: talk })}>
          {words('takeOver')}
          {isOneOf && <VisuallyHidden>: {which}</VisuallyHidden>}
        </Button>
      )}
      <MoveDialogs asked={asked} onClose={() => setAsked(null)} />
    </Alert>
  );
}

/** What a new nearest leader takes over about a direct report. */
export function HandoverPage() {
  const t = useMessages(handoverMessages);
  const words = useMessages(conversationMessages);
  const names = useNames();
  const format = useFormat();
  const { employmentId = '' } = useParams();
  const { data } = useSuspenseQuery(HandoverPageDocument, { variables: { employmentId } });
  const { employment, since, toTakeOver, conversations } = data.handover;
  const { name } = employment.person;
  return (
    <Page
      title={t('title', { name })}
      breadcrumbs={<Breadcrumbs label={words('breadcrumbs')} steps={[{ to: seasonUrl(), name: words('season') }]} />}
      subtitle={names.job(employment)}
      lead={t('lead', { name, date: format.date(since) })}
    >
      <div className="mh-stack">
        {toTakeOver.map((talk) => (
          <ToTakeOver key={talk.id} talk={talk} isOneOf={toTakeOver.length > 1} />
        ))}
        <OpenItems plan={data.plan} employmentId={employment.id} />
        <Agreements name={name} talks={conversations} />
        <AgreedLevels employmentId={employment.id} elements={data.personWheel.elements} levels={data.levels} />
        <TalksBefore talks={conversations} />
        <NoticePlace />
      </div>
    </Page>
  );
}
