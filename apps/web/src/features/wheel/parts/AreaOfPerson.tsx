import { StatTile } from '@medhjul/ui/StatTile.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import type { WheelSeries } from '@medhjul/ui/wheel/wheel-data.ts';
import { WheelLegend } from '@medhjul/ui/wheel/WheelLegend.tsx';
import { lazy, Suspense } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { GoalSteps } from '../../goal/GoalSteps.tsx';
import { elementMessages } from '../element.messages.ts';
import { personMessages } from '../person.messages.ts';
import type { PersonWheelElementFragment, PersonWheelFragment } from '../wheel.generated.ts';
import { wheelMessages } from '../wheel.messages.ts';
import { areaHistories, hasTrend } from './person-history.ts';
import { ElementOfPerson } from './ElementOfPerson.tsx';
import { ScaleInWords } from './ScaleInWords.tsx';
import { SCALE_MAX } from './spokes.ts';

const LineTrend = lazy(async () => ({ default: (await import('@medhjul/ui/LineTrend.tsx')).LineTrend }));

type Area = PersonWheelFragment['version']['areas'][number];

interface AreaOfPersonProps {
  wheel: PersonWheelFragment;
  area: Area;
  onOpenElement(elementId: string): void;
}

function Tiles({ wheel, area }: Pick<AreaOfPersonProps, 'wheel' | 'area'>) {
  const person = useMessages(personMessages);
  const format = useFormat();
  const numbers = wheel.areas.find(({ areaId }) => areaId === area.id);
  if (!numbers) return null;
  const said = (value: number | null) => (value === null ? '–' : format.number(value));
  return (
    <div className="mh-stats">
      <StatTile
        label={person('agreed')}
        value={said(numbers.agreed)}
        hint={person('assessedOf', { assessed: numbers.assessed, required: numbers.required })}
      />
      <StatTile
        label={person('requirement')}
        value={said(numbers.requirement)}
        tone="amber"
        hint={person('needCount', { count: numbers.needCount })}
      />
    </div>
  );
}

function Trend({ wheel, area }: Pick<AreaOfPersonProps, 'wheel' | 'area'>) {
  const t = useMessages(elementMessages);
  const person = useMessages(personMessages);
  const words = useMessages(wheelMessages);
  const format = useFormat();
  const history = areaHistories(wheel).find(({ areaId }) => areaId === area.id);
  if (!history || !hasTrend([history])) return null;
  const series: WheelSeries[] = [
    { id: 'agreed', label: person('agreed'), style: 'agreed', values: history.agreed },
    { id: 'requirement', label: person('requirement'), style: 'requirement', values: history.requirement },
  ];
  return (
    <section className="mh-drawer-part">
      <h3>{person('history')}</h3>
      <WheelLegend series={series} label={person('history')} />
      <Suspense
        fallback={
          <Loading label={words('loadingWheel')}>
            <Skeleton shape="block" height="12rem" />
          </Loading>
        }
      >
        <LineTrend
          periods={wheel.history.map(({ year }) => String(year))}
          series={series}
          scaleMax={SCALE_MAX}
          formatValue={format.number}
          summary={t('trendSummary', { area: plainText(area.shortName) })}
          texts={{ table: t('trendTable'), period: words('year'), missing: '–' }}
        />
      </Suspense>
    </section>
  );
}

function Elements({
  elements,
  onOpenElement,
}: {
  elements: readonly PersonWheelElementFragment[];
  onOpenElement(id: string): void;
}) {
  const words = useMessages(wheelMessages);
  return (
    <section className="mh-drawer-part">
      <h3>{words('elements')}</h3>
      <ul className="mh-lines">
        {elements.map((one) => (
          <li key={one.element.id}>
            <ElementOfPerson of={one} onOpen={() => onOpenElement(one.element.id)} />
          </li>
        ))}
      </ul>
      <ScaleInWords />
    </section>
  );
}

/** One area of a person's wheel: what it is about, its elements, its course over the years and where it comes from. */
export function AreaOfPerson({ wheel, area, onOpenElement }: AreaOfPersonProps) {
  const t = useMessages(elementMessages);
  return (
    <>
      <Tiles wheel={wheel} area={area} />
      <Elements
        elements={wheel.elements.filter(({ element }) => element.areaId === area.id)}
        onOpenElement={onOpenElement}
      />
      <Trend wheel={wheel} area={area} />
      {area.derivations.length > 0 && (
        <section className="mh-drawer-part">
          <h3>{t('derivesFrom')}</h3>
          <GoalSteps steps={area.derivations} />
        </section>
      )}
      {area.links.length > 0 && (
        <section className="mh-drawer-part">
          <h3>{t('leansOn')}</h3>
          <ul className="mh-lines">
            {area.links.map(({ area: other, reason }) => (
              <li key={other.id}>
                <strong>{other.shortName}</strong>
                <p className="mh-hint">{reason}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
