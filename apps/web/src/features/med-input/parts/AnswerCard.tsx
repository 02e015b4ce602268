import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { announce } from '../../../lib/announce.ts';
import { useField } from '../../../lib/form/field.ts';
import { FormErrors } from '../../../lib/form/FormErrors.tsx';
import { useRefusals } from '../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../lib/form/kept-form.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import { SensitiveHint } from '../../../lib/SensitiveHint.tsx';
import { medInputMessages } from '../med-input.messages.ts';
import { useMedInput } from './med-input-context.ts';
import { useMedInputVerbs } from './med-input-verbs.ts';

/** As long as the contract takes it. */
const LONGEST = 1000;

interface AnswerValues {
  answer: string;
}

/** Whether another's answer came meanwhile, and which. */
function useAnswering() {
  const t = useMessages(medInputMessages);
  const input = useMedInput();
  const { answer: send } = useMedInputVerbs();
  const say = useNotice();
  const { values, key, forget } = useKeptStart<AnswerValues>({ answer: input.answer ?? '' });
  const form = useForm<AnswerValues>({ defaultValues: values, shouldFocusError: false });
  useKeeping(form, key);
  const refusals = useRefusals(form);
  const [version, setVersion] = useState(input.answerVersion);
  const [theirs, setTheirs] = useState<string | null>(null);
  const save = () =>
    refusals.attemptTo(async ({ answer }) => {
      const { input: now = null, errors = [] } = (await send(answer, version)) ?? {};
      if (now) setVersion(now.answerVersion);
      if (now && errors.some(({ code }) => code === 'CONFLICT')) return setTheirs(now.answer ?? '');
      if (!now || errors.length > 0) return refusals.refuse(errors);
      setTheirs(null);
      form.reset({ answer: now.answer ?? '' });
      forget();
      announce(t('answered'));
      say(t('answered'));
    });
  return { form, refusals, theirs, save };
}

function AnswerField() {
  const t = useMessages(medInputMessages);
  const { error, ...field } = useField<AnswerValues, 'answer'>('answer');
  return (
    <div>
      <TextArea label={t('answerField')} hint={t('answerHint')} rows={4} maxLength={LONGEST} error={error} {...field} />
      <SensitiveHint text={field.value} />
    </div>
  );
}

function AnswerForm() {
  const t = useMessages(medInputMessages);
  const { form, refusals, theirs, save } = useAnswering();
  return (
    <FormProvider {...form}>
      <form noValidate className="mh-stack mh-no-print" onSubmit={(event) => event.preventDefault()}>
        <FormErrors
          fields={[{ name: 'answer', label: t('answerField') }]}
          general={refusals.general}
          attempt={refusals.attempt}
        />
        <AnswerField />
        <div role="alert">
          {theirs !== null && (
            <Alert tone="warn">{theirs === '' ? t('theirsGone') : t('theirs', { answer: theirs })}</Alert>
          )}
        </div>
        <div>
          <Button variant="secondary" loading={refusals.busy} onClick={() => void save()}>
            {t('saveAnswer')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

/** What the C-MED answered; its chair and secretary answer here. */
export function AnswerCard() {
  const t = useMessages(medInputMessages);
  const { answer, viewerCanAnswer } = useMedInput();
  return (
    <Card title={t('answer')}>
      {viewerCanAnswer && <AnswerForm />}
      <div className={viewerCanAnswer ? 'mh-med-printed' : undefined}>
        {answer ? <p className="mh-med-prose">{answer}</p> : <p className="mh-muted">{t('noAnswer')}</p>}
      </div>
    </Card>
  );
}
