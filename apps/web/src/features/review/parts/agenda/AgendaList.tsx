import { useAddress } from '../../../../lib/address.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';
import { useReviewWords } from '../../review-words.ts';
import { useOrder } from '../order.ts';
import { useReview } from '../review-context.ts';
import { useAgendaVerbs } from '../review-verbs.ts';
import { AgendaRow } from './AgendaRow.tsx';

interface AgendaListProps {
  /** Somebody else who has the page open. */
  other?: string | null;
}

/** The points in their order; one at a time is open, and the address names it. */
export function AgendaList({ other = null }: AgendaListProps) {
  const t = useMessages(reviewAgendaMessages);
  const words = useReviewWords();
  const address = useAddress();
  const step = useStep();
  const { agenda } = useReview();
  const { order } = useAgendaVerbs();
  const onMove = useOrder({
    ids: agenda.map(({ id }) => id),
    step,
    save: order,
    said: (id, place) => {
      const item = agenda.find((each) => each.id === id);
      return t('moved', { item: item ? words.agenda(item) : '', place, n: agenda.length });
    },
  });
  const open = address.wanted.get('item');
  return (
    <>
      <ol className="mh-review-agenda">
        {agenda.map((item, place) => (
          <AgendaRow
            key={item.id}
            item={item}
            place={place}
            isOpen={open === item.id}
            onOpen={(isOpen) => address.adjust({ item: isOpen ? item.id : null })}
            onMove={onMove}
            other={other}
          />
        ))}
      </ol>
      <StepProblem step={step} />
    </>
  );
}
