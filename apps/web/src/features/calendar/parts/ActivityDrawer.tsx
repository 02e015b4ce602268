import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@medhjul/ui/Button.tsx';
import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { Drawer } from '@medhjul/ui/Drawer.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { FormProvider, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { requiredDay } from '../../../lib/form/day-schema.ts';
import { DayField } from '../../../lib/form/DayField.tsx';
import { useField } from '../../../lib/form/field.ts';
import { FormErrors } from '../../../lib/form/FormErrors.tsx';
import { problemText } from '../../../lib/form/form-problem.ts';
import { useRefusals } from '../../../lib/form/form-refusals.ts';
import type { ActivityKind, CalendarScope } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import {
  AddActivityDocument,
  CalendarDocument,
  ChangeActivityDocument,
  type ActivityWholeFragment,
} from '../calendar.generated.ts';
import { activityKinds, calendarMessages } from '../calendar.messages.ts';

interface Values {
  title: string;
  kind: ActivityKind;
  firstOn: string;
  lastOn: string;
  isYearly: boolean;
}

interface ActivityDrawerProps {
  /** To whose wheel it is added. */
  place: { scope: CalendarScope; unitId: string | null };
  year: number;
  /** What is changed; null to add. */
  activity: ActivityWholeFragment | null;
  onClose(): void;
}

const TITLE_MAX = 100;
const KINDS = Object.keys(activityKinds) as ActivityKind[];
const resolver = zodResolver(
  z.object({
    title: z.string().check(
      z.refine((text) => text.trim() !== '', { error: problemText('REQUIRED') }),
      z.maxLength(TITLE_MAX, problemText('TOO_LONG', { max: TITLE_MAX })),
    ),
    kind: z.enum(['BUDGET', 'SURVEY', 'PLAN_REVISION', 'OWN']),
    firstOn: requiredDay,
    lastOn: requiredDay,
    isYearly: z.boolean(),
  }),
);

function Fields() {
  const t = useMessages(calendarMessages);
  const kinds = useMessages(activityKinds);
  const title = useField<Values, 'title'>('title');
  const kind = useField<Values, 'kind'>('kind');
  const { value: isYearly, ...yearly } = useField<Values, 'isYearly'>('isYearly');
  return (
    <>
      <TextField {...title} label={t('name')} hint={t('nameHint')} />
      <Select {...kind} label={t('activityKind')} options={KINDS.map((value) => ({ value, label: kinds(value) }))} />
      <DayField<Values> name="firstOn" label={t('firstOn')} />
      <DayField<Values> name="lastOn" label={t('lastOn')} />
      <Checkbox
        {...yearly}
        checked={isYearly}
        onChange={({ target }) => yearly.onChange(target.checked)}
        label={t('yearly')}
      />
    </>
  );
}

function useWriting({ place, activity, onClose }: ActivityDrawerProps) {
  const t = useMessages(calendarMessages);
  const say = useNotice();
  const after = { refetchQueries: [CalendarDocument], awaitRefetchQueries: true };
  const [add] = useMutation(AddActivityDocument, after);
  const [change] = useMutation(ChangeActivityDocument, after);
  const { title = '', kind = 'OWN', firstOn = '', lastOn = '', isYearly = false } = activity ?? {};
  const form = useForm<Values>({
    defaultValues: { title, kind, firstOn, lastOn, isYearly },
    resolver,
    shouldFocusError: false,
  });
  const refusals = useRefusals(form);
  const send = async (input: Values) => {
    if (!activity) return (await add({ variables: { ...place, input } })).data?.addActivity.errors;
    const { id, version } = activity;
    return (await change({ variables: { id, version, input } })).data?.changeActivity.errors;
  };
  const save = () =>
    refusals.attemptTo(async (values) => {
      const errors = (await send(values)) ?? [];
      if (errors.length > 0) return refusals.refuse(errors);
      say(t('saved', { title: values.title.trim() }));
      onClose();
    });
  return { form, refusals, save };
}

/** Adds to the wheel, or changes what was added, over the page. */
export function ActivityDrawer(props: ActivityDrawerProps) {
  const t = useMessages(calendarMessages);
  const { form, refusals, save } = useWriting(props);
  const { place, activity, onClose } = props;
  return (
    <Drawer
      open
      onClose={onClose}
      title={activity ? t('changeTitle') : t('addTitle')}
      subtitle={t('whoSees', { scope: place.scope })}
      closeLabel={t('close')}
    >
      <FormProvider {...form}>
        <form noValidate className="mh-stack" onSubmit={(event) => event.preventDefault()}>
          <FormErrors
            fields={[
              { name: 'title', label: t('name') },
              { name: 'kind', label: t('activityKind') },
              { name: 'firstOn', label: t('firstOn') },
              { name: 'lastOn', label: t('lastOn') },
            ]}
            general={refusals.general}
            attempt={refusals.attempt}
          />
          <Fields />
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
