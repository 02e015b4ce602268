import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { FormProvider, useForm } from 'react-hook-form';
import { DayField } from '../../../lib/form/DayField.tsx';
import { useField } from '../../../lib/form/field.ts';
import { FormErrors } from '../../../lib/form/FormErrors.tsx';
import { useRefusals } from '../../../lib/form/form-refusals.ts';
import { FoundPersonField, useFinding } from '../../../lib/form/FoundPersonField.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import {
  PresentSummaryDocument,
  SummaryPeopleDocument,
  type SummaryPresentationLineFragment,
} from '../summary.generated.ts';
import { summaryMessages } from '../summary.messages.ts';

interface Values {
  responsibleId: string;
  responsibleName: string;
  heldOn: string;
  decision: string;
}

interface PresentationFormProps {
  summaryId: string;
  presentation: SummaryPresentationLineFragment;
  onClose(): void;
}

const SHORTEST_SEARCH = 2;
/** As long as the contract takes it. */
const LONGEST = 2000;

function ResponsibleField() {
  const t = useMessages(summaryMessages);
  const finding = useFinding();
  const { search } = finding;
  const isAsked = search.length >= SHORTEST_SEARCH;
  const { data, previousData, loading } = useQuery(SummaryPeopleDocument, { variables: { search }, skip: !isAsked });
  const people = isAsked ? ((data ?? previousData)?.people ?? []) : [];
  const choices = people.map(({ person, jobTitle, unit }) => ({
    value: person.id,
    label: t('nameAndJob', { name: person.name, job: jobTitle, unit: unit.name }),
  }));
  return (
    <FoundPersonField<Values>
      name="responsibleId"
      labelName="responsibleName"
      finding={finding}
      found={{ choices, isKnown: isAsked && !loading }}
      texts={{
        search: t('search'),
        searchHint: t('searchHint'),
        label: t('responsible'),
        choose: t('nobodyYet'),
        found: (n) => t('found', { n }),
      }}
    />
  );
}

function DecisionField() {
  const t = useMessages(summaryMessages);
  const field = useField<Values, 'decision'>('decision');
  return <TextArea {...field} label={t('decision')} hint={t('decisionHint')} rows={3} maxLength={LONGEST} />;
}

function usePresenting({ summaryId, presentation, onClose }: PresentationFormProps) {
  const t = useMessages(summaryMessages);
  const say = useNotice();
  const [present] = useMutation(PresentSummaryDocument);
  const { body, version, responsible, heldOn, decision } = presentation;
  const form = useForm<Values>({
    defaultValues: {
      responsibleId: responsible?.id ?? '',
      responsibleName: responsible?.name ?? '',
      heldOn: heldOn ?? '',
      decision: decision ?? '',
    },
    shouldFocusError: false,
  });
  const refusals = useRefusals(form);
  const save = () =>
    refusals.attemptTo(async (values) => {
      const input = {
        responsibleId: values.responsibleId || null,
        heldOn: values.heldOn || null,
        decision: values.decision.trim() || null,
      };
      const { data } = await present({ variables: { id: summaryId, body, version, input } });
      const errors = data?.presentSummary.errors ?? [];
      if (errors.length > 0) return refusals.refuse(errors);
      say(t('told'));
      onClose();
    });
  return { form, refusals, save };
}

/** Who answers for a presentation, its day, and what the body decided; what was typed stays until it is taken. */
export function PresentationForm(props: PresentationFormProps) {
  const t = useMessages(summaryMessages);
  const { form, refusals, save } = usePresenting(props);
  return (
    <FormProvider {...form}>
      <div className="mh-stack mh-summary-form">
        <FormErrors
          fields={[
            { name: 'responsibleId', label: t('responsible') },
            { name: 'heldOn', label: t('heldOn') },
            { name: 'decision', label: t('decision') },
          ]}
          general={refusals.general}
          attempt={refusals.attempt}
        />
        <ResponsibleField />
        <DayField<Values> name="heldOn" label={t('heldOn')} />
        <DecisionField />
        <div className="mh-row">
          <Button loading={refusals.busy} onClick={() => void save()}>
            {t('save')}
          </Button>
          <Button variant="quiet" onClick={props.onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </FormProvider>
  );
}
