import { zodResolver } from '@hookform/resolvers/zod';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { Drawer } from '@medhjul/ui/Drawer.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { Suspense, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { FormActions } from '../../../../lib/form/FormActions.tsx';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { useKeeping, useKeptStart } from '../../../../lib/form/kept-form.ts';
import { RestoredNotice } from '../../../../lib/form/RestoredNotice.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import type { PlanItemFragment } from '../../plan.generated.ts';
import { planMessages } from '../../plan.messages.ts';
import { planFormMessages } from '../../plan-form.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import { itemTitle } from '../item/item-words.ts';
import { ConflictPanel } from './ConflictPanel.tsx';
import './form.css';
import { ItemFields, useFieldLabels } from './ItemFields.tsx';
import { newTarget, useItemSaving } from './item-saving.ts';
import { itemSchema } from './item-schema.ts';
import { itemFields, newItemValues, valuesOfItem, type ItemValues } from './item-values.ts';

interface ItemDrawerProps {
  /** The item to change; null for a new one. */
  item: PlanItemFragment | null;
  /** What a new one begins with. */
  elementId: string | null;
}

const resolver = zodResolver(itemSchema);

/** The form with its wiring: what is kept in the window, what is checked here, what is sent. */
function useItemForm({ item, elementId }: ItemDrawerProps) {
  const t = useMessages(planMessages);
  const { steps, close } = usePlanDesk();
  // what both began with, while the other may go on
  const [initial] = useState(() => (item ? valuesOfItem(item) : newItemValues(elementId)));
  const [fresh] = useState(() => (item ? { id: item.id, version: item.version } : newTarget()));
  const { values, saved, wasKept, key, forget } = useKeptStart(initial, fresh);
  const form = useForm<ItemValues>({ defaultValues: values, resolver, shouldFocusError: false });
  const start = saved ?? fresh;
  const saving = useItemSaving(form, {
    start,
    base: start.version === fresh.version ? initial : null,
    onDone: (isNew) => {
      forget();
      steps.say({ text: t(isNew ? 'added' : 'changed') });
      close();
    },
  });
  useKeeping(form, key, saving.target);
  const leave = () => {
    forget();
    close();
  };
  const startOver = () => {
    form.reset(initial);
    saving.setTarget(item ? { id: item.id, version: item.version } : newTarget());
    forget();
  };
  return { form, saving, wasKept, leave, startOver };
}

function ItemForm(props: ItemDrawerProps) {
  const t = useMessages(planFormMessages);
  const label = useFieldLabels();
  const { plan } = usePlanDesk();
  const { form, saving, wasKept, leave, startOver } = useItemForm(props);
  const { conflict, settle, busy, attempt, general, save } = saving;
  return (
    <FormProvider {...form}>
      {/* Enter in a field must not save half an item: the steps are buttons */}
      <form noValidate className="mh-plan-form" onSubmit={(event) => event.preventDefault()}>
        <RestoredNotice wasKept={wasKept} onStartOver={startOver} />
        {(plan.employeeSignedAt ?? plan.leaderSignedAt) && <Alert>{t('unsigns')}</Alert>}
        <FormErrors
          // a question is named without its mark: the words follow after a colon
          fields={itemFields.map((name) => ({ name, label: label(name).replace(/\?$/, '') }))}
          general={general}
          attempt={attempt}
        />
        {conflict && <ConflictPanel conflict={conflict} onSettle={settle} />}
        <ItemFields item={props.item} />
        <FormActions wasKept={wasKept} onLeave={leave}>
          <Button loading={busy} disabled={(conflict?.clashes.length ?? 0) > 0} onClick={() => void save()}>
            {t('save')}
          </Button>
        </FormActions>
      </form>
    </FormProvider>
  );
}

function Waiting() {
  const t = useMessages(planMessages);
  return (
    <Loading label={t('loadingForm')}>
      <div className="mh-stack">
        <Skeleton shape="block" height="4rem" />
        <Skeleton shape="block" height="6rem" />
        <Skeleton shape="block" height="6rem" />
      </div>
    </Loading>
  );
}

/** Adds an item to the plan or changes one, over the page. What is typed outlives a reload, a new sign-in and closing it. */
export function ItemDrawer({ item, elementId }: ItemDrawerProps) {
  const t = useMessages(planFormMessages);
  const words = useMessages(planMessages);
  const { plan, name, close } = usePlanDesk();
  const [title] = useState(() => item && itemTitle(item));
  return (
    <Drawer
      open
      onClose={close}
      eyebrow={t('planOf', { year: plan.year })}
      title={t(item ? 'changeTitle' : 'newTitle')}
      subtitle={title ?? name}
      closeLabel={words('close')}
    >
      <Suspense fallback={<Waiting />}>
        <ItemForm {...{ item, elementId }} />
      </Suspense>
    </Drawer>
  );
}
