import { zodResolver } from '@hookform/resolvers/zod';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { Suspense, useState } from 'react';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { useRefusals } from '../../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../../lib/form/kept-form.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useReviewWords } from '../../../review/review-words.ts';
import { decisionMessages } from '../../decision.messages.ts';
import type { MeetingDecisionFragment } from '../../meeting.generated.ts';
import { useDecisionSteps } from './decision-steps.ts';
import { decisionInput, decisionSchema, emptyDecision, valuesOf, type DecisionValues } from './decision-values.ts';
import { DecisionFields } from './DecisionFields.tsx';

interface DecisionFormProps {
  /** The decision to change as it is now; null for a new one, and for one that somebody has removed meanwhile. */
  decision: MeetingDecisionFragment | null;
  isNew: boolean;
  /** Told what was written, and what stood there before. */
  onSaved(after: MeetingDecisionFragment, before: MeetingDecisionFragment | null): void;
  onStop(): void;
}

const FIELDS = [
  'elementId',
  'title',
  'targetGroup',
  'howMany',
  'dueOn',
  'why',
  'goalId',
  'learningForm',
  'followUpPersonId',
] as const;

function useDecisionForm({ decision, isNew, onSaved }: DecisionFormProps) {
  const { add, change } = useDecisionSteps();
  const [before, setBefore] = useState(decision);
  const [initial] = useState(() => (decision ? valuesOf(decision) : emptyDecision));
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const [theirs, setTheirs] = useState<MeetingDecisionFragment | null>(null);
  const { values, key, forget } = useKeptStart(initial);
  const form = useForm<DecisionValues>({
    defaultValues: values,
    resolver: zodResolver(decisionSchema),
    shouldFocusError: false,
  });
  useKeeping(form, key);
  const refusals = useRefusals(form);
  const save = () =>
    refusals.attemptTo(async (filled) => {
      const input = decisionInput(filled);
      const payload =
        decision && before
          ? await change({ id: decision.id, version: before.version }, input)
          : await add(input, requestId);
      const { decision: after = null, errors = [] } = payload ?? {};
      if (after && errors.some(({ code }) => code === 'CONFLICT')) {
        setBefore(after);
        return setTheirs(after);
      }
      if (!after || errors.length > 0) return refusals.refuse(errors);
      form.reset(emptyDecision);
      forget();
      setTheirs(null);
      setRequestId(crypto.randomUUID());
      onSaved(after, isNew ? null : before);
    });
  return { form, refusals, save, forget, theirs, settle: () => setTheirs(null) };
}

function Conflict({ theirs, onSettled }: { theirs: MeetingDecisionFragment | null; onSettled(): void }) {
  const t = useMessages(decisionMessages);
  const words = useReviewWords();
  const { reset } = useFormContext<DecisionValues>();
  const take = () => {
    if (theirs) reset(valuesOf(theirs));
    onSettled();
  };
  return (
    <div role="alert">
      {theirs && (
        <Alert tone="warn">
          <p>{t('conflict')}</p>
          <p>
            {t('theirs', {
              decision: [words.decision(theirs), theirs.targetGroup, theirs.why].filter(Boolean).join(' · '),
            })}
          </p>
          <Button variant="secondary" onClick={take}>
            {t('takeTheirs')}
          </Button>
        </Alert>
      )}
    </div>
  );
}

/** Adds a need or a project, or changes one in place. What is typed outlives a reload, and its removal by somebody else. */
export function DecisionForm(props: DecisionFormProps) {
  const t = useMessages(decisionMessages);
  const { decision, isNew, onStop } = props;
  const { form, refusals, save, forget, theirs, settle } = useDecisionForm(props);
  const stop = () => {
    forget();
    onStop();
  };
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="mh-decision-form mh-no-print"
        aria-label={t(isNew ? 'newDecision' : 'changeDecision')}
        onSubmit={(event) => event.preventDefault()}
      >
        <h4>{t(isNew ? 'newDecision' : 'changeDecision')}</h4>
        <FormErrors
          fields={FIELDS.map((name) => ({ name, label: t(name) }))}
          general={refusals.general}
          attempt={refusals.attempt}
        />
        {!isNew && !decision && <Alert>{t('gone')}</Alert>}
        <Suspense fallback={<Skeleton shape="block" height="18rem" />}>
          <DecisionFields isNew={isNew} />
        </Suspense>
        <Conflict theirs={theirs} onSettled={settle} />
        <div className="mh-row">
          <Button loading={refusals.busy} onClick={() => void save()}>
            {t(isNew ? 'add' : 'save')}
          </Button>
          <Button variant="quiet" onClick={stop}>
            {t('stop')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
