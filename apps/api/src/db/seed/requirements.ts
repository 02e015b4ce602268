import { wheelOf, type Catalogue } from './catalogue.ts';
import { momentOf, plusDays, type Calendar } from './days.ts';
import { idOf } from './ids.ts';
import type { Row } from './copy.ts';
import type { TreeNode } from './organisation.ts';
import type { Employment, Person } from './people.ts';
import type { MarkTemplate, RuleTemplate, When } from './templates/rule-template.ts';

/** Where a rule is set. */
type RuleScope = { readonly node: TreeNode } | { readonly employment: Employment };

/** What setting a rule or a mark leans on. */
export interface RuleBook {
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
}

interface Period {
  readonly from: string;
  readonly to: string | null;
  readonly adopted: boolean;
}

export const requirementColumns = [
  'id',
  'wheel_code',
  'area_id',
  'element_id',
  'unit_id',
  'employment_id',
  'audience',
  'job_group_id',
  'leader_function',
  'leader_level',
  'level',
  'reason',
  'goal_id',
  'valid_from',
  'valid_to',
  'author_id',
  'created_at',
  'adopted_at',
] as const;

export const markColumns = [
  'id',
  'kind',
  'wheel_code',
  'area_id',
  'element_id',
  'unit_id',
  'reason',
  'goal_id',
  'valid_from',
  'author_id',
  'created_at',
] as const;

function periodOf(when: When, { year, firstDay }: Calendar): Period {
  switch (when) {
    case 'standing':
      return { from: firstDay, to: null, adopted: true };
    case 'ended':
      return { from: firstDay, to: `${year - 1}-01-01`, adopted: true };
    case 'lastYear':
      return { from: `${year - 1}-01-01`, to: null, adopted: true };
    case 'thisYear':
      return { from: `${year}-01-01`, to: null, adopted: true };
    case 'next':
      return { from: `${year + 1}-01-01`, to: null, adopted: true };
    case 'draft':
      return { from: `${year + 1}-01-01`, to: null, adopted: false };
  }
}

/** The day on which something that holds from `from` was written; always before today. */
function writtenOn(from: string, today: string): string {
  const ahead = plusDays(from, -40);
  return ahead < today ? ahead : plusDays(today, -20);
}

/** Area and element of a target, one of them null. */
function targetOf({ catalogue }: RuleBook, code: string): readonly [string | null, string | null] {
  const id = catalogue.targetId(code);
  return code.includes('.') ? [null, id] : [id, null];
}

function audienceOf({ catalogue }: RuleBook, audience: RuleTemplate['for']): Row {
  if (audience === undefined) return ['everybody', null, null, null];
  if ('jobGroup' in audience) return ['job_group', catalogue.jobGroupId(audience.jobGroup), null, null];
  if ('leaderFunction' in audience) return ['leader_function', null, audience.leaderFunction, null];
  return ['leader_level', null, null, audience.leaderLevel];
}

/**
 * A row of `requirement`, its fields as in `requirementColumns`.
 * @param authorOn who may set it there on that day
 */
export function requirementRow(
  book: RuleBook,
  rule: RuleTemplate,
  scope: RuleScope,
  authorOn: (day: string) => Person,
): Row {
  const { today } = book.calendar;
  const period = periodOf(rule.when ?? 'standing', book.calendar);
  const written = writtenOn(period.from, today);
  const place = 'node' in scope ? scope.node : scope.employment;
  const audience = audienceOf(book, rule.for);
  return [
    idOf('requirement', [place.code, rule.on, ...audience, period.from, period.adopted].join(':')),
    wheelOf(rule.on),
    ...targetOf(book, rule.on),
    'node' in scope ? scope.node.id : null,
    'employment' in scope ? scope.employment.id : null,
    ...audience,
    rule.level,
    rule.reason,
    book.catalogue.goalOn(rule.goals ?? [], period.from),
    period.from,
    period.to,
    authorOn(period.from < today ? period.from : today).id,
    momentOf(written),
    period.adopted ? momentOf(plusDays(written, 14)) : null,
  ];
}

/** A row of `competence_mark`, its fields as in `markColumns`. Each mark holds from the first day that is told of. */
export function markRow(book: RuleBook, mark: MarkTemplate, node: TreeNode, author: Person): Row {
  const from = book.calendar.firstDay;
  return [
    idOf('competence_mark', [node.code, mark.on, mark.kind].join(':')),
    mark.kind,
    wheelOf(mark.on),
    ...targetOf(book, mark.on),
    node.id,
    mark.reason,
    book.catalogue.goalOn(mark.goals, from),
    from,
    author.id,
    momentOf(writtenOn(from, book.calendar.today)),
  ];
}
