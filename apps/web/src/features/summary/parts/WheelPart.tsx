import { shareWithout } from '@medhjul/release/shown';
import { Card } from '@medhjul/ui/Card.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import type { WheelData } from '@medhjul/ui/wheel/wheel-data.ts';
import { WheelTable } from '@medhjul/ui/wheel/WheelTable.tsx';
import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router';
import type { WheelCode } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { demandUrl } from '../../demand/demand.url.ts';
import { wheelMessages } from '../../wheel/wheel.messages.ts';
import type { SummaryWholeFragment } from '../summary.generated.ts';
import { summaryMessages } from '../summary.messages.ts';
import { useCellWords } from './cell-words.ts';

const Wheel = lazy(async () => ({ default: (await import('@medhjul/ui/wheel/Wheel.tsx')).Wheel }));

const wheels: readonly WheelCode[] = ['EMPLOYEE', 'LEADER'];

function useWheelData({ areas }: Pick<SummaryWholeFragment, 'areas'>): WheelData {
  const t = useMessages(summaryMessages);
  const words = useCellWords();
  return {
    areas: areas.map(({ areaId, shortName, isHub }, n) => ({ id: areaId, number: n + 1, label: shortName, isHub })),
    series: [
      {
        id: 'municipality',
        label: t('municipality'),
        values: areas.map(({ needs }) => needs && shareWithout(needs)),
        style: 'holding',
      },
    ],
    scaleMax: 100,
    scaleStep: 20,
    formatValue: words.percent,
  };
}

function OneWheel({ summary, wheel }: { summary: SummaryWholeFragment; wheel: WheelCode }) {
  const t = useMessages(summaryMessages);
  const names = useMessages(wheelMessages);
  const navigate = useNavigate();
  const data = useWheelData({ areas: summary.areas.filter((area) => area.wheel === wheel) });
  const openArea = (areaId: string) => void navigate(demandUrl({ release: summary.release.number, wheel, areaId }));
  const openLabel = ({ label }: { label: string }) => t('openArea', { area: plainText(label) });
  if (data.series.every(({ values }) => values.every((value) => value === null))) return null;
  const name = names(wheel === 'LEADER' ? 'leaderWheel' : 'employeeWheel');
  return (
    <div className="mh-split">
      <Card title={`${t('wheelTitle')} · ${name}`} hint={t('wheelHint')}>
        <Suspense
          fallback={
            <Loading label={t('loadingWheel')}>
              <Skeleton shape="block" height="26rem" />
            </Loading>
          }
        >
          <Wheel
            {...data}
            summary={t('wheelSummary', { areas: data.areas.length })}
            onOpenArea={openArea}
            openLabel={openLabel}
          />
        </Suspense>
      </Card>
      <Card title={`${t('numbersTitle')} · ${name}`}>
        <WheelTable
          {...data}
          texts={{ caption: t('numbersCaption'), area: t('area'), missing: t('missing') }}
          onOpenArea={openArea}
          openLabel={openLabel}
        />
      </Card>
    </div>
  );
}

/** The municipality's wheels beside their numbers; an area leads to the demand. */
export function WheelPart({ summary }: { summary: SummaryWholeFragment }) {
  return wheels.map((wheel) => <OneWheel key={wheel} summary={summary} wheel={wheel} />);
}
