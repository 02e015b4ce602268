import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { OPTION_NAME_MAX } from '@medhjul/rules/conversation-setting';
import { Button } from '@medhjul/ui/Button.tsx';
import { Drawer } from '@medhjul/ui/Drawer.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useField } from '../../../lib/form/field.ts';
import { FormErrors } from '../../../lib/form/FormErrors.tsx';
import { problemText } from '../../../lib/form/form-problem.ts';
import { useRefusals } from '../../../lib/form/form-refusals.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import type { OptionList } from '../../../lib/graphql/schema-types.generated.ts';
import {
  AddOptionDocument,
  RenameOptionDocument,
  SettingsDocument,
  type OptionLineFragment,
} from '../setting.generated.ts';
import { optionMessages, settingNameMessages, textLanguageMessages } from '../setting.messages.ts';
import { languages } from './setting-values.ts';

interface NameValues {
  name: { da: string; nb: string; en: string };
}

const text = z.string().check(
  z.refine((words) => words.trim() !== '', { error: problemText('REQUIRED') }),
  z.maxLength(OPTION_NAME_MAX, problemText('TOO_LONG', { max: OPTION_NAME_MAX })),
);
const resolver = zodResolver(z.object({ name: z.object({ da: text, nb: text, en: text }) }));

interface OptionDrawerProps {
  list: OptionList;
  /** What is renamed; null to add to the list. */
  option: OptionLineFragment | null;
  onClose(): void;
}

function NameField({ language }: { language: (typeof languages)[number] }) {
  const t = useMessages(optionMessages);
  const inWords = useMessages(textLanguageMessages);
  const field = useField<NameValues, `name.${typeof language}`>(`name.${language}`);
  return <TextField {...field} label={t('name', { language: inWords(language) })} lang={language} />;
}

function useNaming({ list, option, onClose }: OptionDrawerProps) {
  const t = useMessages(optionMessages);
  const say = useNotice();
  const after = { refetchQueries: [SettingsDocument], awaitRefetchQueries: true };
  const [add] = useMutation(AddOptionDocument, after);
  const [rename] = useMutation(RenameOptionDocument, after);
  // one name is added once, however often it is sent
  const [requestId] = useState(() => crypto.randomUUID());
  const { da = '', nb = '', en = '' } = option?.name ?? {};
  const form = useForm<NameValues>({ defaultValues: { name: { da, nb, en } }, resolver, shouldFocusError: false });
  const refusals = useRefusals(form);
  const send = async (name: NameValues['name']) => {
    if (!option) return (await add({ variables: { list, requestId, name } })).data?.addSettingOption.errors;
    const { code, version } = option;
    return (await rename({ variables: { list, code, version, name } })).data?.renameSettingOption.errors;
  };
  const save = () =>
    refusals.attemptTo(async ({ name }) => {
      const errors = (await send(name)) ?? [];
      if (errors.length > 0) return refusals.refuse(errors);
      say(t('done'));
      onClose();
    });
  return { form, refusals, save };
}

/** Adds to a list or renames what stands in it, over the page. */
export function OptionDrawer(props: OptionDrawerProps) {
  const t = useMessages(optionMessages);
  const names = useMessages(settingNameMessages);
  const inWords = useMessages(textLanguageMessages);
  const { form, refusals, save } = useNaming(props);
  const { list, option, onClose } = props;
  const title = option ? t('renameTitle') : t('addTo', { list: names(list) });
  return (
    <Drawer open onClose={onClose} eyebrow={names(list)} title={title} closeLabel={t('close')}>
      <FormProvider {...form}>
        <form noValidate className="mh-stack" onSubmit={(event) => event.preventDefault()}>
          <FormErrors
            fields={languages.map((each) => ({ name: `name.${each}`, label: t('name', { language: inWords(each) }) }))}
            general={refusals.general}
            attempt={refusals.attempt}
          />
          {languages.map((language) => (
            <NameField key={language} language={language} />
          ))}
          <div className="mh-row">
            <Button loading={refusals.busy} onClick={() => void save()}>
              {t('save')}
            </Button>
            <Button variant="quiet" onClick={onClose}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      </FormProvider>
    </Drawer>
  );
}
