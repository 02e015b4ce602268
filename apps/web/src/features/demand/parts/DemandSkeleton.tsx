import { Card } from '@medhjul/ui/Card.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { demandMessages } from '../demand.messages.ts';

/** Stands where the numbers will stand, while they are on the way. */
export function DemandSkeleton() {
  const t = useMessages(demandMessages);
  return (
    <Loading label={t('loading')}>
      <div className="mh-stack">
        <Skeleton height="2.5rem" width="min(30rem, 100%)" />
        <Skeleton height="4rem" />
        <div className="mh-tiles">
          {[1, 2, 3].map((place) => (
            <Skeleton key={place} shape="block" height="5.5rem" />
          ))}
        </div>
        <Card>
          <Skeleton shape="block" height="32rem" />
        </Card>
      </div>
    </Loading>
  );
}
