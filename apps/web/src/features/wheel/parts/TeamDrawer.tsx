import { Drawer } from '@medhjul/ui/Drawer.tsx';
import { NumberBar } from '@medhjul/ui/NumberBar.tsx';
import { SpreadBar } from '@medhjul/ui/SpreadBar.tsx';
import { StatTile } from '@medhjul/ui/StatTile.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { TeamArea, TeamElement, TeamNumbers } from '../team-numbers.ts';
import { teamMessages } from '../team.messages.ts';
import type { TeamWheelFragment } from '../wheel.generated.ts';
import { wheelMessages } from '../wheel.messages.ts';
import type { Address } from '../../../lib/address.ts';
import { MarkTags } from './MarkTags.tsx';
import { ScaleInWords } from './ScaleInWords.tsx';
import { teamMarkKinds } from './team-needs.ts';
import './drawer.css';

/** Writes means; an en dash where nothing is known. */
function useSaid() {
  const format = useFormat();
  return (value: number | null) => (value === null ? '–' : format.number(value));
}

function Tiles({ numbers }: { numbers: TeamNumbers }) {
  const t = useMessages(teamMessages);
  const said = useSaid();
  return (
    <div className="mh-stats mh-stats--three">
      <StatTile label={t('holding')} value={said(numbers.holding)} />
      <StatTile label={t('target')} value={said(numbers.target)} tone="amber" />
      <StatTile label={t('requirement')} value={said(numbers.requirement)} tone="neutral" />
    </div>
  );
}

function NeedOf({ numbers }: { numbers: TeamNumbers }) {
  const t = useMessages(teamMessages);
  const words = useMessages(wheelMessages);
  const { needCount, needSum, counted, required } = numbers;
  if (required === 0) return words('noRequirement');
  if (counted === 0) return words('notAssessed');
  const need =
    needCount === 0
      ? t('areaNeeds', { count: 0 })
      : `${t('sharedBy', { count: needCount, counted })}, ${t('levelsInAll', { sum: needSum })}`;
  return `${need} · ${t('assessedOf', { assessed: counted, members: required })}`;
}

function ElementOfTeam({ element, marks }: { element: TeamElement; marks: TeamWheelFragment['marks'] }) {
  const t = useMessages(teamMessages);
  const words = useMessages(wheelMessages);
  const said = useSaid();
  const { holding, target, requirement, counted } = element.numbers;
  return (
    <li className="mh-line">
      <span className="mh-line__name">
        <strong className="mh-team-element">{element.name}</strong>
        <MarkTags kinds={teamMarkKinds(marks, element.id)} />
      </span>
      <span className="mh-line__value">{said(holding)}</span>
      {element.localTo && <p className="mh-line__more">{words('localTo', { place: element.localTo })}</p>}
      <div className="mh-line__more mh-line__bar">
        <NumberBar value={holding} target={target ?? requirement} />
      </div>
      <p className="mh-line__more">
        {t('elementNumbers', { holding: said(holding), target: said(target), requirement: said(requirement) })}
      </p>
      <p className="mh-line__more">
        <NeedOf numbers={element.numbers} />
      </p>
      {counted > 0 && (
        <div className="mh-line__more">
          <SpreadBar
            counts={element.spread}
            label={t('spread')}
            describe={(level, count) => t('spreadAt', { level, count })}
          />
        </div>
      )}
    </li>
  );
}

interface TeamDrawerProps {
  wheel: TeamWheelFragment;
  areas: readonly TeamArea[];
  address: Address;
}

/** The area that the address opens: its elements, and how many stand at each level. Names nobody. */
export function TeamDrawer({ wheel, areas, address }: TeamDrawerProps) {
  const words = useMessages(wheelMessages);
  const area = areas.find(({ id }) => id === address.params.get('area'));
  const wheelName = words(wheel.version.wheel === 'LEADER' ? 'leaderWheel' : 'employeeWheel');
  return (
    <Drawer
      open={area !== undefined}
      onClose={() => address.close({ area: null })}
      eyebrow={`${wheelName} ${wheel.year}`}
      title={area?.name}
      subtitle={area?.description}
      closeLabel={words('close')}
    >
      {area && (
        <>
          <Tiles numbers={area.numbers} />
          <p className="mh-hint mh-drawer-note">
            <NeedOf numbers={area.numbers} />
          </p>
          <section className="mh-drawer-part">
            <h3>{words('elements')}</h3>
            <ul className="mh-lines">
              {area.elements.map((element) => (
                <ElementOfTeam key={element.id} element={element} marks={wheel.marks} />
              ))}
            </ul>
            <ScaleInWords />
          </section>
        </>
      )}
    </Drawer>
  );
}
