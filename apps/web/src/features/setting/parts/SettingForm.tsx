import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@medhjul/ui/Button.tsx';
import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { FormActions } from '../../../lib/form/FormActions.tsx';
import { FormErrors } from '../../../lib/form/FormErrors.tsx';
import { useRefusals } from '../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../lib/form/kept-form.ts';
import { RestoredNotice } from '../../../lib/form/RestoredNotice.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import { ChangeSettingDocument, SettingsDocument, type SettingValuesFragment } from '../setting.generated.ts';
import { settingMessages, settingNameMessages, textLanguageMessages } from '../setting.messages.ts';
import { ConflictPanel } from './ConflictPanel.tsx';
import {
  formField,
  languages,
  settingFields,
  settingInput,
  settingSchema,
  valuesOf,
  type SettingValues,
} from './setting-values.ts';
import { SettingFields } from './SettingFields.tsx';

const resolver = zodResolver(settingSchema);
const draftOf = ({ version }: SettingValuesFragment) => ({ id: 'setting', version });

/** The browser asks before a window with unsaved changes is closed; within the product they are kept. */
function useCloseWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
}

/** The form with its wiring: what is kept in the window, what is sent, what another changed meanwhile. */
function useSettingForm(setting: SettingValuesFragment) {
  const t = useMessages(settingMessages);
  const say = useNotice();
  const [change] = useMutation(ChangeSettingDocument, { refetchQueries: [SettingsDocument] });
  const { values, saved, wasKept, key, forget } = useKeptStart<SettingValues>(valuesOf(setting), draftOf(setting));
  const form = useForm<SettingValues>({ defaultValues: values, resolver, shouldFocusError: false });
  const refusals = useRefusals(form, formField);
  const [draft, setDraft] = useState(saved ?? draftOf(setting));
  const [theirs, setTheirs] = useState<SettingValuesFragment | null>(null);
  useKeeping(form, key, draft);
  useCloseWarning(form.formState.isDirty);

  const begin = (from: SettingValuesFragment) => {
    form.reset(valuesOf(from));
    setDraft(draftOf(from));
    setTheirs(null);
    forget();
  };
  const save = () =>
    refusals.attemptTo(async (wanted) => {
      const { data } = await change({ variables: { version: draft.version, input: settingInput(wanted) } });
      const { setting: now = null, errors = [] } = data?.changeConversationSetting ?? {};
      if (now && errors.some(({ code }) => code === 'CONFLICT')) setTheirs(now);
      else if (errors.length > 0) refusals.refuse(errors);
      else if (now) {
        begin(now);
        say(t('saved'));
      }
    });
  const keepMine = () => {
    if (theirs) setDraft(draftOf(theirs));
    setTheirs(null);
  };
  return { form, refusals, theirs, wasKept, begin, save, keepMine };
}

/** What the fields are called where something is wrong with them. */
function useErrorFields({ followUpSteps, reminderDays }: SettingValues) {
  const t = useMessages(settingMessages);
  const names = useMessages(settingNameMessages);
  const inWords = useMessages(textLanguageMessages);
  return settingFields.flatMap((name) => {
    const whole = { name, label: names(name) };
    if (name === 'clauses') {
      return languages.map((each) => ({
        name: `clauses.${each}`,
        label: `${names('clauses')} ${t('in', { language: inWords(each) })}`,
      }));
    }
    if (name === 'followUpSteps') {
      return [
        whole,
        ...followUpSteps.map((_, n) => ({ name: formField(`${name}.${n}`), label: t('step', { n: n + 1 }) })),
      ];
    }
    if (name === 'reminderDays') {
      return [
        whole,
        ...reminderDays.map((_, n) => ({ name: formField(`${name}.${n}`), label: t('reminder', { n: n + 1 }) })),
      ];
    }
    return [whole];
  });
}

/** Changes the settings, all at once. What is typed outlives a reload and a new sign-in. */
export function SettingForm({ setting }: { setting: SettingValuesFragment }) {
  const t = useMessages(settingMessages);
  const { form, refusals, theirs, wasKept, begin, save, keepMine } = useSettingForm(setting);
  const fields = useErrorFields(form.getValues());
  const toTop = () => document.getElementById('page-title')?.focus();
  return (
    <FormProvider {...form}>
      {/* Enter in a field must not send anything: the steps are buttons */}
      <form noValidate className="mh-stack" onSubmit={(event) => event.preventDefault()}>
        <RestoredNotice wasKept={wasKept} onStartOver={() => begin(setting)} />
        <FormErrors fields={fields} general={refusals.general} attempt={refusals.attempt} />
        {theirs && (
          <ConflictPanel
            theirs={theirs}
            onKeepMine={() => {
              keepMine();
              toTop();
            }}
            onTakeTheirs={() => {
              begin(theirs);
              toTop();
            }}
          />
        )}
        <SettingFields />
        <FormActions wasKept={wasKept} onLeave={() => begin(theirs ?? setting)}>
          <Button loading={refusals.busy} disabled={theirs !== null} onClick={() => void save()}>
            {t('save')}
          </Button>
        </FormActions>
      </form>
    </FormProvider>
  );
}
