import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { RadioGroup } from '@medhjul/ui/RadioGroup.tsx';
import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import type { ReactNode } from 'react';
import { DayField } from '../../../../lib/form/DayField.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { formMessages } from '../../../../lib/form/form.messages.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { PlanElementFragment, PlanItemFragment } from '../../plan.generated.ts';
import { priorityMessages } from '../../plan.messages.ts';
import { planFormMessages } from '../../plan-form.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import { namedOptions, useElementOptions, useItemChoices } from './item-choices.ts';
import type { ItemField, ItemValues, TextField } from './item-values.ts';
import { Seen } from './Seen.tsx';
import { WordField } from './WordField.tsx';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="mh-plan-form__part">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** What the fields are called on the screen, from the reader's side. */
export function useFieldLabels(): (field: ItemField) => string {
  const t = useMessages(planFormMessages);
  const { name } = usePlanDesk();
  return (field) => {
    if (name !== null && field === 'ownPart') return t('ownPartOf', { name });
    if (name !== null && field === 'leaderPart') return t('leaderPartMine');
    return t(field === 'elementId' ? 'element' : field);
  };
}

/** A free text of the form, for the two of the plan. */
function Words(props: { name: TextField; label: string; hint?: string }) {
  const { name } = usePlanDesk();
  return <WordField<ItemValues> {...props} seenBy={name === null ? 'leader' : 'employee'} />;
}

function What({ current }: { current: PlanElementFragment | null }) {
  const t = useMessages(planFormMessages);
  const { name } = usePlanDesk();
  const element = useField<ItemValues, 'elementId'>('elementId');
  const { value, onChange, id, error } = useField<ItemValues, 'nature'>('nature');
  return (
    <Part title={t('what')}>
      <Seen isCounted>
        <Select {...element} label={t('element')} placeholder={t('noElement')} options={useElementOptions(current)} />
      </Seen>
      <Words name="aim" label={t('aim')} hint={name === null ? t('aimHint') : t('aimHintOf', { name })} />
      <Words name="why" label={t('why')} />
      <Seen isCounted>
        <RadioGroup
          {...{ id, value, onChange, error }}
          label={t('nature')}
          options={[
            { value: 'NEED', label: t('natureNeed') },
            { value: 'WISH', label: t('natureWish') },
          ]}
        />
      </Seen>
      <Words name="task" label={t('task')} hint={t('taskHint')} />
    </Part>
  );
}

function How({ kept }: { kept: PlanItemFragment['learningForm'] }) {
  const t = useMessages(planFormMessages);
  const label = useFieldLabels();
  const { learningForms } = useItemChoices();
  const form = useField<ItemValues, 'learningForm'>('learningForm');
  return (
    <Part title={t('how')}>
      <Seen>
        <Select
          {...form}
          label={t('learningForm')}
          placeholder={t('chooseForm')}
          options={namedOptions(learningForms, kept)}
        />
      </Seen>
      <Words name="activity" label={t('activity')} />
      <Words name="ownPart" label={label('ownPart')} />
      <Words name="leaderPart" label={label('leaderPart')} />
    </Part>
  );
}

function When() {
  const t = useMessages(planFormMessages);
  const words = useMessages(formMessages);
  const priorities = useMessages(priorityMessages);
  const { value, onChange, id } = useField<ItemValues, 'priority'>('priority');
  return (
    <Part title={t('when')}>
      <Seen>
        <div className="mh-plan-form__pair">
          <DayField<ItemValues> name="startsOn" label={t('startsOn')} optional={words('optional')} />
          <DayField<ItemValues> name="endsOn" label={t('endsOn')} optional={words('optional')} />
        </div>
      </Seen>
      <Seen>
        <SegmentedControl
          {...{ id, value, onChange }}
          label={t('priority')}
          options={[
            { value: '1', label: priorities('p1') },
            { value: '2', label: priorities('p2') },
            { value: '3', label: t('priority3') },
          ]}
        />
      </Seen>
      <Words name="firstUse" label={t('firstUse')} hint={t('firstUseHint')} />
    </Part>
  );
}

function Offer({ kept }: { kept: PlanItemFragment['offerWish'] }) {
  const t = useMessages(planFormMessages);
  const { offerWishes } = useItemChoices();
  const wish = useField<ItemValues, 'offerWish'>('offerWish');
  const { value, ...ordered } = useField<ItemValues, 'orderedByEmployer'>('orderedByEmployer');
  return (
    <Part title={t('offer')}>
      <Seen isCounted>
        <Select
          {...wish}
          label={t('offerWish')}
          hint={t('offerWishHint')}
          placeholder={t('noOffer')}
          options={namedOptions(offerWishes, kept)}
        />
      </Seen>
      <Seen>
        <Checkbox {...ordered} checked={value} label={t('orderedByEmployer')} />
      </Seen>
    </Part>
  );
}

/** The fields of an item: what, how, when, and whether something is wanted across the municipality. */
export function ItemFields({ item }: { item: PlanItemFragment | null }) {
  return (
    <>
      <What current={item?.element ?? null} />
      <How kept={item?.learningForm ?? null} />
      <When />
      <Offer kept={item?.offerWish ?? null} />
    </>
  );
}
