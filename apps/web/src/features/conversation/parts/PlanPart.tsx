import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import { talkMessages } from '../talk.messages.ts';
import { useTalk } from './talk-context.ts';

const PlanSummary = lazy(async () => ({ default: (await import('../../plan/PlanSummary.tsx')).PlanSummary }));

/** The development plan that belongs to the conversation. */
export function PlanPart() {
  const t = useMessages(talkMessages);
  const { employment, year } = useTalk().conversation;
  return (
    <Suspense
      fallback={
        <Loading label={t('loadingPlan')}>
          <Skeleton shape="block" height="12rem" />
        </Loading>
      }
    >
      <PlanSummary employmentId={employment.id} year={year} />
    </Suspense>
  );
}
