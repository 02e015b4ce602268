import { childrensRules } from './centre-rules-children.ts';
import { cityRules } from './centre-rules-city.ts';
import { welfareRules } from './centre-rules-welfare.ts';
import type { MarkTemplate, RuleTemplate } from './rule-template.ts';

/** What a centre's chief has set for the centre. */
export interface CentreRules {
  readonly rules: readonly RuleTemplate[];
  readonly marks: readonly MarkTemplate[];
}

/** The targets of the twelve centres, by the name of the centre. */
export const centreRules: Readonly<Record<string, CentreRules>> = { ...childrensRules, ...welfareRules, ...cityRules };
