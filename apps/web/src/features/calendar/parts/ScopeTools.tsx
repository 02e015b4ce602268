import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import type { Address } from '../../../lib/address.ts';
import type { CalendarScope } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useViewer } from '../../session/viewer.ts';
import type { CalendarQuery } from '../calendar.generated.ts';
import { calendarMessages, calendarScopes } from '../calendar.messages.ts';
import { slugOf, type askedOf } from './wheel-address.ts';

interface ScopeToolsProps extends Pick<CalendarQuery['calendar'], 'units' | 'unit'> {
  /** What was chosen, also while it is on its way. */
  asked: ReturnType<typeof askedOf>;
  address: Address;
}

const SCOPES: readonly CalendarScope[] = ['PERSON', 'CENTRE', 'MUNICIPALITY'];
const YEARS_BACK = 3;
const YEARS_ON = 2;

function YearSelect({ year, address }: { year: number; address: Address }) {
  const t = useMessages(calendarMessages);
  const thisYear = Number(useViewer().today.slice(0, 4));
  const near = Array.from({ length: YEARS_BACK + YEARS_ON + 1 }, (_, index) => thisYear - YEARS_BACK + index);
  const years = near.includes(year) ? near : [...near, year].toSorted((one, other) => one - other);
  return (
    <Select
      label={t('year')}
      options={years.map((each) => ({ value: String(each), label: String(each) }))}
      value={String(year)}
      onChange={({ target }) => address.choose({ year: target.value })}
    />
  );
}

/** Whose wheel, and of which year. */
export function ScopeTools({ asked, units, unit, address }: ScopeToolsProps) {
  const t = useMessages(calendarMessages);
  const scopes = useMessages(calendarScopes);
  const { scope, year, unitId } = asked;
  return (
    <div className="mh-calendar-tools mh-no-print">
      <SegmentedControl<CalendarScope>
        label={t('scope')}
        options={SCOPES.map((value) => ({ value, label: scopes(value) }))}
        value={scope}
        onChange={(next) => address.choose({ scope: slugOf(next), unit: null, kind: null })}
      />
      {scope === 'CENTRE' && units.length > 1 && (
        <Select
          label={t('centre')}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={unitId ?? unit?.id ?? ''}
          onChange={({ target }) => address.choose({ unit: target.value, kind: null })}
        />
      )}
      <YearSelect year={year} address={address} />
    </div>
  );
}
