import { Card } from '@medhjul/ui/Card.tsx';
import { StepList } from '@medhjul/ui/StepList.tsx';
import { useFormat } from '../../../lib/format.ts';
import type { SummaryState } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { SummaryWholeFragment } from '../summary.generated.ts';
import { summaryMessages, summaryStates } from '../summary.messages.ts';
import { DraftRelease } from './DraftRelease.tsx';
import { Moves } from './Moves.tsx';

const order: readonly SummaryState[] = ['DRAFT', 'SHARED', 'ADOPTED'];
const texts = { DRAFT: 'draftText', SHARED: 'sharedText', ADOPTED: 'adoptedText' } as const;

/** Draft, shared, adopted: where it is, what that means, and the reader's next step. */
export function StandingCard({ summary }: { summary: SummaryWholeFragment }) {
  const t = useMessages(summaryMessages);
  const states = useMessages(summaryStates);
  const format = useFormat();
  const { state, sharedAt, adoptedAt, adoptedBy, viewerCan, presentations } = summary;
  const adopted =
    adoptedAt &&
    (adoptedBy
      ? t('adoptedBy', { date: format.dateTime(adoptedAt), name: adoptedBy.name })
      : format.dateTime(adoptedAt));
  const details = {
    DRAFT: undefined,
    SHARED: sharedAt ? format.dateTime(sharedAt) : undefined,
    ADOPTED: adopted ?? undefined,
  };
  const isDecided = presentations.some(({ body, decision }) => body === 'CENTRE_COUNCIL' && decision !== null);
  return (
    <Card>
      <div className="mh-stack">
        <StepList
          label={t('standing')}
          steps={order.map((key) => ({ key, label: states(key), detail: details[key] }))}
          current={state === 'ADOPTED' ? order.length : order.indexOf(state)}
          texts={{ done: t('stepDone'), current: t('stepNow'), ahead: t('stepAhead') }}
        />
        <div>
          <p>{t(texts[state])}</p>
          {state === 'SHARED' && !isDecided && <p className="mh-hint">{t('waitsForCouncil')}</p>}
        </div>
        {viewerCan.includes('WRITE') && <DraftRelease summary={summary} />}
        <Moves summary={summary} />
      </div>
    </Card>
  );
}
