import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { FormProvider, useForm } from 'react-hook-form';
import type { PlanItemStatus } from '../../../../lib/graphql/schema-types.generated.ts';
import { DayField } from '../../../../lib/form/DayField.tsx';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { useRefusals } from '../../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../../lib/form/kept-form.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { PlanItemFragment } from '../../plan.generated.ts';
import { planMessages } from '../../plan.messages.ts';
import { stepMessages } from '../../step.messages.ts';
import { itemTitle } from '../item/item-words.ts';
import { WordField } from '../form/WordField.tsx';
import { usePlanDesk } from './plan-desk.ts';
import { stepInput, stepResolver, type StepValues } from './step-values.ts';

type AskingStep = 'UNDER_WAY' | 'LEARNT' | 'DONE' | 'DROPPED';

/** What each step says and asks. */
const asked = {
  UNDER_WAY: { title: 'beginTitle', text: 'beginText', yes: 'begin', label: 'firstUse' },
  LEARNT: { title: 'learnTitle', text: 'learnText', yes: 'learn', label: 'learntOn' },
  DONE: { title: 'finishTitle', text: 'finishText', yes: 'finish', label: 'finishWord' },
  DROPPED: { title: 'dropTitle', text: 'dropText', yes: 'drop', label: 'dropWord' },
} as const satisfies Record<AskingStep, Record<'title' | 'text' | 'yes' | 'label', keyof typeof stepMessages>>;

/** The one field of a step. */
function StepField({ status }: { status: AskingStep }) {
  const t = useMessages(stepMessages);
  const { name } = usePlanDesk();
  const label = t(asked[status].label);
  const seenBy = name === null ? 'leader' : 'employee';
  if (status === 'LEARNT') return <DayField<StepValues> name="learntOn" label={label} />;
  if (status === 'UNDER_WAY') return <WordField<StepValues> name="firstUse" {...{ label, seenBy }} />;
  return <WordField<StepValues> name="word" {...{ label, seenBy }} isOptional={status === 'DONE'} />;
}

/** The form behind a step: what is typed outlives a reload, and what is refused stands at its field. */
function useStepForm(item: PlanItemFragment, status: AskingStep) {
  const { steps, close, today } = usePlanDesk();
  const { values, key, forget } = useKeptStart<StepValues>({
    word: '',
    firstUse: item.firstUse ?? '',
    learntOn: today,
  });
  const form = useForm<StepValues>({ defaultValues: values, resolver: stepResolver(status, today) });
  const refusals = useRefusals(form);
  useKeeping(form, key);
  const take = () =>
    refusals.attemptTo(async (checked) => {
      const errors = await steps.setStatus(item, stepInput(status, checked));
      if (errors.length > 0) return refusals.refuse(errors);
      forget();
      close();
    });
  const cancel = () => {
    forget();
    close();
  };
  return { form, refusals, take, cancel };
}

function Asking({ item, status }: { item: PlanItemFragment; status: AskingStep }) {
  const t = useMessages(stepMessages);
  const words = useMessages(planMessages);
  const { form, refusals, take, cancel } = useStepForm(item, status);
  const { title, text, yes } = asked[status];
  return (
    <FormProvider {...form}>
      <ConfirmDialog
        open
        title={t(title)}
        confirmLabel={t(yes)}
        cancelLabel={words('cancel')}
        onConfirm={() => void take()}
        onCancel={cancel}
        busy={refusals.busy}
      >
        <div className="mh-stack">
          <p>
            <strong>{itemTitle(item)}</strong>
          </p>
          <p>{t(text)}</p>
          <FormErrors fields={[]} general={refusals.general} attempt={refusals.attempt} />
          <StepField status={status} />
        </div>
      </ConfirmDialog>
    </FormProvider>
  );
}

/** Asks for what a step needs: a word on the end, the day it was learnt, or where it will be used first. */
export function StepDialog({ item, status }: { item: PlanItemFragment; status: PlanItemStatus }) {
  const isAsked = status !== 'OPEN' && status !== 'CARRIED_ON' && item.nextStatuses.includes(status);
  return isAsked ? <Asking item={item} status={status} /> : null;
}
