import { Card } from '@medhjul/ui/Card.tsx';
import { Select, type SelectOption } from '@medhjul/ui/Select.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { holdsOn } from '@medhjul/rules/validity';
import { useWatch } from 'react-hook-form';
import { isDay } from '../../../../lib/form/day.ts';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { goalGroupMessages } from '../../../goal/goal.messages.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { useChosenArea } from './CompetenceFields.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { useFormWorld } from './form-context.ts';
import { reasonMax } from './form-schema.ts';
import type { CompetenceValues } from './form-values.ts';

/** Goals as choices, those that the area derives from first; what does not hold on the day is shown with its period. */
function useGoalOptions(day: string): { options: SelectOption[]; out: number } {
  const t = useMessages(requirementFormMessages);
  const groups = useMessages(goalGroupMessages);
  const format = useFormat();
  const { goals } = useFormWorld().content;
  const { area } = useChosenArea();
  const derived = new Set(area?.derivations.map(({ goal }) => goal.id));
  const options = goals.map(({ id, code, kind, name, validFrom, validTo }) => {
    const label = `${code} ${name}`;
    const holds = !isDay(day) || holdsOn(validFrom, validTo, day);
    return {
      value: id,
      label: holds ? label : t('goalWithPeriod', { name: label, period: format.period(validFrom, validTo) }),
      disabled: !holds,
      group: derived.has(id) ? t('goalsOfArea') : groups(kind),
    };
  });
  const first = options.filter(({ value }) => derived.has(value));
  return {
    options: [...first, ...options.filter(({ value }) => !derived.has(value))],
    out: options.filter(({ disabled }) => disabled).length,
  };
}

function GoalField({ needed }: { needed: boolean }) {
  const t = useMessages(requirementFormMessages);
  const format = useFormat();
  const day = useWatch<CompetenceValues, 'validFrom'>({ name: 'validFrom' });
  const { options, out } = useGoalOptions(day);
  const field = useField<CompetenceValues, 'goalId'>('goalId');
  return (
    <Select
      {...field}
      label={t('goal')}
      optional={needed ? undefined : t('optional')}
      hint={out > 0 && isDay(day) ? t('goalsOut', { n: out, date: format.date(day) }) : undefined}
      placeholder={needed ? t('chooseGoal') : t('noGoal')}
      options={options}
    />
  );
}

/** The reason in words, and the goal that it serves. */
export function WhyCard({ goalNeeded = false, hint }: { goalNeeded?: boolean; hint: string }) {
  const t = useMessages(requirementFormMessages);
  const format = useFormat();
  const reason = useField<CompetenceValues, 'reason'>('reason');
  const length = reason.value.trim().length;
  return (
    <Card title={t('why')}>
      <div className="mh-stack">
        <div>
          <TextArea {...reason} label={t('reason')} hint={hint} rows={4} />
          {length > reasonMax * 0.8 && (
            <p className="mh-hint">{t('reasonLength', { n: format.whole(length), max: format.whole(reasonMax) })}</p>
          )}
        </div>
        <GoalField needed={goalNeeded} />
      </div>
    </Card>
  );
}
