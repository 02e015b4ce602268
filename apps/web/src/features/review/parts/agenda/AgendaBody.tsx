import { useMutation } from '@apollo/client/react';
import { AutosaveField } from '../../../../lib/autosave/AutosaveField.tsx';
import type { SaveText } from '../../../../lib/autosave/text-state.ts';
import { useUserErrors } from '../../../../lib/errors.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { AgendaMatter } from '../../AgendaMatter.tsx';
import { WriteAgendaItemDocument, type ReviewAgendaItemFragment } from '../../review.generated.ts';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';
import { useMayArrange, useReview } from '../review-context.ts';
import { HeadingForm } from './HeadingForm.tsx';

/** As long as the contract takes an introduction. */
const longest = 4000;

function useWriting({ id, title }: ReviewAgendaItemFragment): SaveText {
  const words = useUserErrors();
  const [write] = useMutation(WriteAgendaItemDocument);
  return async (body, version) => {
    const payload = (await write({ variables: { id, version, title, body } })).data?.writeAgendaItem;
    if (!payload) throw new Error('no answer');
    const { item, errors } = payload;
    const now = { body: item?.body ?? '', version: item?.version ?? 0 };
    if (errors.some(({ code }) => code === 'CONFLICT')) return { kind: 'conflict', theirs: now };
    const [refusal] = errors;
    return refusal ? { kind: 'refused', words: words(refusal) } : { kind: 'saved', version: now.version };
  };
}

interface AgendaBodyProps {
  item: ReviewAgendaItemFragment;
  /** Somebody else who has the page open. */
  other: string | null;
}

/** What a point is about, its introduction, and for an own one its heading. */
export function AgendaBody({ item, other }: AgendaBodyProps) {
  const t = useMessages(reviewAgendaMessages);
  const mayArrange = useMayArrange();
  const review = useReview();
  const mayWrite = review.viewerCan.includes('WRITE');
  const save = useWriting(item);
  // committees' papers for who is invited hold no inputs and no decisions
  const hasMatter = review.viewerIs !== 'GUEST' || ['GOALS', 'LINK', 'WHEEL'].includes(item.kind);
  return (
    <div className="mh-stack">
      {mayArrange && item.kind === 'OWN' && <HeadingForm key={item.id} item={item} />}
      {mayWrite ? (
        <AutosaveField
          name={`agenda item ${item.id}`}
          field={{ label: t('introduction'), hint: t('introductionHint'), rows: 3, maxLength: longest }}
          audience="committee"
          remote={{ body: item.body, version: item.version }}
          save={save}
          other={other}
        />
      ) : (
        item.body !== '' && <p className="mh-review-prose">{item.body}</p>
      )}
      {hasMatter && <AgendaMatter kind={item.kind} review={review} />}
    </div>
  );
}
