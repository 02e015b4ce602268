import { addDays, format, parseISO } from 'date-fns';
import type {
  CompetenceMarkInput,
  CompetenceMarkKind,
  RequirementAudience,
  RequirementInput,
  WheelCode,
} from '../../../../lib/graphql/schema-types.generated.ts';
import type { RuleFactsFragment } from '../../requirement.generated.ts';

/** What both forms ask: where, on what, why, when. Nothing chosen is an empty text, as the controls have it. */
export interface CompetenceValues {
  unitId: string;
  wheel: WheelCode;
  areaId: string;
  /** Empty: the whole area. */
  elementId: string;
  reason: string;
  goalId: string;
  /** ISO, or what was typed while it is no date. */
  validFrom: string;
  /** The last day that still counts, while the contract names the first that no longer does. */
  lastDay: string;
}

export interface RequirementValues extends CompetenceValues {
  scope: 'unit' | 'person';
  employmentId: string;
  audience: RequirementAudience;
  audienceValue: string;
  level: number | null;
}

export interface MarkValues extends CompetenceValues {
  kind: CompetenceMarkKind | null;
}

/** Fields of the contract that stand under another name in the form. */
const otherNames: Readonly<Record<string, string>> = { validTo: 'lastDay', audience: 'audienceValue' };

/** The form's name of a field of the contract. */
export function formField(field: string): string {
  return otherNames[field] ?? field;
}

const shifted = (day: string, days: number) => format(addDays(parseISO(day), days), 'yyyy-MM-dd');

const orNull = (text: string) => text || null;

function competenceInput(values: CompetenceValues) {
  return {
    areaId: values.elementId ? null : orNull(values.areaId),
    elementId: orNull(values.elementId),
    reason: values.reason,
    goalId: orNull(values.goalId),
    validFrom: values.validFrom,
    validTo: values.lastDay ? shifted(values.lastDay, 1) : null,
  };
}

/** What the form says, as the contract wants it. The level of a form that was checked is chosen. */
export function requirementInput(values: RequirementValues): RequirementInput {
  const forPerson = values.scope === 'person';
  const audience = forPerson ? 'EVERYBODY' : values.audience;
  return {
    ...competenceInput(values),
    unitId: forPerson ? null : orNull(values.unitId),
    employmentId: forPerson ? orNull(values.employmentId) : null,
    audience,
    audienceValue: audience === 'EVERYBODY' ? null : orNull(values.audienceValue),
    level: values.level ?? -1,
  };
}

/** A mark as the contract wants it. */
export function markInput(values: MarkValues & { kind: CompetenceMarkKind }): CompetenceMarkInput {
  return { ...competenceInput(values), kind: values.kind, unitId: values.unitId, goalId: values.goalId };
}

/** A requirement as it stands in the form. */
export function valuesOf(rule: RuleFactsFragment): RequirementValues {
  return {
    scope: rule.employment ? 'person' : 'unit',
    unitId: rule.unit?.id ?? '',
    employmentId: rule.employment?.id ?? '',
    audience: rule.audience,
    audienceValue: rule.audienceValue ?? '',
    wheel: rule.wheel,
    areaId: rule.area?.id ?? rule.element?.areaId ?? '',
    elementId: rule.element?.id ?? '',
    level: rule.level,
    reason: rule.reason,
    goalId: rule.goal?.id ?? '',
    validFrom: rule.validFrom,
    lastDay: rule.validTo ? shifted(rule.validTo, -1) : '',
  };
}
