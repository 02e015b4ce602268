import { Button } from '@medhjul/ui/Button.tsx';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMessages } from '../../../lib/i18n.ts';
import { reviewAgendaMessages } from '../review-agenda.messages.ts';
import { moveButtonId } from './order.ts';

interface MoveButtonsProps {
  id: string;
  name: string;
  /** From 0. */
  place: number;
  of: number;
  onMove(id: string, by: -1 | 1): void;
}

/** Moves something up or down in its list. */
export function MoveButtons({ id, name, place, of, onMove }: MoveButtonsProps) {
  const t = useMessages(reviewAgendaMessages);
  return (
    <>
      <Button
        id={moveButtonId(id, -1)}
        variant="quiet"
        icon={<ArrowUp aria-hidden="true" />}
        aria-label={t('up', { item: name })}
        disabled={place === 0}
        onClick={() => onMove(id, -1)}
      />
      <Button
        id={moveButtonId(id, 1)}
        variant="quiet"
        icon={<ArrowDown aria-hidden="true" />}
        aria-label={t('down', { item: name })}
        disabled={place === of - 1}
        onClick={() => onMove(id, 1)}
      />
    </>
  );
}
