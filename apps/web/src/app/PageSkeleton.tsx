import { Card } from '@medhjul/ui/Card.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { useMessages } from '../lib/i18n.ts';
import { appMessages } from './app.messages.ts';

/** Stands where a page will stand, while its data is on the way. */
export function PageSkeleton() {
  const t = useMessages(appMessages);
  return (
    <Loading label={t('loading')} isPage>
      <div className="mh-stack">
        <div className="mh-stack mh-stack--tight">
          <Skeleton width="9rem" />
          <Skeleton width="min(22rem, 80%)" height="2.5rem" />
          <Skeleton width="min(34rem, 95%)" />
        </div>
        <div className="mh-split">
          <Card>
            <Skeleton shape="block" height="26rem" />
          </Card>
          <Card>
            <Skeleton shape="block" height="26rem" />
          </Card>
        </div>
      </div>
    </Loading>
  );
}
