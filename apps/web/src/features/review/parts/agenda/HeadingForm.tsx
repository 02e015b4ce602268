import { useApolloClient } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useState, type FormEvent } from 'react';
import { saveOpenTexts } from '../../../../lib/autosave/kept-text.ts';
import { useUserErrors } from '../../../../lib/errors.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { ReviewPageDocument, WriteAgendaItemDocument, type ReviewAgendaItemFragment } from '../../review.generated.ts';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';
import { useReview } from '../review-context.ts';

/** As long as the contract takes a heading. */
const longest = 200;

/** Words the heading of an own point anew. What another wrote meanwhile is shown, and what is typed stays. */
export function HeadingForm({ item }: { item: ReviewAgendaItemFragment }) {
  const t = useMessages(reviewAgendaMessages);
  const words = useUserErrors();
  const step = useStep();
  const client = useApolloClient();
  const { id: reviewId } = useReview();
  const [title, setTitle] = useState(item.title ?? '');
  const [theirs, setTheirs] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const save = () =>
    step.take(
      'heading',
      async () => {
        // the introduction has the same version: what stands unsaved of it goes first, and counts from then on
        await saveOpenTexts();
        const page = client.readQuery({ query: ReviewPageDocument, variables: { id: reviewId } });
        const { version, body } = page?.review.agenda.find(({ id }) => id === item.id) ?? item;
        const variables = { id: item.id, version, title: title.trim(), body };
        const { data } = await client.mutate({ mutation: WriteAgendaItemDocument, variables });
        const { item: now = null, errors = [] } = data?.writeAgendaItem ?? {};
        setTheirs(errors.some(({ code }) => code === 'CONFLICT') ? (now?.title ?? null) : null);
        return errors;
      },
      t('headingSaved'),
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(title.trim() === '');
    if (title.trim() !== '') void save();
  };
  return (
    <form noValidate className="mh-review-add mh-no-print" onSubmit={submit}>
      <TextField
        label={t('heading')}
        maxLength={longest}
        value={title}
        error={isMissing ? words({ code: 'REQUIRED', params: '{}' }) : undefined}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Button type="submit" variant="secondary" loading={step.busy !== null}>
        {t('saveHeading')}
      </Button>
      {theirs !== null && <Alert tone="warn">{t('headingConflict', { title: theirs })}</Alert>}
      <StepProblem step={step} />
    </form>
  );
}
