import { zodResolver } from '@hookform/resolvers/zod';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { Suspense, useState } from 'react';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import { Audience } from '../../../../lib/Audience.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { useRefusals } from '../../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../../lib/form/kept-form.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { SensitiveHint } from '../../../../lib/SensitiveHint.tsx';
import { roomMessages } from '../../room.messages.ts';
import type { TeamNeedNoteFragment } from '../../team-conversation.generated.ts';
import { ElementField } from './ElementField.tsx';
import { useNeedSteps } from './need-steps.ts';
import { emptyNeed, longest, needInput, needSchema, valuesOf, type NeedValues } from './need-values.ts';

interface NeedFormProps {
  /** The note to change as it is now; null for a new one, and for one that somebody has removed meanwhile. */
  need: TeamNeedNoteFragment | null;
  isNew: boolean;
  /** Told what was written, and what stood there before. */
  onSaved(after: TeamNeedNoteFragment, before: TeamNeedNoteFragment | null): void;
  onStop(): void;
}

function useNeedForm({ need, isNew, onSaved }: NeedFormProps) {
  const { add, change } = useNeedSteps();
  const [before, setBefore] = useState(need);
  const [initial] = useState(() => (need ? valuesOf(need) : emptyNeed));
  const [theirs, setTheirs] = useState<TeamNeedNoteFragment | null>(null);
  const { values, key, forget } = useKeptStart(initial);
  const form = useForm<NeedValues>({
    defaultValues: values,
    resolver: zodResolver(needSchema),
    shouldFocusError: false,
  });
  useKeeping(form, key);
  const refusals = useRefusals(form);
  const save = () =>
    refusals.attemptTo(async (filled) => {
      const input = needInput(filled);
      const payload = need && before ? await change({ id: need.id, version: before.version }, input) : await add(input);
      const { need: after = null, errors = [] } = payload ?? {};
      if (after && errors.some(({ code }) => code === 'CONFLICT')) {
        setBefore(after);
        return setTheirs(after);
      }
      if (!after || errors.length > 0) return refusals.refuse(errors);
      form.reset(emptyNeed);
      forget();
      setTheirs(null);
      onSaved(after, isNew ? null : before);
    });
  return { form, refusals, save, forget, theirs, settle: () => setTheirs(null) };
}

function BodyField({ label }: { label: string }) {
  const t = useMessages(roomMessages);
  const { error, ...field } = useField<NeedValues, 'body'>('body');
  return (
    <div>
      <TextArea label={label} hint={t('needExample')} rows={2} maxLength={longest} error={error} {...field} />
      <Audience of="team" />
      <SensitiveHint text={field.value} />
    </div>
  );
}

function Conflict({ theirs, onSettled }: { theirs: TeamNeedNoteFragment | null; onSettled(): void }) {
  const t = useMessages(roomMessages);
  const { reset } = useFormContext<NeedValues>();
  const take = () => {
    if (theirs) reset(valuesOf(theirs));
    onSettled();
  };
  return (
    <div role="alert">
      {theirs && (
        <Alert tone="warn">
          <p>{t('conflict')}</p>
          <p>{t('theirs', { body: theirs.body })}</p>
          <Button variant="secondary" onClick={take}>
            {t('takeTheirs')}
          </Button>
        </Alert>
      )}
    </div>
  );
}

/** Writes a note, or words one anew. What is typed outlives a reload, and the note's removal by somebody else. */
export function NeedForm(props: NeedFormProps) {
  const t = useMessages(roomMessages);
  const { need, isNew, onStop } = props;
  const { form, refusals, save, forget, theirs, settle } = useNeedForm(props);
  const label = t(isNew ? 'newNeed' : 'changeNeed');
  return (
    <FormProvider {...form}>
      <form noValidate className="mh-need-form mh-no-print" onSubmit={(event) => event.preventDefault()}>
        <FormErrors
          fields={[
            { name: 'body', label },
            { name: 'elementId', label: t('element') },
          ]}
          general={refusals.general}
          attempt={refusals.attempt}
        />
        {!isNew && !need && <Alert>{t('gone')}</Alert>}
        <BodyField label={label} />
        <Conflict theirs={theirs} onSettled={settle} />
        <div className="mh-need-form__steps">
          <Suspense fallback={<span />}>
            <ElementField />
          </Suspense>
          <div className="mh-row">
            {!isNew && (
              <Button
                variant="quiet"
                onClick={() => {
                  forget();
                  onStop();
                }}
              >
                {t('stop')}
              </Button>
            )}
            <Button variant="secondary" loading={refusals.busy} onClick={() => void save()}>
              {t(isNew ? 'add' : 'save')}
            </Button>
          </div>
        </div>
      </form>
    </FormProvider>
  );
}
