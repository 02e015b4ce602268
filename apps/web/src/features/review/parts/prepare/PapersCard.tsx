import { Card } from '@medhjul/ui/Card.tsx';
import { AskedStep } from '../../../../lib/AskedStep.tsx';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { reviewPrepareMessages } from '../../review-prepare.messages.ts';
import { useMayArrange, useReview } from '../review-context.ts';
import { useArranging } from '../review-verbs.ts';

/** Sends the agenda as it is to members and guests; says when that was done last. */
export function PapersCard() {
  const t = useMessages(reviewPrepareMessages);
  const format = useFormat();
  const mayArrange = useMayArrange();
  const { papersSentAt, committee, guests, startsAt } = useReview();
  const { sendPapers } = useArranging();
  const members = new Set(committee.seats.map(({ person }) => person.id)).size;
  return (
    <Card title={t('papers')} hint={t('papersHint')}>
      <div className="mh-stack">
        <p>
          {papersSentAt === null ? t('papersNotSent') : t('papersSentAt', { moment: format.dateTime(papersSentAt) })}
        </p>
        {mayArrange && startsAt === null && <p className="mh-hint">{t('papersNeedCall')}</p>}
        {mayArrange && startsAt !== null && (
          <div className="mh-row mh-no-print">
            <AskedStep
              label={t(papersSentAt === null ? 'send' : 'sendAgain')}
              variant={papersSentAt === null ? 'primary' : 'secondary'}
              asks={{
                title: t('sendTitle'),
                text: t('sendText', { members, guests: guests.length }),
                yes: t('sendYes'),
                no: t('sendNo'),
              }}
              take={sendPapers}
              done={t('papersSent')}
            />
          </div>
        )}
      </div>
    </Card>
  );
}
