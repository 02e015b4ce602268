import { Card } from '@medhjul/ui/Card.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import type { WheelData, WheelSeries } from '@medhjul/ui/wheel/wheel-data.ts';
import { WheelLegend } from '@medhjul/ui/wheel/WheelLegend.tsx';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { wheelMessages } from '../wheel.messages.ts';

const Wheel = lazy(async () => ({ default: (await import('@medhjul/ui/wheel/Wheel.tsx')).Wheel }));

interface WheelCardProps {
  /** What is drawn; the table beside it reads the same. */
  data: WheelData;
  /** All that could be drawn. */
  all: readonly WheelSeries[];
  onToggle(seriesId: string, show: boolean): void;
  onOpenArea(areaId: string): void;
  selectedAreaId: string | null;
}

function WheelSkeleton() {
  const t = useMessages(wheelMessages);
  return (
    <Loading label={t('loadingWheel')}>
      <Skeleton shape="block" height="26rem" />
    </Loading>
  );
}

/** The wheel with the choice of what is laid over what. The drawing itself is loaded when it is first shown. */
export function WheelCard({ data, all, onToggle, onOpenArea, selectedAreaId }: WheelCardProps) {
  const t = useMessages(wheelMessages);
  const series = data.series.map(({ label }) => label).join(', ') || t('nothingShown');
  return (
    <Card title={t('wheel')} hint={t('wheelHint')}>
      <WheelLegend
        series={all}
        label={t('legend')}
        shown={data.series.map(({ id }) => id)}
        onToggle={onToggle}
        hubNote={data.areas.some(({ isHub }) => isHub) ? t('hubNote') : undefined}
      />
      <Suspense fallback={<WheelSkeleton />}>
        <Wheel
          {...data}
          summary={t('summary', { areas: data.areas.length, series })}
          onOpenArea={onOpenArea}
          selectedAreaId={selectedAreaId ?? undefined}
          openLabel={({ label }) => t('openArea', { area: plainText(label) })}
        />
      </Suspense>
    </Card>
  );
}
