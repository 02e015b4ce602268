import { Button } from '@medhjul/ui/Button.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useUserErrors } from '../../../../lib/errors.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';
import { useAgendaVerbs } from '../review-verbs.ts';

/** As long as the contract takes a heading. */
const longest = 200;

/** Adds a point of the committee's own, last. */
export function AddPoint() {
  const t = useMessages(reviewAgendaMessages);
  const words = useUserErrors();
  const step = useStep();
  const { add } = useAgendaVerbs();
  const [title, setTitle] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const heading = title.trim();
    setMissing(heading === '');
    if (heading !== '' && (await step.take('add', () => add(heading), t('added')))) setTitle('');
  };
  return (
    <form noValidate className="mh-review-add mh-no-print" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('newItem')}
        hint={t('newItemHint')}
        maxLength={longest}
        value={title}
        error={isMissing ? words({ code: 'REQUIRED', params: '{}' }) : undefined}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Button type="submit" variant="secondary" icon={<Plus aria-hidden="true" />} loading={step.busy !== null}>
        {t('add')}
      </Button>
      <StepProblem step={step} />
    </form>
  );
}
