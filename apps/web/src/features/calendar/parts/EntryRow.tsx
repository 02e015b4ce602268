import { ActionMenu } from '@medhjul/ui/ActionMenu.tsx';
import { Tag, type Tone } from '@medhjul/ui/Tag.tsx';
import { ringColor, type YearRing } from '@medhjul/ui/year-wheel/year-wheel-data.ts';
import { YearMarkSample } from '@medhjul/ui/year-wheel/YearMark.tsx';
import { Pencil, Trash2, TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import type { CalendarState } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useViewer } from '../../session/viewer.ts';
import type { ActivityWholeFragment, CalendarLineFragment } from '../calendar.generated.ts';
import { calendarAudiences, calendarKinds, calendarMessages, calendarStates } from '../calendar.messages.ts';
import { rowId, stateOf } from './entries.ts';

export interface EntryActs {
  onChange(activity: ActivityWholeFragment): void;
  onRemove(activity: ActivityWholeFragment): void;
}

interface EntryRowProps {
  line: CalendarLineFragment;
  ring: YearRing | undefined;
  isSelected: boolean;
  onSelect(key: string | null): void;
  acts: EntryActs;
}

const tones: Record<CalendarState, Tone> = { DONE: 'neutral', COMING: 'petrol', LATE: 'amber' };

function useDays({ firstOn, lastOn, startsAt }: CalendarLineFragment): string {
  const t = useMessages(calendarMessages);
  const format = useFormat();
  if (startsAt) return format.dateTime(startsAt);
  return firstOn === lastOn ? format.date(firstOn) : t('days', { from: format.date(firstOn), to: format.date(lastOn) });
}

function RowMenu({ line, acts }: Pick<EntryRowProps, 'line' | 'acts'>) {
  const t = useMessages(calendarMessages);
  const { activity, title } = line;
  if (!activity?.viewerCanChange) return null;
  return (
    <div className="mh-calendar-acts mh-no-print">
      <ActionMenu
        label={t('more')}
        name={t('moreOf', { title })}
        actions={[
          {
            key: 'change',
            label: t('change'),
            icon: <Pencil aria-hidden="true" />,
            onSelect: () => acts.onChange(activity),
          },
          {
            key: 'remove',
            label: t('remove'),
            icon: <Trash2 aria-hidden="true" />,
            onSelect: () => acts.onRemove(activity),
          },
        ]}
      />
    </div>
  );
}

/** How it stands; what lasts longer and has begun is under way. */
function useStateWord({ state, firstOn }: CalendarLineFragment): string {
  const t = useMessages(calendarMessages);
  const states = useMessages(calendarStates);
  const { today } = useViewer();
  if (state !== 'COMING') return states(state);
  return firstOn < today ? t('underWay') : t('coming');
}

/** What the circle shows of one thing, in words: when, what, which kind, for whom, and how it stands. */
export function EntryRow({ line, ring, isSelected, onSelect, acts }: EntryRowProps) {
  const kinds = useMessages(calendarKinds);
  const audiences = useMessages(calendarAudiences);
  const { key, title, path, state, kind, audience } = line;
  const days = useDays(line);
  const stateWord = useStateWord(line);
  return (
    <li
      id={rowId(key)}
      tabIndex={-1}
      className="mh-calendar-row"
      data-selected={isSelected || undefined}
      data-state={state}
      onPointerEnter={() => onSelect(key)}
      onPointerLeave={() => onSelect(null)}
      onFocus={() => onSelect(key)}
    >
      <YearMarkSample state={stateOf(line)} color={ring ? ringColor(ring) : 'var(--mh-ink-2)'} />
      <div>
        <p className="mh-calendar-what">{path ? <Link to={path}>{title}</Link> : title}</p>
        <p className="mh-hint">{days}</p>
        <p className="mh-calendar-facts">
          <Tag tone={tones[state]} icon={state === 'LATE' && <TriangleAlert aria-hidden="true" />}>
            {stateWord}
          </Tag>
          <span className="mh-hint">{kinds(kind)}</span>
          <span className="mh-hint">{audiences(audience)}</span>
        </p>
      </div>
      <RowMenu line={line} acts={acts} />
    </li>
  );
}
