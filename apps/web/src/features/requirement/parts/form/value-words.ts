import { isDay } from '../../../../lib/form/day.ts';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { everybodyMessages } from '../../requirement.messages.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { levelName } from '../rule-words.ts';
import { useFormWorld } from './form-context.ts';
import type { RequirementValues } from './form-values.ts';

/** A field of the form with what stands in it, in words. */
interface WordedValue {
  field: string;
  value: string;
}

/** Puts what stands in a form into words, field by field in the form's order. */
export function useValueWords(): (values: RequirementValues) => WordedValue[] {
  const t = useMessages(requirementFormMessages);
  const everybody = useMessages(everybodyMessages);
  const format = useFormat();
  const { content } = useFormWorld();
  const { units, directReports, jobGroups, leaderFunctions, leaderLevels } = content.requirementChoices;
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    plainText(list.find((item) => item.id === id)?.name ?? t('empty'));
  const day = (value: string) => (isDay(value) ? format.date(value) : value || t('empty'));

  const whom = ({ scope, unitId, employmentId }: RequirementValues) =>
    scope === 'unit'
      ? nameIn(units, unitId)
      : (directReports.find(({ id }) => id === employmentId)?.person.name ?? t('empty'));
  const audience = ({ audience: kind, audienceValue, wheel }: RequirementValues) => {
    if (kind === 'EVERYBODY') return everybody(wheel);
    const lists = { JOB_GROUP: jobGroups, LEADER_FUNCTION: leaderFunctions, LEADER_LEVEL: leaderLevels };
    return nameIn(lists[kind], audienceValue);
  };
  const competence = ({ wheel, areaId, elementId }: RequirementValues) => {
    const areas = content.wheels.find(({ code }) => code === wheel)?.currentVersion.areas ?? [];
    const area = areas.find(({ id }) => id === areaId);
    return elementId ? nameIn(area?.elements ?? [], elementId) : nameIn(areas, areaId);
  };
  return (values) => [
    { field: t('whom'), value: whom(values) },
    { field: t('audience'), value: audience(values) },
    { field: t('what'), value: competence(values) },
    {
      field: t('level'),
      value: values.level === null ? t('empty') : `${values.level} ${levelName(content.levels, values.level)}`,
    },
    { field: t('reason'), value: values.reason || t('empty') },
    { field: t('goal'), value: values.goalId ? nameIn(content.goals, values.goalId) : t('noGoal') },
    { field: t('validFrom'), value: day(values.validFrom) },
    { field: t('lastDay'), value: day(values.lastDay) },
  ];
}
