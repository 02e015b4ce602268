import { Alert } from '@medhjul/ui/Alert.tsx';
import type { WheelData } from '@medhjul/ui/wheel/wheel-data.ts';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { personMessages } from '../person.messages.ts';
import type { PersonWheelFragment } from '../wheel.generated.ts';
import type { Address } from '../../../lib/address.ts';
import { NumbersCard } from './NumbersCard.tsx';
import { personSeries, usualSeries } from './person-series.ts';
import { shownSeries, toggledSeries } from './shown-series.ts';
import { SCALE_MAX, spokesOf } from './spokes.ts';
import { WheelCard } from './WheelCard.tsx';

interface PersonPictureProps {
  wheel: PersonWheelFragment;
  address: Address;
}

/** Says what is missing for the picture to be whole; nothing when it is. */
function Notice({ wheel }: { wheel: PersonWheelFragment }) {
  const t = useMessages(personMessages);
  const has = (measure: 'required' | 'assessed') => wheel.areas.some((area) => area[measure] > 0);
  if (!has('required')) {
    return <Alert title={t('noRequirementsTitle')}>{t('noRequirementsText', { year: wheel.year })}</Alert>;
  }
  if (!has('assessed')) return <Alert title={t('nothingAssessedTitle')}>{t('nothingAssessedText')}</Alert>;
  return null;
}

/** A person's wheel beside its numbers, both from the same lines. */
export function PersonPicture({ wheel, address }: PersonPictureProps) {
  const t = useMessages(personMessages);
  const format = useFormat();
  const all = personSeries(wheel.areas, t);
  const shown = shownSeries(all, address.wanted.get('series'), usualSeries(all));
  const data: WheelData = {
    areas: spokesOf(wheel.version.areas),
    series: shown,
    scaleMax: SCALE_MAX,
    formatValue: format.number,
  };
  const headings = personSeries(wheel.areas, t, true);
  const table = { ...data, series: headings.filter(({ id }) => shown.some((one) => one.id === id)) };
  const sum = (measure: 'required' | 'assessed') => wheel.areas.reduce((total, area) => total + area[measure], 0);
  const openArea = (areaId: string) => address.open({ area: areaId, element: null });
  return (
    <>
      <Notice wheel={wheel} />
      <div className="mh-split">
        <WheelCard
          data={data}
          all={all}
          onToggle={(id, show) => address.adjust({ series: toggledSeries(all, shown, id, show) })}
          onOpenArea={openArea}
          selectedAreaId={address.params.get('area')}
        />
        <NumbersCard
          data={table}
          basis={t('assessedOf', { assessed: sum('assessed'), required: sum('required') })}
          onOpenArea={openArea}
        />
      </div>
    </>
  );
}
