import { Card } from '@medhjul/ui/Card.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import type { WheelData } from '@medhjul/ui/wheel/wheel-data.ts';
import { WheelLegend } from '@medhjul/ui/wheel/WheelLegend.tsx';
import { WheelTable, type WheelDifference } from '@medhjul/ui/wheel/WheelTable.tsx';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { centreMessages } from '../../centre.messages.ts';
import { useCellWords } from '../cell-words.ts';

const Wheel = lazy(async () => ({ default: (await import('@medhjul/ui/wheel/Wheel.tsx')).Wheel }));

/** Leads to the competences of an area further down the page. */
function goToArea(areaId: string): void {
  const heading = document.getElementById(`area-${areaId}`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

function useDifference({ series }: WheelData): WheelDifference | undefined {
  const t = useMessages(centreMessages);
  const [centre, whole] = series;
  if (!centre || !whole) return undefined;
  const values = centre.values.map((value, index) => {
    const other = whole.values[index] ?? null;
    return value === null || other === null ? null : value - other;
  });
  const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '\u2212' : ''}${Math.abs(value)}`;
  return { header: t('difference'), values, format: signed };
}

/** The wheel of shares without need beside its numbers, both from the same lines. */
export function CentrePicture({ data }: { data: WheelData }) {
  const t = useMessages(centreMessages);
  const words = useCellWords();
  const difference = useDifference(data);
  const openLabel = ({ label }: { label: string }) => t('openArea', { area: plainText(label) });
  const summary = { areas: data.areas.length, series: data.series.map(({ label }) => label).join(', ') };
  return (
    <div className="mh-split">
      <Card title={t('wheel')} hint={t('wheelHint')}>
        <WheelLegend series={data.series} label={t('legend')} shown={data.series.map(({ id }) => id)} />
        <Suspense
          fallback={
            <Loading label={t('loadingWheel')}>
              <Skeleton shape="block" height="26rem" />
            </Loading>
          }
        >
          <Wheel {...data} summary={t('summary', summary)} onOpenArea={goToArea} openLabel={openLabel} />
        </Suspense>
      </Card>
      <Card
        title={t('numbers')}
        aside={`${t('numbersAside')} · 0–${words.percent(100)}`}
        className={difference && 'mh-demand-beside'}
      >
        <WheelTable
          {...data}
          texts={{ caption: t('numbersTable'), area: t('area'), missing: t('missing') }}
          onOpenArea={goToArea}
          openLabel={openLabel}
          difference={difference}
        />
      </Card>
    </div>
  );
}
