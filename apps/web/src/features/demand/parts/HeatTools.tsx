import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useState } from 'react';
import type { Address } from '../../../lib/address.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useIsNarrow } from '../../../lib/narrow.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { demandMessages } from '../demand.messages.ts';
import type { Elements } from './cells.ts';
import { useCellWords } from './cell-words.ts';
import { BY_NAME, sortPatch } from './choice.ts';
import { areasOf } from './columns.ts';
import { PickCentres } from './PickCentres.tsx';
import type { Heat } from './use-heat.ts';

interface HeatToolsProps {
  elements: Elements;
  heat: Heat;
  address: Address;
}

function AreaSelect({ elements, address }: Pick<HeatToolsProps, 'elements' | 'address'>) {
  const t = useMessages(demandMessages);
  if (elements.length === 0) return null;
  return (
    <Select
      label={t('area')}
      placeholder={t('allAreas')}
      options={areasOf(elements).map(({ area }) => ({ value: area.id, label: plainText(area.name) }))}
      value={address.wanted.get('area') ?? ''}
      onChange={({ target }) => address.choose({ area: target.value || null, block: null, column: null })}
    />
  );
}

/** Typed at once; the address follows. */
function FindCentre({ address }: { address: Address }) {
  const t = useMessages(demandMessages);
  const [typed, setTyped] = useState(address.params.get('find') ?? '');
  return (
    <TextField
      type="search"
      label={t('find')}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        address.adjust({ find: target.value || null });
      }}
    />
  );
}

function SortSelect({ heat: { columns, sort }, address }: Pick<HeatToolsProps, 'heat' | 'address'>) {
  const t = useMessages(demandMessages);
  const words = useCellWords();
  const options = columns.map((column) => ({
    value: column.id,
    label: plainText(column.kind === 'total' ? t('byTotal') : words.columnName(column)),
  }));
  return (
    <Select
      label={t('sort')}
      options={[...options.slice(-1), { value: BY_NAME, label: t('byName') }, ...options.slice(0, -1)]}
      value={sort.column}
      onChange={({ target }) => {
        const direction = target.value === BY_NAME ? 'ascending' : 'descending';
        address.adjust({ sort: sortPatch({ column: target.value, direction }) });
      }}
    />
  );
}

/** What of the numbers is shown, and in which order. On a phone the area stands out, the rest is behind one press. */
export function HeatTools({ elements, heat, address }: HeatToolsProps) {
  const t = useMessages(demandMessages);
  const narrow = useIsNarrow();
  const more = (
    <div className="mh-demand-more">
      <FindCentre address={address} />
      <SortSelect heat={heat} address={address} />
      {elements.length > 0 && (
        <Checkbox
          label={t('markedFirst')}
          checked={address.wanted.get('marked') === 'first'}
          onChange={({ target }) => address.adjust({ marked: target.checked ? 'first' : null })}
        />
      )}
    </div>
  );
  return (
    <div className="mh-demand-heat-tools mh-no-print">
      <AreaSelect elements={elements} address={address} />
      {narrow ? <Disclosure summary={t('more')}>{more}</Disclosure> : more}
      <PickCentres rows={heat.all} address={address} />
    </div>
  );
}
