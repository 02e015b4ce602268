import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@medhjul/ui/Button.tsx';
import { RadioGroup } from '@medhjul/ui/RadioGroup.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { FormProvider, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { announce } from '../../../lib/announce.ts';
import { useField } from '../../../lib/form/field.ts';
import { FormErrors } from '../../../lib/form/FormErrors.tsx';
import { formMessages } from '../../../lib/form/form.messages.ts';
import { problemText } from '../../../lib/form/form-problem.ts';
import { useRefusals } from '../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../lib/form/kept-form.ts';
import type { HowMany } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { SensitiveHint } from '../../../lib/SensitiveHint.tsx';
import { useReviewWords } from '../../review/review-words.ts';
import { medNeedMessages } from '../med-need.messages.ts';
import { useMedInput, useOpenLine } from './med-input-context.ts';
import { useMedInputVerbs } from './med-input-verbs.ts';

const LONGEST_NOTE = 500;
const AMOUNTS: readonly HowMany[] = ['SOME', 'ABOUT_5', 'ABOUT_10', 'ABOUT_25', 'MOST'];
/** Where fewer than 10 work a number would tell who it is. */
const AMOUNTS_OF_FEW: readonly HowMany[] = ['SOME', 'MOST'];

interface NeedValues {
  howMany: HowMany | '';
  note: string;
}

const schema = z.object({
  howMany: z.enum(['', ...AMOUNTS]).check(z.refine((value) => value !== '', { error: problemText('REQUIRED') })),
  note: z.string().check(z.maxLength(LONGEST_NOTE, problemText('TOO_LONG', { max: LONGEST_NOTE }))),
});

function HowManyField() {
  const t = useMessages(medNeedMessages);
  const words = useReviewWords();
  const { isSmall } = useMedInput();
  const { id, value, onChange, error } = useField<NeedValues, 'howMany'>('howMany');
  return (
    <RadioGroup<HowMany>
      {...{ id, error, onChange }}
      label={t('howMany')}
      hint={isSmall ? t('howManySmall') : undefined}
      value={value === '' ? null : value}
      options={(isSmall ? AMOUNTS_OF_FEW : AMOUNTS).map((each) => ({ value: each, label: words.howMany(each) }))}
    />
  );
}

function NoteField() {
  const t = useMessages(medNeedMessages);
  const form = useMessages(formMessages);
  const { error, ...field } = useField<NeedValues, 'note'>('note');
  return (
    <div>
      <TextArea
        label={t('note')}
        hint={t('noteHint')}
        optional={form('optional')}
        rows={2}
        maxLength={LONGEST_NOTE}
        error={error}
        {...field}
      />
      <SensitiveHint text={field.value} />
    </div>
  );
}

interface NeedFormProps {
  element: { id: string; name: string };
  /** As it was picked; null: it is picked now. */
  need: { howMany: HowMany; note: string | null } | null;
  onDone(): void;
}

/** How many need a competence, and a word on it. What is typed outlives a reload. */
export function NeedForm({ element, need, onDone }: NeedFormProps) {
  const t = useMessages(medNeedMessages);
  const { close } = useOpenLine();
  const { pick } = useMedInputVerbs();
  const { values, key, forget } = useKeptStart<NeedValues>({ howMany: need?.howMany ?? '', note: need?.note ?? '' });
  const form = useForm<NeedValues>({ defaultValues: values, resolver: zodResolver(schema), shouldFocusError: false });
  useKeeping(form, key);
  const refusals = useRefusals(form);
  const leave = () => {
    forget();
    close();
    onDone();
  };
  const save = () =>
    refusals.attemptTo(async ({ howMany, note }) => {
      if (howMany === '') return;
      const errors = (await pick({ elementId: element.id, howMany, note: note.trim() || null })) ?? [];
      if (errors.length > 0) return refusals.refuse(errors);
      announce(t('saved'));
      leave();
    });
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="mh-med-form mh-no-print"
        aria-label={element.name}
        onSubmit={(e) => e.preventDefault()}
      >
        <FormErrors
          fields={[
            { name: 'howMany', label: t('howMany') },
            { name: 'note', label: t('note') },
          ]}
          general={refusals.general}
          attempt={refusals.attempt}
        />
        <HowManyField />
        <NoteField />
        <div className="mh-row">
          <Button loading={refusals.busy} onClick={() => void save()}>
            {t(need ? 'save' : 'add')}
          </Button>
          <Button variant="quiet" onClick={leave}>
            {t('stop')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
