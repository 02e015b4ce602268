import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { useMomentWords } from '../../../lib/moment-words.ts';
import { conversationMessages } from '../conversation.messages.ts';
import { handoverUrl } from '../conversation.url.ts';
import { talkMessages } from '../talk.messages.ts';
import { InvitationCard } from './InvitationCard.tsx';
import { MoveDialogs, type Asked } from './MoveDialogs.tsx';
import { Record } from './sign/Record.tsx';
import { Standing } from './Standing.tsx';
import { useTalk } from './talk-context.ts';

const GlassBanner = lazy(async () => ({ default: (await import('../../break-glass/GlassAccess.tsx')).GlassBanner }));

function TakeOver() {
  const t = useMessages(conversationMessages);
  const { conversation } = useTalk();
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      {conversation.viewerCanTakeOver && (
        <Button onClick={() => setAsked({ move: 'takeOver', conversation })}>{t('takeOver')}</Button>
      )}
      <MoveDialogs asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}

/** Another leader's conversation: its facts, and nothing of its content. */
export function FactsOnly() {
  const t = useMessages(talkMessages);
  const { conversation } = useTalk();
  const { employment, standing } = conversation;
  return (
    <div className="mh-stack">
      <Card title={t('factsTitle')} aside={<Standing of={standing} />}>
        <div className="mh-stack">
          <p>{t('factsText', { name: employment.person.name })}</p>
          <div className="mh-row">
            <TakeOver />
            <Link to={handoverUrl(employment.id)} {...linkButton('secondary')}>
              {t('toHandover')}
            </Link>
          </div>
        </div>
      </Card>
      <InvitationCard of={conversation} />
    </div>
  );
}

/** A conversation that the viewer reads without taking part in it. */
export function SharedRecord() {
  const t = useMessages(talkMessages);
  const { glass } = useTalk().conversation;
  return (
    <div className="mh-stack">
      {glass ? (
        <Suspense fallback={null}>
          <GlassBanner glass={glass} />
        </Suspense>
      ) : (
        <Alert>{t('readOnly')}</Alert>
      )}
      <TakeOver />
      <Record />
    </div>
  );
}

/** What was called off. */
export function Cancelled() {
  const t = useMessages(talkMessages);
  const { meeting } = useMomentWords();
  const { startsAt, durationMinutes } = useTalk().conversation;
  return (
    <Alert title={t('cancelledTitle')}>{t('cancelledText', { meeting: meeting(startsAt, durationMinutes) })}</Alert>
  );
}
