import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useField } from '../../lib/form/field.ts';
import { FormActions } from '../../lib/form/FormActions.tsx';
import { FormErrors } from '../../lib/form/FormErrors.tsx';
import { FormFrame } from '../../lib/form/FormFrame.tsx';
import { useRefusals } from '../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../lib/form/kept-form.ts';
import { useMessages } from '../../lib/i18n.ts';
import { noticeOnNextPage } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { SensitiveHint } from '../../lib/SensitiveHint.tsx';
import { AskForGlassDocument } from './break-glass.generated.ts';
import { glassMessages } from './break-glass.messages.ts';
import { glassUrl } from './break-glass.url.ts';
import { askSchema, reasonLength, type AskValues } from './parts/ask-values.ts';
import { PersonField } from './parts/PersonField.tsx';
import { RecordsField } from './parts/RecordsField.tsx';
import { RulesCard } from './parts/RulesCard.tsx';

const initial: AskValues = { personId: '', personName: '', records: [], reason: '' };

function useAskForm() {
  const t = useMessages(glassMessages);
  const navigate = useNavigate();
  // what is sent twice is asked once
  const [requestId] = useState(() => crypto.randomUUID());
  const { values, wasKept, key, forget } = useKeptStart(initial);
  const form = useForm<AskValues>({ defaultValues: values, resolver: zodResolver(askSchema), shouldFocusError: false });
  useKeeping(form, key);
  const refusals = useRefusals(form);
  const [ask] = useMutation(AskForGlassDocument);
  const leave = () => {
    forget();
    void navigate(glassUrl);
  };
  const send = () =>
    refusals.attemptTo(async ({ personId, records, reason }) => {
      const { data } = await ask({ variables: { personId, records, reason, requestId } });
      const { glassRequest = null, errors = [] } = data?.askForGlass ?? {};
      if (!glassRequest) return refusals.refuse(errors);
      noticeOnNextPage(t('sent'));
      leave();
    });
  const startOver = () => {
    form.reset(initial);
    forget();
  };
  return { form, wasKept, refusals, send, leave, startOver };
}

function ReasonField() {
  const t = useMessages(glassMessages);
  const field = useField<AskValues, 'reason'>('reason');
  return (
    <div>
      <TextArea label={t('reason')} hint={t('reasonHint')} rows={4} maxLength={reasonLength.max} {...field} />
      <SensitiveHint text={field.value} />
    </div>
  );
}

/** Asks to read one person's records. */
export function NewGlassPage() {
  const t = useMessages(glassMessages);
  const { form, wasKept, refusals, send, leave, startOver } = useAskForm();
  const { general, attempt, busy } = refusals;
  const fields = [
    { name: 'personId', label: t('person') },
    { name: 'records', label: t('what') },
    { name: 'reason', label: t('reason') },
  ];
  return (
    <Page
      title={t('formTitle')}
      breadcrumbs={<Breadcrumbs label={t('breadcrumbs')} steps={[{ to: glassUrl, name: t('title') }]} />}
      lead={t('formLead')}
    >
      <FormFrame
        {...{ form, wasKept }}
        onStartOver={startOver}
        facts={
          <aside className="mh-form-facts" aria-label={t('rulesTitle')}>
            <RulesCard />
          </aside>
        }
      >
        <FormErrors {...{ fields, general, attempt }} />
        <Card title={t('person')}>
          <PersonField />
        </Card>
        <Card>
          <div className="mh-stack">
            <RecordsField />
            <ReasonField />
          </div>
        </Card>
        <FormActions {...{ wasKept }} onLeave={leave}>
          <Button loading={busy} onClick={() => void send()}>
            {t('send')}
          </Button>
        </FormActions>
      </FormFrame>
    </Page>
  );
}
