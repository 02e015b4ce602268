import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { RadioGroup } from '@medhjul/ui/RadioGroup.tsx';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { useViewer } from '../../../session/viewer.ts';
import { MarkCompetenceDocument, type FormContentFragment } from '../../requirement.generated.ts';
import { requirementFactsMessages } from '../../requirement-facts.messages.ts';
import { markMeaningMessages, requirementFormMessages } from '../../requirement-form.messages.ts';
import { targetsUrl } from '../../requirement.url.ts';
import { noticeOnNextPage } from '../../../../lib/notice.tsx';
import { CompetenceFields } from './CompetenceFields.tsx';
import { FormActions } from '../../../../lib/form/FormActions.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { RuleFormFrame } from './RuleFormFrame.tsx';
import { useRefusals } from '../../../../lib/form/form-refusals.ts';
import { markSchema } from './form-schema.ts';
import { formField, markInput, type MarkValues } from './form-values.ts';
import { useKeeping, useKeptStart } from '../../../../lib/form/kept-form.ts';
import { PeriodCard } from './PeriodCard.tsx';
import { UnitField } from './UnitField.tsx';
import { WhyCard } from './WhyCard.tsx';

function KindField() {
  const t = useMessages(requirementFormMessages);
  const meanings = useMessages(markMeaningMessages);
  const { id, value, onChange, error } = useField<MarkValues, 'kind'>('kind');
  return (
    <RadioGroup
      {...{ id, value, onChange, error }}
      label={t('kind')}
      options={[
        { value: 'STRATEGIC', label: t('strategic'), hint: meanings('STRATEGIC') },
        { value: 'CORE', label: t('core'), hint: meanings('CORE') },
      ]}
    />
  );
}

function MarkFacts() {
  const t = useMessages(requirementFactsMessages);
  return (
    <aside className="mh-form-facts" aria-label={t('factsLabel')}>
      <Card title={t('seenTitle')} headingLevel={3}>
        <p>{t('markSeen')}</p>
      </Card>
    </aside>
  );
}

function useMarkLabels(): { name: string; label: string }[] {
  const t = useMessages(requirementFormMessages);
  return [
    { name: 'kind', label: t('kindShort') },
    { name: 'areaId', label: t('area') },
    { name: 'elementId', label: t('element') },
    { name: 'unitId', label: t('unit') },
    { name: 'reason', label: t('reason') },
    { name: 'goalId', label: t('goal') },
    { name: 'validFrom', label: t('validFrom') },
    { name: 'lastDay', label: t('lastDay') },
  ];
}

/** The form with its wiring: what is kept in the window, what is checked here, what is sent. */
function useMarkForm({ content, initial }: { content: FormContentFragment; initial: MarkValues }) {
  const t = useMessages(requirementFormMessages);
  const navigate = useNavigate();
  const { today } = useViewer();
  const { values, wasKept, key, forget } = useKeptStart(initial);
  const { goals } = content;
  const resolver = useMemo(() => zodResolver(markSchema({ today, goals })), [today, goals]);
  const form = useForm<MarkValues>({ defaultValues: values, resolver, shouldFocusError: false });
  useKeeping(form, key);
  const refusals = useRefusals(form, formField);
  const [mark] = useMutation(MarkCompetenceDocument);
  const leave = () => {
    forget();
    const { unitId, wheel, areaId } = form.getValues();
    void navigate(targetsUrl({ unitId, wheel, areaId }));
  };
  const send = () =>
    refusals.attemptTo(async ({ kind, ...rest }) => {
      if (!kind) return;
      const { data } = await mark({ variables: { input: markInput({ ...rest, kind }) } });
      const errors = data?.markCompetence.errors ?? [];
      if (errors.length > 0) return refusals.refuse(errors);
      noticeOnNextPage(t('marked'));
      leave();
    });
  const startOver = () => {
    form.reset(initial);
    forget();
  };
  return { form, wasKept, refusals, send, leave, startOver };
}

/** Marks an element or an area strategic or core. */
export function MarkForm(props: { content: FormContentFragment; initial: MarkValues }) {
  const t = useMessages(requirementFormMessages);
  const { form, wasKept, refusals, send, leave, startOver } = useMarkForm(props);
  const { general, attempt, busy } = refusals;
  const fields = useMarkLabels();
  return (
    <RuleFormFrame {...{ form, wasKept }} content={props.content} onStartOver={startOver} facts={<MarkFacts />}>
      <FormErrors {...{ fields, general, attempt }} />
      <Card title={t('what')}>
        <div className="mh-stack">
          <KindField />
          <CompetenceFields />
        </div>
      </Card>
      <Card title={t('markWhere')}>
        <UnitField hint={t('markUnitHint')} />
      </Card>
      <WhyCard goalNeeded hint={t('reasonHintMark')} />
      <PeriodCard />
      <FormActions {...{ wasKept }} onLeave={leave}>
        <Button loading={busy} onClick={() => void send()}>
          {t('markThis')}
        </Button>
      </FormActions>
    </RuleFormFrame>
  );
}
