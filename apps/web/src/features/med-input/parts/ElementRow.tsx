import { Button } from '@medhjul/ui/Button.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Check, Plus } from 'lucide-react';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { medNeedMessages } from '../med-need.messages.ts';
import { useMedInput, useOpenLine } from './med-input-context.ts';
import { NeedForm } from './NeedForm.tsx';

/** A competence to pick; what is picked, or being picked, keeps its place. */
export function ElementRow({ element }: { element: { id: string; name: string } }) {
  const t = useMessages(medNeedMessages);
  const { needs } = useMedInput();
  const { line, open } = useOpenLine();
  const name = plainText(element.name);
  const rowId = `pick-${element.id}`;
  const isPicked = needs.some((need) => need.element.id === element.id);
  const isOpen = !isPicked && line === `need-${element.id}`;
  return (
    <li id={rowId} tabIndex={-1} className="mh-med-pick">
      {isPicked ? (
        <p className="mh-row">
          {name}{' '}
          <Tag tone="green" icon={<Check aria-hidden="true" />}>
            {t('isPicked')}
          </Tag>
        </p>
      ) : (
        <Button
          variant="quiet"
          icon={<Plus aria-hidden="true" />}
          aria-expanded={isOpen}
          onClick={() => open(`need-${element.id}`)}
        >
          {name}
        </Button>
      )}
      {isOpen && (
        <NeedForm
          element={{ id: element.id, name }}
          need={null}
          onDone={() => document.getElementById(rowId)?.focus({ preventScroll: true })}
        />
      )}
    </li>
  );
}
