import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';
import { DayField } from '../../../lib/form/DayField.tsx';
import { requiredDay } from '../../../lib/form/day-schema.ts';
import { FormErrors } from '../../../lib/form/FormErrors.tsx';
import { useRefusals } from '../../../lib/form/form-refusals.ts';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import { announce } from '../../../lib/announce.ts';
import { useViewer } from '../../session/viewer.ts';
import { AgendaMatter } from '../AgendaMatter.tsx';
import { agendaKindMessages } from '../review.messages.ts';
import { reviewStepPartMessages } from '../review-steps.messages.ts';
import { PartHead } from './PartHead.tsx';
import { useMayArrange, useReview } from './review-context.ts';
import { useArranging } from './review-verbs.ts';

interface AskValues {
  dueOn: string;
}

const schema = z.object({ dueOn: requiredDay });

/** Asks every A-MED of the centre until a day, or sets another day. */
function AskForm() {
  const t = useMessages(reviewStepPartMessages);
  const { today } = useViewer();
  const { inputDueOn } = useReview();
  const { askInputs } = useArranging();
  const say = useNotice();
  const [defaultValues] = useState<AskValues>(() => ({ dueOn: inputDueOn ?? '' }));
  const form = useForm<AskValues>({ defaultValues, resolver: zodResolver(schema), shouldFocusError: false });
  const refusals = useRefusals(form);
  const ask = () =>
    refusals.attemptTo(async ({ dueOn }) => {
      const errors = (await askInputs(dueOn)) ?? [];
      if (errors.length > 0) return refusals.refuse(errors);
      announce(t('asked'));
      say(t('asked'));
    });
  return (
    <FormProvider {...form}>
      <form noValidate className="mh-stack mh-no-print" onSubmit={(event) => event.preventDefault()}>
        <FormErrors fields={[{ name: 'dueOn', label: t('lastDay') }]} {...refusals} />
        <DayField<AskValues> name="dueOn" label={t('lastDay')} from={today} />
        <div className="mh-row">
          <Button
            loading={refusals.busy}
            variant={inputDueOn === null ? 'primary' : 'secondary'}
            onClick={() => void ask()}
          >
            {t(inputDueOn === null ? 'ask' : 'askAgain')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

/** The A-MEDs' inputs: until when they are asked, and who has answered. */
export function InputPart() {
  const t = useMessages(reviewStepPartMessages);
  const kinds = useMessages(agendaKindMessages);
  const format = useFormat();
  const mayArrange = useMayArrange();
  const review = useReview();
  const { inputDueOn, inputs } = review;
  const sent = inputs.filter(({ isSent }) => isSent).length;
  return (
    <>
      <PartHead title={t('inputTitle')} lead={t('inputLead')} />
      <Card
        title={inputDueOn === null ? kinds('INPUTS') : t('answered', { sent, n: inputs.length })}
        hint={
          inputDueOn !== null
            ? t('askedUntil', { date: format.date(inputDueOn) })
            : mayArrange
              ? t('askHint')
              : undefined
        }
      >
        <div className="mh-stack">
          {inputs.length > 0 && <AgendaMatter kind="INPUTS" review={review} />}
          {mayArrange && <AskForm />}
          {!mayArrange && inputDueOn === null && <p>{t('notAsked')}</p>}
        </div>
      </Card>
    </>
  );
}
