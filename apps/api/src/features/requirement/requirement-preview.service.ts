import { rulesTie, type RequirementRule } from '@medhjul/rules/requirement';
import { teamWheel } from '@medhjul/rules/team-wheel';
import { whichWheels } from '@medhjul/rules/which-wheel';
import type { Context } from '../../request/context.ts';
import type { UserErrorEntry } from '../../request/errors.ts';
import { municipality } from '../organisation/organisation.service.ts';
import { loadPicture, type PictureRule } from '../wheel/picture.ts';
import { requirementProblems, type RequirementInput } from './requirement-input.ts';

export interface RequirementPreviewRow {
  readonly directReports: number;
  readonly touched: number;
  readonly withMoreNeeds: number;
  readonly problems: readonly UserErrorEntry[];
}

const audiences = {
  everybody: 'everybody',
  job_group: 'jobGroup',
  leader_function: 'leaderFunction',
  leader_level: 'leaderLevel',
} as const;

const ruleOf = (input: RequirementInput): RequirementRule => ({
  id: 'preview',
  unitId: input.unitId ?? null,
  employmentId: input.employmentId ?? null,
  audience: audiences[input.audience],
  audienceValue: input.audienceValue ?? null,
  areaId: input.areaId ?? null,
  elementId: input.elementId ?? null,
  level: input.level,
});

/** The rules of the day with the new one in place of those that it ties with. */
function withRule(rules: readonly PictureRule[], rule: RequirementRule): RequirementRule[] {
  const always = { validFrom: '0001-01-01', validTo: null };
  return [...rules.filter((other) => !rulesTie({ ...other, ...always }, { ...rule, ...always })), rule];
}

/** What adopting it would change for the viewer's own direct reports on the day it begins. Counts, no names. */
export async function previewOf(ctx: Context, input: RequirementInput): Promise<RequirementPreviewRow> {
  const { problems, wheel } = await requirementProblems(ctx, input);
  const count = { directReports: 0, touched: 0, withMoreNeeds: 0 };
  if (!wheel || !ctx.viewer.leadsTeam) return { ...count, problems };
  const setting = await municipality(ctx);
  for (const { id } of ctx.viewer.employments) {
    const picture = await loadPicture(ctx, { leaderEmploymentId: id, wheel, day: input.validFrom });
    const members = picture?.members.filter((member) => whichWheels(member, setting).includes(wheel)) ?? [];
    if (!picture || members.length === 0) continue;
    for (const { personId } of members) ctx.lookedAt(personId, 'team_wheel');
    const { elements, rules } = picture;
    const before = teamWheel({ elements, members, rules }).members;
    const after = teamWheel({ elements, members, rules: withRule(rules, ruleOf(input)) }).members;
    count.directReports += members.length;
    after.forEach((member, n) => {
      const old = before[n];
      if (!old) return;
      if (member.requirements.some((level, i) => level !== old.requirements[i])) count.touched += 1;
      if (member.needSum > old.needSum) count.withMoreNeeds += 1;
    });
  }
  return { ...count, problems };
}
