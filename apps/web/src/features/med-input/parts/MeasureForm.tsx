import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@medhjul/ui/Button.tsx';
import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { FormProvider, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { announce } from '../../../lib/announce.ts';
import { useField } from '../../../lib/form/field.ts';
import { FormErrors } from '../../../lib/form/FormErrors.tsx';
import { problemText } from '../../../lib/form/form-problem.ts';
import { useRefusals } from '../../../lib/form/form-refusals.ts';
import { useKeeping, useKeptStart } from '../../../lib/form/kept-form.ts';
import type { MedMeasureKind } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { SensitiveHint } from '../../../lib/SensitiveHint.tsx';
import { medMeasureKindMessages, medNeedMessages } from '../med-need.messages.ts';
import { useOpenLine } from './med-input-context.ts';
import { useMedInputVerbs } from './med-input-verbs.ts';

const LONGEST_BODY = 500;
const KINDS = ['PROJECT', 'LOCAL_MEASURE'] as const satisfies readonly MedMeasureKind[];

interface MeasureValues {
  kind: MedMeasureKind;
  body: string;
}

const schema = z.object({
  kind: z.enum(KINDS),
  body: z.string().check(
    z.maxLength(LONGEST_BODY, problemText('TOO_LONG', { max: LONGEST_BODY })),
    z.refine((body) => body.trim() !== '', { error: problemText('REQUIRED') }),
  ),
});

function Fields() {
  const t = useMessages(medNeedMessages);
  const kinds = useMessages(medMeasureKindMessages);
  const kind = useField<MeasureValues, 'kind'>('kind');
  const { error, ...body } = useField<MeasureValues, 'body'>('body');
  return (
    <>
      <SegmentedControl
        id={kind.id}
        label={t('kind')}
        options={KINDS.map((value) => ({ value, label: kinds(value) }))}
        value={kind.value}
        onChange={kind.onChange}
      />
      <div>
        <TextArea label={t('body')} rows={3} maxLength={LONGEST_BODY} error={error} {...body} />
        <SensitiveHint text={body.value} />
      </div>
    </>
  );
}

interface MeasureFormProps {
  /** The measure to change; null for a new one. */
  measure: ({ id: string } & MeasureValues) | null;
  onDone(): void;
}

/** Adds a project or a local measure, or changes one in place. What is typed outlives a reload. */
export function MeasureForm({ measure, onDone }: MeasureFormProps) {
  const t = useMessages(medNeedMessages);
  const { close } = useOpenLine();
  const { writeMeasure } = useMedInputVerbs();
  const { values, key, forget } = useKeptStart<MeasureValues>({
    kind: measure?.kind ?? 'PROJECT',
    body: measure?.body ?? '',
  });
  const form = useForm<MeasureValues>({
    defaultValues: values,
    resolver: zodResolver(schema),
    shouldFocusError: false,
  });
  useKeeping(form, key);
  const refusals = useRefusals(form);
  const leave = () => {
    forget();
    close();
    onDone();
  };
  const save = () =>
    refusals.attemptTo(async ({ kind, body }) => {
      const errors = (await writeMeasure(measure?.id ?? null, { kind, body })) ?? [];
      if (errors.length > 0) return refusals.refuse(errors);
      announce(t('saved'));
      leave();
    });
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="mh-med-form mh-no-print"
        aria-label={t('addMeasure')}
        onSubmit={(event) => event.preventDefault()}
      >
        <FormErrors
          fields={[{ name: 'body', label: t('body') }]}
          general={refusals.general}
          attempt={refusals.attempt}
        />
        <Fields />
        <div className="mh-row">
          <Button loading={refusals.busy} onClick={() => void save()}>
            {t(measure ? 'save' : 'add')}
          </Button>
          <Button variant="quiet" onClick={leave}>
            {t('stop')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
