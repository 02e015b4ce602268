import { useSuspenseQuery } from '@apollo/client/react';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { WheelLegend } from '@medhjul/ui/wheel/WheelLegend.tsx';
import { WheelTable } from '@medhjul/ui/wheel/WheelTable.tsx';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import type { WheelCode } from '../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../lib/i18n.ts';
import { plainText } from '../../lib/plain-text.ts';
import { centreMessages } from './centre.messages.ts';
import { CentreDemandDocument, DemandReleasesDocument } from './demand.generated.ts';
import { demandMessages } from './demand.messages.ts';
import { centreUrl } from './demand.url.ts';
import { glanceMessages } from './glance.messages.ts';
import { BarList } from './parts/cell/BarList.tsx';
import { over } from './parts/cells.ts';
import { useCentreWheel } from './parts/centre/centre-wheel.ts';
import { measuredOf } from './parts/measured.ts';
import { NoRelease } from './parts/NoRelease.tsx';
import { chosenRelease, type Release } from './parts/releases.ts';
import './demand.css';
import './glance.css';

const Wheel = lazy(async () => ({ default: (await import('@medhjul/ui/wheel/Wheel.tsx')).Wheel }));

const WHEELS: readonly WheelCode[] = ['EMPLOYEE', 'LEADER'];

interface GlanceProps {
  release: Release;
  wheel: WheelCode;
  centreId: string;
}

function useGlance({ release, wheel, centreId }: GlanceProps) {
  const { demand } = useSuspenseQuery(CentreDemandDocument, {
    variables: { releaseIds: [release.id], wheel },
    fetchPolicy: 'cache-first',
  }).data;
  const measured = measuredOf(demand, null);
  const { elements, cells } = measured;
  const block = cells.blocks.find(({ centres }) => centres.some(({ id }) => id === centreId));
  const blockId = block?.blockId ?? null;
  const data = useCentreWheel(measured, blockId);
  const row = (blockId === null ? undefined : cells.byBlock.get(blockId)) ?? cells.municipality;
  const bars = elements.flatMap(({ element }, index) => {
    const cell = over(row, [index]);
    return cell ? [{ id: element.id, name: plainText(element.name), cell }] : [];
  });
  return { data, blockId, bars: bars.toSorted((one, other) => other.cell.shown - one.cell.shown) };
}

function Glance(props: GlanceProps) {
  const t = useMessages(centreMessages);
  const glance = useMessages(glanceMessages);
  const { data, blockId, bars } = useGlance(props);
  const navigate = useNavigate();
  const all = centreUrl(blockId ?? undefined, { release: props.release.number, wheel: props.wheel });
  const onOpenArea = (areaId: string) => void navigate(`${all}#area-${areaId}`);
  const openLabel = ({ label }: { label: string }) => t('openArea', { area: plainText(label) });
  const summary = { areas: data.areas.length, series: data.series.map(({ label }) => label).join(', ') };
  return (
    <div className="mh-glance">
      <div>
        <WheelLegend series={data.series} label={t('legend')} shown={data.series.map(({ id }) => id)} />
        <Suspense
          fallback={
            <Loading label={t('loadingWheel')}>
              <Skeleton shape="block" height="22rem" />
            </Loading>
          }
        >
          <Wheel {...data} summary={t('summary', summary)} {...{ onOpenArea, openLabel }} />
        </Suspense>
        <Disclosure summary={t('numbers')}>
          <WheelTable
            {...data}
            texts={{ caption: t('numbersTable'), area: t('area'), missing: t('missing') }}
            {...{ onOpenArea, openLabel }}
          />
        </Disclosure>
      </div>
      <section>
        <h3>{glance(blockId === null ? 'mostAskedInAll' : 'mostAsked')}</h3>
        <BarList bars={bars} />
        <p>
          <Link to={all}>{glance('all')}</Link>
        </p>
      </section>
    </div>
  );
}

/**
 * A centre's wheel beside the municipality's and what is asked for most, from the latest release: the municipality alone for
 * who may not see the centre's cells.
 */
export function CentreAtGlance({ centreId }: { centreId: string }) {
  const demand = useMessages(demandMessages);
  const glance = useMessages(glanceMessages);
  const format = useFormat();
  const [wheel, setWheel] = useState<WheelCode>('EMPLOYEE');
  const { releases } = useSuspenseQuery(DemandReleasesDocument).data;
  const release = chosenRelease(releases, new URLSearchParams());
  if (!release) return <NoRelease />;
  const { number, countedOn, planYear } = release;
  return (
    <div className="mh-stack">
      <p className="mh-hint">{demand('eyebrow', { number, date: format.date(countedOn), year: String(planYear) })}</p>
      <SegmentedControl<WheelCode>
        label={glance('wheel')}
        hideLabel
        value={wheel}
        onChange={setWheel}
        options={WHEELS.map((value) => ({ value, label: glance(value) }))}
      />
      <Glance {...{ release, wheel, centreId }} />
    </div>
  );
}
