import { Select } from '@medhjul/ui/Select.tsx';
import type { YearRing } from '@medhjul/ui/year-wheel/year-wheel-data.ts';
import type { Address } from '../../../lib/address.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { calendarMessages } from '../calendar.messages.ts';

interface KindFilterProps {
  rings: readonly YearRing[];
  kind: string | null;
  address: Address;
}

/** Everything, or one kind: in the list and in the circle. */
export function KindFilter({ rings, kind, address }: KindFilterProps) {
  const t = useMessages(calendarMessages);
  return (
    <div className="mh-calendar-filter mh-no-print">
      <Select
        label={t('kind')}
        placeholder={t('allKinds')}
        options={rings.map(({ id, label }) => ({ value: id, label }))}
        value={kind ?? ''}
        onChange={({ target }) => address.adjust({ kind: target.value === '' ? null : target.value.toLowerCase() })}
      />
    </div>
  );
}
