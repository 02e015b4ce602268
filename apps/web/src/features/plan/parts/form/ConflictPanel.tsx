import { Button } from '@medhjul/ui/Button.tsx';
import { bothTexts } from '@medhjul/ui/both-texts.ts';
import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../../../lib/i18n.ts';
import { planFormMessages } from '../../plan-form.messages.ts';
import { useFieldLabels } from './ItemFields.tsx';
import type { OpenConflict } from './item-saving.ts';
import { isTextField, type ItemField, type ItemValues } from './item-values.ts';
import { useValueWords } from './value-words.ts';

interface ClashProps {
  field: ItemField;
  theirs: ItemValues;
  onSettle(field: ItemField, value: ItemValues[ItemField]): void;
}

/** A field that both wrote: both texts, and the ways on. */
function Clash({ field, theirs, onSettle }: ClashProps) {
  const t = useMessages(planFormMessages);
  const label = useFieldLabels()(field);
  const words = useValueWords();
  const mine = useFormContext<ItemValues>().getValues();
  const choice = (name: 'keepMine' | 'takeTheirs' | 'together', value: ItemValues[ItemField]) => (
    <Button
      variant="secondary"
      aria-label={t('choiceOf', { choice: t(name), field: label })}
      onClick={() => onSettle(field, value)}
    >
      {t(name)}
    </Button>
  );
  return (
    <div className="mh-plan-conflict__clash" role="group" aria-label={label}>
      <strong>{label}</strong>
      <dl>
        <div>
          <dt>{t('theirs')}</dt>
          <dd>{words(field, theirs)}</dd>
        </div>
        <div>
          <dt>{t('mine')}</dt>
          <dd>{words(field, mine)}</dd>
        </div>
      </dl>
      <div className="mh-row">
        {isTextField(field) && choice('together', bothTexts(theirs[field], mine[field]))}
        {choice('keepMine', mine[field])}
        {choice('takeTheirs', theirs[field])}
      </div>
    </div>
  );
}

interface ConflictPanelProps extends Pick<ClashProps, 'onSettle'> {
  conflict: OpenConflict;
}

/** When the other changed the item meanwhile: what was taken over, and what is to be decided. */
export function ConflictPanel({ conflict, onSettle }: ConflictPanelProps) {
  const t = useMessages(planFormMessages);
  const label = useFieldLabels();
  const panel = useRef<HTMLDivElement>(null);
  const { theirs, taken, clashes } = conflict;
  // also when the button of a decision goes with it
  useEffect(() => panel.current?.focus(), [theirs, clashes.length]);
  return (
    <div ref={panel} className="mh-plan-conflict" tabIndex={-1} role="group" aria-label={t('conflictTitle')}>
      <div className="mh-stack mh-stack--tight">
        <h3>{t('conflictTitle')}</h3>
        <p role="status">{t(clashes.length > 0 ? 'conflictDecide' : 'conflictDecided')}</p>
        {taken.length > 0 && <p>{t('conflictTaken', { fields: taken.map(label).join(', ') })}</p>}
      </div>
      {clashes.map((field) => (
        <Clash key={field} {...{ field, theirs, onSettle }} />
      ))}
    </div>
  );
}
