import { Alert } from '@medhjul/ui/Alert.tsx';
import type { WheelData, WheelSeries } from '@medhjul/ui/wheel/wheel-data.ts';
import type { WheelDifference } from '@medhjul/ui/wheel/WheelTable.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { TeamArea } from '../team-numbers.ts';
import { teamMessages } from '../team.messages.ts';
import type { TeamWheelFragment } from '../wheel.generated.ts';
import type { Address } from '../../../lib/address.ts';
import { NumbersCard } from './NumbersCard.tsx';
import { shownSeries, toggledSeries } from './shown-series.ts';
import { SCALE_MAX, spokesOf } from './spokes.ts';
import { distanceOf, teamSeries, yardstick, type Beside } from './team-series.ts';
import { WheelCard } from './WheelCard.tsx';

interface TeamPictureProps {
  wheel: TeamWheelFragment;
  areas: readonly TeamArea[];
  besides: readonly Beside[];
  address: Address;
}

/** The lines and which of them are shown: of its own the team, and what it is held against; all that is laid beside. */
function useLines({ areas, besides, address }: TeamPictureProps) {
  const t = useMessages(teamMessages);
  const labels = { holding: t('holding'), target: t('target'), requirement: t('requirement') };
  const all = teamSeries(areas, labels, besides);
  const own = all.filter(({ id }) => id in labels);
  const asked = shownSeries(own, address.wanted.get('series'), ['holding', yardstick(areas)]);
  const shown = [...asked, ...all.filter((series) => !own.includes(series))];
  const toggle = (id: string, show: boolean) => {
    if (id === 'period') address.choose({ compare: null });
    else if (id === 'other') address.choose({ with: null, withUnit: null });
    else address.adjust({ series: toggledSeries(own, shown, id, show) });
  };
  return { all, shown, toggle };
}

/** The distance to the target, or to the requirement where that is what is shown. */
function useDistance(areas: readonly TeamArea[], shown: readonly WheelSeries[]): WheelDifference | undefined {
  const t = useMessages(teamMessages);
  const format = useFormat();
  const against = (['target', 'requirement'] as const).find((id) => shown.some((series) => series.id === id));
  if (!against || !shown.some(({ id }) => id === 'holding')) return undefined;
  return {
    header: t('distance'),
    values: areas.map(({ numbers }) => distanceOf(numbers, against)),
    format: format.signed,
  };
}

/** The names of lines as they head the columns of a table. */
function useHeadings(comparedYear: number | undefined) {
  const t = useMessages(teamMessages);
  const short: Record<string, string> = {
    holding: t('holdingShort'),
    target: t('targetShort'),
    requirement: t('requirementShort'),
    period: String(comparedYear),
  };
  return (series: WheelSeries): WheelSeries => ({ ...series, label: short[series.id] ?? series.label });
}

/** The team's wheel beside its numbers, both from the same lines. */
export function TeamPicture(props: TeamPictureProps) {
  const { wheel, areas, besides, address } = props;
  const t = useMessages(teamMessages);
  const format = useFormat();
  const { all, shown, toggle } = useLines(props);
  const heading = useHeadings(besides.find(({ id }) => id === 'period')?.year);
  const difference = useDistance(areas, shown);
  const data: WheelData = { areas: spokesOf(areas), series: shown, scaleMax: SCALE_MAX, formatValue: format.number };
  const openArea = (areaId: string) => address.open({ area: areaId });
  const assessed = wheel.members.filter((member) => member.assessed > 0).length;
  return (
    <>
      {assessed === 0 && <Alert title={t('nothingAssessedTitle')}>{t('nothingAssessedText')}</Alert>}
      <div className="mh-split">
        <WheelCard
          data={data}
          all={all}
          onToggle={toggle}
          onOpenArea={openArea}
          selectedAreaId={address.params.get('area')}
        />
        <NumbersCard
          data={{ ...data, series: shown.map(heading) }}
          basis={t('assessedOf', { assessed, members: wheel.memberCount })}
          onOpenArea={openArea}
          difference={difference}
        />
      </div>
    </>
  );
}
