import { useMutation } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { RadioGroup } from '@medhjul/ui/RadioGroup.tsx';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Audience } from '../../../../lib/Audience.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { FormActions } from '../../../../lib/form/FormActions.tsx';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { useRefusals } from '../../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../../lib/form/kept-form.ts';
import { RestoredNotice } from '../../../../lib/form/RestoredNotice.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { followUpMessages, learningUseMessages } from '../../follow-up.messages.ts';
import { AnswerFollowUpDocument, type FollowUpLineFragment } from '../../plan.generated.ts';
import { WordField } from '../form/WordField.tsx';
import { answerResolver, ownAnswer, valuesOfAnswer, type AnswerValues } from './answer-values.ts';
import { AnswerLine } from './AnswerLine.tsx';

interface AnswerFormProps {
  followUp: FollowUpLineFragment;
  onDone(): void;
  onLeave(): void;
}

/** The form with its wiring; when the answer was changed elsewhere meanwhile, `theirs` holds that one. */
function useAnswerForm({ followUp, onDone, onLeave }: AnswerFormProps) {
  const [answer] = useMutation(AnswerFollowUpDocument);
  const [own] = useState(() => ownAnswer(followUp));
  const { id } = followUp;
  const start = { id, version: own?.version ?? 0 };
  const { values, saved, wasKept, key, forget } = useKeptStart<AnswerValues>(valuesOfAnswer(own), start);
  const [{ version }, setTarget] = useState(saved ?? start);
  const [theirs, setTheirs] = useState<FollowUpLineFragment | null>(null);
  const form = useForm<AnswerValues>({ defaultValues: values, resolver: answerResolver, shouldFocusError: false });
  const refusals = useRefusals(form);
  useKeeping(form, key, { id, version });
  const save = () =>
    refusals.attemptTo(async ({ used, helps }) => {
      if (used === '') return;
      const input = { used, helps: helps.trim() || null };
      const payload = (await answer({ variables: { id, version, input } })).data?.answerFollowUp;
      const { followUp: now = null, errors = [] } = payload ?? {};
      if (errors.some(({ code }) => code === 'CONFLICT') && now) {
        setTheirs(now);
        setTarget({ id, version: ownAnswer(now)?.version ?? 0 });
      } else if (errors.length > 0) refusals.refuse(errors);
      else {
        forget();
        onDone();
      }
    });
  const leave = () => {
    forget();
    onLeave();
  };
  const startOver = () => {
    form.reset(valuesOfAnswer(own));
    setTarget(start);
    forget();
  };
  return { form, refusals, theirs, wasKept, save, leave, startOver };
}

function Used({ followUp }: { followUp: FollowUpLineFragment }) {
  const t = useMessages(followUpMessages);
  const uses = useMessages(learningUseMessages);
  const { value, onChange, id, error } = useField<AnswerValues, 'used'>('used');
  const isOwn = followUp.viewerSide === 'EMPLOYEE';
  return (
    <div className="mh-plan-field">
      <RadioGroup
        {...{ id, onChange, error }}
        value={value === '' ? null : value}
        label={isOwn ? t('used') : t('usedOf', { name: followUp.item.employment.person.name })}
        options={(['YES', 'PARTLY', 'NO'] as const).map((used) => ({ value: used, label: uses(used) }))}
      />
      <Audience of={isOwn ? 'leader' : 'employee'} />
    </div>
  );
}

/** The two questions of a follow-up. */
export function AnswerForm(props: AnswerFormProps) {
  const t = useMessages(followUpMessages);
  const { form, refusals, theirs, wasKept, save, leave, startOver } = useAnswerForm(props);
  const isOwn = props.followUp.viewerSide === 'EMPLOYEE';
  const other = theirs && ownAnswer(theirs);
  const fields = [
    { name: 'used', label: t('title') },
    { name: 'helps', label: t('helps') },
  ];
  return (
    <FormProvider {...form}>
      {/* Enter in a field must not send anything: the steps are buttons */}
      <form noValidate className="mh-plan-form" onSubmit={(event) => event.preventDefault()}>
        <RestoredNotice wasKept={wasKept} onStartOver={startOver} />
        <FormErrors fields={fields} general={refusals.general} attempt={refusals.attempt} />
        <div role="alert">
          {other && (
            <Alert tone="warn" title={t('conflict')}>
              <AnswerLine who={t('savedThere')} answer={other} />
            </Alert>
          )}
        </div>
        <Used followUp={props.followUp} />
        <WordField<AnswerValues>
          name="helps"
          label={t('helps')}
          hint={t(isOwn ? 'helpsHint' : 'helpsHintLeader')}
          seenBy={isOwn ? 'leader' : 'employee'}
          isOptional
          rows={3}
        />
        <FormActions wasKept={wasKept} onLeave={leave}>
          <Button loading={refusals.busy} onClick={() => void save()}>
            {t('save')}
          </Button>
        </FormActions>
      </form>
    </FormProvider>
  );
}
