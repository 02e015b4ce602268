import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { useMemo } from 'react';
import { useForm, useFormContext } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { DayField } from '../../../../lib/form/DayField.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { FormActions } from '../../../../lib/form/FormActions.tsx';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { FormFrame } from '../../../../lib/form/FormFrame.tsx';
import { useRefusals } from '../../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../../lib/form/kept-form.ts';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { noticeOnNextPage } from '../../../../lib/notice.tsx';
import { useViewer } from '../../../session/viewer.ts';
import { DelegateTeamDocument, type TalkPersonFragment } from '../../conversation.generated.ts';
import { seasonUrl } from '../../conversation.url.ts';
import { delegationMessages } from '../../delegation.messages.ts';
import { useNames } from '../names.ts';
import { delegationInput, delegationSchema, formField, type DelegationValues } from './delegation-values.ts';
import { SubstituteField } from './SubstituteField.tsx';

type Leaders = readonly TalkPersonFragment[];

function LeaderField({ leaders }: { leaders: Leaders }) {
  const t = useMessages(delegationMessages);
  const names = useNames();
  const { person } = useViewer();
  const { setValue } = useFormContext<DelegationValues>();
  const { error, onChange, ...field } = useField<DelegationValues, 'leaderEmploymentId'>('leaderEmploymentId');
  return (
    <Select
      label={t('leader')}
      error={error}
      options={leaders.map((leader) => {
        const job = names.job(leader);
        const isSelf = leader.person.id === person.id;
        return {
          value: leader.id,
          label: isSelf ? t('self', { job }) : t('nameAndJob', { name: leader.person.name, job }),
        };
      })}
      onChange={(event) => {
        onChange(event);
        // who may act differs from leader to leader
        setValue('substituteId', '');
      }}
      {...field}
    />
  );
}

function useSubstituteForm(leaders: Leaders) {
  const t = useMessages(delegationMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const { today } = useViewer();
  const initial: DelegationValues = {
    leaderEmploymentId: leaders[0]?.id ?? '',
    substituteId: '',
    substituteName: '',
    validFrom: today,
    lastDay: '',
  };
  const { values, wasKept, key, forget } = useKeptStart(initial);
  const resolver = useMemo(() => zodResolver(delegationSchema(today)), [today]);
  const form = useForm<DelegationValues>({ defaultValues: values, resolver, shouldFocusError: false });
  useKeeping(form, key);
  const refusals = useRefusals(form, formField);
  const [delegate] = useMutation(DelegateTeamDocument);
  const leave = () => {
    forget();
    void navigate(seasonUrl());
  };
  const send = () =>
    refusals.attemptTo(async (filled) => {
      const { data } = await delegate({ variables: { input: delegationInput(filled) } });
      const { delegation = null, errors = [] } = data?.delegateTeam ?? {};
      if (!delegation) return refusals.refuse(errors);
      const period = format.period(delegation.validFrom, delegation.validTo);
      noticeOnNextPage(t('saved', { name: delegation.substitute.name, period }));
      leave();
    });
  const startOver = () => {
    form.reset(initial);
    forget();
  };
  return { form, wasKept, refusals, send, leave, startOver };
}

function SubstituteFacts() {
  const t = useMessages(delegationMessages);
  return (
    <aside className="mh-form-facts" aria-label={t('facts')}>
      <Card title={t('facts')} headingLevel={3}>
        <p>{t('factsText')}</p>
      </Card>
    </aside>
  );
}

/** Names who acts for a leader, and from when to when. */
export function SubstituteForm({ leaders }: { leaders: Leaders }) {
  const t = useMessages(delegationMessages);
  const { today } = useViewer();
  const { form, wasKept, refusals, send, leave, startOver } = useSubstituteForm(leaders);
  const { general, attempt, busy } = refusals;
  const fields = [
    { name: 'leaderEmploymentId', label: t('leader') },
    { name: 'substituteId', label: t('substitute') },
    { name: 'validFrom', label: t('from') },
    { name: 'lastDay', label: t('lastDay') },
  ];
  return (
    <FormFrame {...{ form, wasKept }} onStartOver={startOver} facts={<SubstituteFacts />}>
      <FormErrors {...{ fields, general, attempt }} />
      {leaders.length > 1 && (
        <Card title={t('whose')}>
          <LeaderField leaders={leaders} />
        </Card>
      )}
      <Card title={t('who')}>
        <SubstituteField />
      </Card>
      <Card title={t('when')}>
        <div className="mh-form-pair">
          <DayField<DelegationValues> name="validFrom" label={t('from')} from={today} />
          <DayField<DelegationValues> name="lastDay" label={t('lastDay')} from={today} />
        </div>
      </Card>
      <FormActions {...{ wasKept }} onLeave={leave}>
        <Button loading={busy} onClick={() => void send()}>
          {t('save')}
        </Button>
      </FormActions>
    </FormFrame>
  );
}
