import { Button } from '@medhjul/ui/Button.tsx';
import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { ListFilter } from 'lucide-react';
import { useId, useState } from 'react';
import type { Address } from '../../../lib/address.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { demandMessages } from '../demand.messages.ts';
import { pickedBlocks } from './choice.ts';
import type { DemandRow } from './heat-rows.ts';

interface PickCentresProps {
  /** Every centre. */
  rows: readonly DemandRow[];
  address: Address;
}

/** Several centres picked out of all: none picked shows all. The list is drawn only while it is open: it is long. */
export function PickCentres({ rows, address }: PickCentresProps) {
  const t = useMessages(demandMessages);
  const [open, setOpen] = useState(false);
  const listId = useId();
  const picked = pickedBlocks(address.wanted);
  const pick = (id: string, on: boolean) => {
    const next = on ? [...picked, id] : picked.filter((one) => one !== id);
    address.adjust({ centres: next.length > 0 ? next.join(',') : null });
  };
  return (
    <div className="mh-demand-pick">
      <Button
        variant="quiet"
        icon={<ListFilter aria-hidden="true" />}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('pickCentres')}
      </Button>
      {picked.length > 0 && (
        <Button variant="quiet" onClick={() => address.adjust({ centres: null })}>
          {t('showAllCentres')}
        </Button>
      )}
      {open && (
        <fieldset id={listId} className="mh-demand-centres">
          <legend className="mh-visually-hidden">{t('pickCentres')}</legend>
          {rows.map(({ heat: { id, label } }) => (
            <Checkbox
              key={id}
              label={label}
              checked={picked.includes(id)}
              onChange={({ target }) => pick(id, target.checked)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
