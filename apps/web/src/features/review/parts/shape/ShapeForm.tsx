import { Button } from '@medhjul/ui/Button.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useState } from 'react';
import { useUserErrors } from '../../../../lib/errors.ts';
import { formMessages } from '../../../../lib/form/form.messages.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import type { ReviewStepLineFragment } from '../../review.generated.ts';
import { reviewShapeMessages } from '../../review-steps.messages.ts';
import { useStepVerbs } from '../review-verbs.ts';

/** As long as the contract takes them. */
const longest = { title: 100, body: 1000 } as const;

interface ShapeFormProps {
  /** The own step that is changed; null: a new one. */
  of: ReviewStepLineFragment | null;
  onStop?(): void;
}

/** The words of a step of the committee's own. */
export function ShapeForm({ of, onStop }: ShapeFormProps) {
  const t = useMessages(reviewShapeMessages);
  const form = useMessages(formMessages);
  const words = useUserErrors();
  const step = useStep();
  const { write } = useStepVerbs();
  const [title, setTitle] = useState(of?.title ?? '');
  const [body, setBody] = useState(of?.body ?? '');
  const [isMissing, setMissing] = useState(false);
  const save = async () => {
    const name = title.trim();
    setMissing(name === '');
    const work = () => write(of?.id ?? null, name, body.trim());
    if (name === '' || !(await step.take('write', work, t(of ? 'saved' : 'added')))) return;
    if (!of) {
      setTitle('');
      setBody('');
    }
    onStop?.();
  };
  return (
    <form noValidate className="mh-review-form mh-no-print" onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={t('name')}
        hint={of ? undefined : t('nameHint')}
        maxLength={longest.title}
        value={title}
        error={isMissing ? words({ code: 'REQUIRED', params: '{}' }) : undefined}
        onChange={({ target }) => setTitle(target.value)}
      />
      <TextArea
        label={t('body')}
        optional={form('optional')}
        rows={3}
        maxLength={longest.body}
        value={body}
        onChange={({ target }) => setBody(target.value)}
      />
      <div className="mh-row">
        <Button variant="secondary" loading={step.busy !== null} onClick={() => void save()}>
          {t(of ? 'save' : 'add')}
        </Button>
        {onStop && (
          <Button variant="quiet" onClick={onStop}>
            {t('stop')}
          </Button>
        )}
      </div>
      <StepProblem step={step} />
    </form>
  );
}
