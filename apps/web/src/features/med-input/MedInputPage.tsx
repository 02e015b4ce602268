import { useSuspenseQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { plainText } from '../../lib/plain-text.ts';
import { DecisionList } from '../minutes/DecisionList.tsx';
import { reviewsUrl } from '../review/review.url.ts';
import { MedInputPageDocument } from './med-input.generated.ts';
import { medInputMessages } from './med-input.messages.ts';
import { AboutCard } from './parts/AboutCard.tsx';
import { AnswerCard } from './parts/AnswerCard.tsx';
import { MeasuresCard } from './parts/MeasuresCard.tsx';
import { MedInputContext, useMedInput } from './parts/med-input-context.ts';
import { NeedsCard } from './parts/NeedsCard.tsx';
import { TextCard } from './parts/TextCard.tsx';
import './med-input.css';

/** The decisions that name what the A-MED asked for, and how far they are. */
function BecameCard() {
  const t = useMessages(medInputMessages);
  const { became } = useMedInput();
  return (
    <Card title={t('became')} hint={t('becameHint')}>
      {became.length === 0 ? (
        <p className="mh-muted">{t('becameNone')}</p>
      ) : (
        <DecisionList decisions={became} withOutcome />
      )}
    </Card>
  );
}

/** An A-MED's input: written by its members in ten minutes, then read, answered, and followed to what became of it. */
export function MedInputPage() {
  const t = useMessages(medInputMessages);
  const { inputId = '' } = useParams();
  const { medInput } = useSuspenseQuery(MedInputPageDocument, { variables: { id: inputId } }).data;
  const format = useFormat();
  const { id, committee, year, dueOn, sentAt, viewerCanWrite, viewerCanAnswer } = medInput;
  const isSent = sentAt !== null;
  return (
    <Page
      title={t('title', { year: String(year) })}
      breadcrumbs={<Breadcrumbs label={t('breadcrumbs')} steps={[{ to: reviewsUrl, name: 'MED' }]} />}
      eyebrow={
        <span className="mh-row">
          {plainText(committee.name)} <Tag tone={isSent ? 'green' : 'amber'}>{t(isSent ? 'sent' : 'open')}</Tag>
          {!isSent && dueOn && <span className="mh-hint">{t('dueBy', { date: format.date(dueOn) })}</span>}
        </span>
      }
      lead={viewerCanWrite ? t('lead') : undefined}
    >
      <MedInputContext key={id} value={medInput}>
        <div className="mh-split--facts mh-med-page">
          <div className="mh-stack">
            {!isSent && !viewerCanWrite && <Alert>{t('closed')}</Alert>}
            {isSent && !viewerCanAnswer && <AnswerCard />}
            {isSent && <BecameCard />}
            <TextCard text="EFFORTS" />
            <NeedsCard />
            <MeasuresCard />
            <TextCard text="WORDS" />
            {viewerCanAnswer && <AnswerCard />}
          </div>
          <aside className="mh-stack" aria-label={t('about')}>
            <AboutCard />
          </aside>
        </div>
        <NoticePlace />
      </MedInputContext>
    </Page>
  );
}
