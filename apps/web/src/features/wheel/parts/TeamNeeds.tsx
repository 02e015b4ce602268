import { Card } from '@medhjul/ui/Card.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import type { TeamArea } from '../team-numbers.ts';
import { teamMessages } from '../team.messages.ts';
import type { TeamWheelFragment } from '../wheel.generated.ts';
import { MarkTags } from './MarkTags.tsx';
import { MoreList } from './MoreList.tsx';
import { teamNeeds, type TeamNeed } from './team-needs.ts';

const FIRST = 6;

interface TeamNeedsProps {
  areas: readonly TeamArea[];
  marks: TeamWheelFragment['marks'];
  onOpenArea(areaId: string): void;
}

function NeedLine({ need, onOpenArea }: { need: TeamNeed; onOpenArea(areaId: string): void }) {
  const t = useMessages(teamMessages);
  const { element, area, marks } = need;
  const { needCount, needSum, counted } = element.numbers;
  return (
    <div className="mh-line">
      <span className="mh-line__name">
        <button type="button" className="mh-wheel-open" onClick={() => onOpenArea(area.id)}>
          {element.name}
        </button>
        <MarkTags kinds={marks} />
      </span>
      <span className="mh-line__value">{t('levelsInAll', { sum: needSum })}</span>
      <p className="mh-line__more">
        {area.shortName} · {t('sharedBy', { count: needCount, counted })}
      </p>
    </div>
  );
}

/** The needs that members share, element by element: what is strategic first. Names nobody. */
export function TeamNeeds({ areas, marks, onOpenArea }: TeamNeedsProps) {
  const t = useMessages(teamMessages);
  const needs = teamNeeds(areas, marks);
  return (
    <Card title={t('needs')} hint={t('needsHint')}>
      {needs.length === 0 ? (
        <p className="mh-muted">{t('noNeeds')}</p>
      ) : (
        <MoreList items={needs} first={FIRST} itemKey={({ element }) => element.id}>
          {(need) => <NeedLine need={need} onOpenArea={onOpenArea} />}
        </MoreList>
      )}
    </Card>
  );
}
