import { StatTile } from '@medhjul/ui/StatTile.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import type { ProposalDecisionKind } from '../../../lib/graphql/schema-types.generated.ts';
import type { SummaryWholeFragment } from '../summary.generated.ts';
import { summaryMessages } from '../summary.messages.ts';

/** The year in four numbers. */
export function KeyFigures({ summary }: { summary: SummaryWholeFragment }) {
  const t = useMessages(summaryMessages);
  const { asked, minutes, became, lastYear } = summary;
  const decided = (kind: ProposalDecisionKind | undefined) =>
    asked.filter(({ decision }) => decision?.kind === kind).length;
  const done = became.filter(({ status }) => status === 'DONE').length;
  return (
    <section className="mh-tiles" aria-label={t('figures')}>
      <StatTile label={t('askedFigure')} value={asked.length} />
      <StatTile
        label={t('offeredFigure')}
        value={decided('TAKE_UP')}
        tone="green"
        hint={t('offeredOf', { waiting: decided('POSTPONE'), no: decided('REJECT'), open: decided(undefined) })}
      />
      <StatTile label={t('minutesFigure')} value={t('sentOf', { ...minutes })} tone="neutral" />
      {lastYear !== null && (
        <StatTile
          label={t('becameFigure')}
          value={t('sentOf', { sent: done, committees: became.length })}
          tone="amber"
        />
      )}
    </section>
  );
}
