import { Button } from '@medhjul/ui/Button.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { NumberDisc } from '@medhjul/ui/NumberDisc.tsx';
import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import type { ReviewAgendaItemFragment } from '../../review.generated.ts';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';
import { useReviewWords } from '../../review-words.ts';
import { MoveButtons } from '../MoveButtons.tsx';
import { useMayArrange, useReview } from '../review-context.ts';
import { useAgendaVerbs } from '../review-verbs.ts';
import { AgendaBody } from './AgendaBody.tsx';

interface AgendaRowProps {
  item: ReviewAgendaItemFragment;
  /** From 0. */
  place: number;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  onMove(id: string, by: -1 | 1): void;
  other: string | null;
}

/** Takes a point out, after a question. One with minutes stays. */
function RemoveButton({ item }: Pick<AgendaRowProps, 'item'>) {
  const t = useMessages(reviewAgendaMessages);
  const words = useReviewWords();
  const step = useStep();
  const { remove } = useAgendaVerbs();
  const [isAsking, setAsking] = useState(false);
  const named = { item: words.agenda(item) };
  const confirm = async () => {
    if (await step.take('remove', () => remove(item.id), t('removed', named))) setAsking(false);
  };
  if (item.minutesVersion > 0) return null;
  return (
    <>
      <Button
        variant="quiet"
        icon={<Trash2 aria-hidden="true" />}
        aria-label={t('remove', named)}
        onClick={() => setAsking(true)}
      />
      <ConfirmDialog
        open={isAsking}
        title={t('removeTitle')}
        confirmLabel={t('removeYes')}
        cancelLabel={t('removeNo')}
        busy={step.busy !== null}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('removeText', named)}</p>
        <StepProblem step={step} />
      </ConfirmDialog>
    </>
  );
}

/** A point of the agenda: its heading, what can be done with it, and when it is open what it is about. */
export function AgendaRow({ item, place, isOpen, onOpen, onMove, other }: AgendaRowProps) {
  const words = useReviewWords();
  const mayArrange = useMayArrange();
  const { agenda } = useReview();
  const name = words.agenda(item);
  const bodyId = `point-${item.id}`;
  return (
    <li className="mh-review-point" data-open={isOpen || undefined}>
      <div className="mh-review-point__head">
        <NumberDisc>{place + 1}</NumberDisc>
        <h3>
          <button
            type="button"
            className="mh-review-point__open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? bodyId : undefined}
            onClick={() => onOpen(!isOpen)}
          >
            {name}
            {isOpen ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
          </button>
        </h3>
        {mayArrange && (
          <div className="mh-review-point__steps mh-no-print">
            <MoveButtons id={item.id} name={name} place={place} of={agenda.length} onMove={onMove} />
            <RemoveButton item={item} />
          </div>
        )}
      </div>
      {!isOpen && item.body !== '' && <p className="mh-review-point__intro mh-review-prose">{item.body}</p>}
      {isOpen && (
        <div id={bodyId} className="mh-review-point__body" role="group" aria-label={name}>
          <AgendaBody item={item} other={other} />
        </div>
      )}
    </li>
  );
}
