import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Toast } from '@medhjul/ui/Toast.tsx';
import { CalendarDays, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Address } from '../../../lib/address.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { StepProblem } from '../../../lib/step.tsx';
import type { ActivityWholeFragment, CalendarQuery } from '../calendar.generated.ts';
import { calendarKinds, calendarMessages } from '../calendar.messages.ts';
import { ActivityDrawer } from './ActivityDrawer.tsx';
import { ringsOf } from './entries.ts';
import { EntryList } from './EntryList.tsx';
import { FeedCard } from './FeedCard.tsx';
import { KindFilter } from './KindFilter.tsx';
import { useRemoving } from './removing.ts';
import { kindOf } from './wheel-address.ts';
import { WheelCard } from './WheelCard.tsx';

interface YearBoardProps {
  calendar: CalendarQuery['calendar'];
  address: Address;
}

function NoCentre() {
  const t = useMessages(calendarMessages);
  return (
    <Card>
      <EmptyState icon={<CalendarDays aria-hidden="true" />} title={t('noCentre')}>
        {t('noCentreText')}
      </EmptyState>
    </Card>
  );
}

/** A year: the list and the circle of the same, what is added to it, and the link for calendar programs. */
export function YearBoard({ calendar, address }: YearBoardProps) {
  const t = useMessages(calendarMessages);
  const kinds = useMessages(calendarKinds);
  const [selected, select] = useState<string | null>(null);
  /** What is being written: an activity, a new one, or nothing. */
  const [writing, write] = useState<ActivityWholeFragment | 'new' | null>(null);
  const removing = useRemoving(calendar);
  const { entries, scope, unit, year, viewerCanAdd } = calendar;
  if (scope === 'CENTRE' && !unit) return <NoCentre />;
  const rings = ringsOf(entries, kinds);
  const kind = rings.find(({ id }) => id === kindOf(address.wanted))?.id ?? null;
  const shown = kind === null ? entries : entries.filter((line) => line.kind === kind);
  return (
    <>
      <div className="mh-calendar-board">
        <Card
          title={unit ? `${unit.name}, ${year}` : t('list')}
          className="mh-calendar-listing"
          aside={
            viewerCanAdd && (
              <Button className="mh-no-print" icon={<Plus aria-hidden="true" />} onClick={() => write('new')}>
                {t('add')}
              </Button>
            )
          }
        >
          {rings.length > 1 && <KindFilter rings={rings} kind={kind} address={address} />}
          <StepProblem step={removing.step} />
          <EntryList
            lines={shown}
            year={year}
            rings={rings}
            selected={selected}
            onSelect={select}
            acts={{ onChange: write, onRemove: removing.remove }}
          />
        </Card>
        <WheelCard year={year} lines={shown} rings={rings} selected={selected} onSelect={select} />
      </div>
      <FeedCard scope={scope} unitId={unit?.id ?? null} feed={calendar.feed} />
      {writing && (
        <ActivityDrawer
          place={{ scope, unitId: unit?.id ?? null }}
          year={year}
          activity={writing === 'new' ? null : writing}
          onClose={() => write(null)}
        />
      )}
      <Toast
        message={removing.removed && t('removed', { title: removing.removed.title })}
        onDismiss={removing.dismiss}
        dismissLabel={t('close')}
        action={
          <Button variant="secondary" onClick={() => void removing.undo()}>
            {t('undo')}
          </Button>
        }
      />
    </>
  );
}
