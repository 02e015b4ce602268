import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { useMunicipality } from '../../session/viewer.ts';
import { wheelMessages } from '../wheel.messages.ts';
import { yearOfAddress } from '../wheel.url.ts';
import type { Address } from '../../../lib/address.ts';

/** More years than this do not stand in a row. */
const MOST_IN_A_ROW = 4;

/** The period: a calendar year of those that can be looked at, kept in the address. */
export function YearPicker({ address }: { address: Address }) {
  const t = useMessages(wheelMessages);
  const { years } = useMunicipality();
  const year = yearOfAddress(address.wanted, 'year', years) ?? years.at(-1);
  const options = years.map((one) => ({ value: String(one), label: String(one) }));
  if (years.length < 2) return null;
  if (years.length <= MOST_IN_A_ROW) {
    return (
      <SegmentedControl
        label={t('year')}
        hideLabel
        options={options}
        value={String(year)}
        onChange={(value) => address.choose({ year: value })}
      />
    );
  }
  return (
    <Select
      label={t('year')}
      options={options.toReversed()}
      value={String(year)}
      onChange={({ target }) => address.choose({ year: target.value })}
    />
  );
}
