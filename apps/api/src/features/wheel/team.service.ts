import { marksOf, type MarkKind } from '@medhjul/rules/competence-mark';
import { teamWheel, type TeamAreaNumbers } from '@medhjul/rules/team-wheel';
import { whichWheels } from '@medhjul/rules/which-wheel';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { notFound } from '../../request/errors.ts';
import type { EmploymentRow } from '../organisation/organisation.loaders.ts';
import { municipality } from '../organisation/organisation.service.ts';
import { periodOf } from './period.ts';
import { loadPicture, type Picture, type PictureMember } from './picture.ts';
import type { VersionRow, WheelCode } from './wheel-content.loaders.ts';

type Row = readonly (number | null)[];

export interface TeamRow {
  readonly leaderEmploymentId: string;
  readonly wheel: WheelCode;
  readonly unitId: string | null;
  readonly memberCount: number;
}

export interface TeamMarkRow {
  readonly elementId: string;
  readonly kind: MarkKind;
}

export interface TeamMemberRow {
  readonly employment: EmploymentRow;
  readonly needCount: number;
  readonly needSum: number;
  readonly strategicNeedCount: number;
  readonly assessed: number;
  readonly required: number;
  readonly levels: readonly Row[];
}

export interface TeamWheelRow {
  readonly leaderEmploymentId: string;
  readonly unitId: string | null;
  readonly version: VersionRow;
  readonly year: number;
  readonly day: string;
  readonly memberCount: number;
  readonly areas: readonly Row[];
  readonly elements: readonly Row[];
  readonly marks: readonly TeamMarkRow[];
  readonly members: readonly TeamMemberRow[];
}

export interface TeamWheelInput {
  readonly leaderEmploymentId: string;
  readonly wheel: WheelCode;
  readonly unitId: string | null;
  readonly year: number | null | undefined;
}

/** The viewer's teams as they are picked: for each leading employment, own or delegated, and wheel the whole, and each unit in it. */
export async function teamsOf(ctx: Context): Promise<TeamRow[]> {
  const setting = await municipality(ctx);
  const { rows } = await sql<{
    leader: string;
    unitId: string;
    leaderLevel: number | null;
    staffResponsibility: boolean;
  }>`
    select own.id as leader, t.unit_id as "unitId", t.leader_level as "leaderLevel", t.staff_responsibility as "staffResponsibility"
    from unnest(app.acting_employments()) with ordinality own (id, n)
    cross join lateral unnest(app.team_of(array[own.id])) member (id)
    join employment_term t on t.employment_id = member.id and app.holds(t.valid_from, t.valid_to, app.today())
    join organisation_unit_version v on v.unit_id = t.unit_id and app.holds(v.valid_from, v.valid_to, app.today())
    order by own.n, v.name, t.unit_id`.execute(ctx.db);
  const teams = new Map<string, { -readonly [K in keyof TeamRow]: TeamRow[K] }>();
  const add = (leaderEmploymentId: string, wheel: WheelCode, unitId: string | null) => {
    const key = `${leaderEmploymentId} ${wheel} ${unitId}`;
    const team = teams.get(key) ?? { leaderEmploymentId, wheel, unitId, memberCount: 0 };
    team.memberCount += 1;
    teams.set(key, team);
  };
  for (const row of rows) {
    for (const wheel of whichWheels(row, setting)) {
      add(row.leader, wheel, null);
      add(row.leader, wheel, row.unitId);
    }
  }
  return [...teams.values()].toSorted((a, b) => Number(a.unitId !== null) - Number(b.unitId !== null));
}

/** Members who stand on this wheel today (model.md 4). */
const onWheel = (picture: Picture, wheel: WheelCode): PictureMember[] =>
  picture.members.filter((member) => whichWheels(member, picture.setting).includes(wheel));

const commonColumns = (numbers: Omit<TeamAreaNumbers, 'areaId'>): Row => [
  numbers.holding,
  numbers.requirement,
  numbers.target,
  numbers.distanceToTarget,
  numbers.distanceToRequirement,
  numbers.needCount,
  numbers.needSum,
  numbers.counted,
  numbers.required,
];

function memberRows(
  picture: Picture,
  members: readonly PictureMember[],
  wheel: ReturnType<typeof teamWheel>,
): TeamMemberRow[] {
  const strategic = picture.marks.filter((mark) => mark.kind === 'strategic');
  return members.flatMap((member, n) => {
    const numbers = wheel.members[n];
    if (!numbers) return [];
    const isStrategic = (index: number) => {
      const element = picture.elements[index];
      return element !== undefined && marksOf(strategic, member.position.path, element).length > 0;
    };
    return {
      employment: member,
      needCount: numbers.needCount,
      needSum: numbers.needSum,
      strategicNeedCount: numbers.needs.filter((size, index) => (size ?? 0) > 0 && isStrategic(index)).length,
      assessed: numbers.needs.filter((size) => size !== null).length,
      required: numbers.requirements.filter((level) => level !== null).length,
      levels: picture.elements.map((_, i) => {
        const latest = member.levels[i];
        return [
          numbers.requirements[i] ?? null,
          latest?.self ?? null,
          latest?.leader ?? null,
          latest?.agreed ?? null,
          numbers.counting[i]?.level ?? null,
          numbers.needs[i] ?? null,
        ];
      }),
    };
  });
}

/** Marks that hold for every member's place: what is strategic for the team as a whole. */
function teamMarks(picture: Picture, members: readonly PictureMember[]) {
  return picture.elements.flatMap((element) => {
    const kinds = (['strategic', 'core'] as const).filter(
      (kind) =>
        members.length > 0 &&
        members.every(({ position }) =>
          marksOf(picture.marks, position.path, element).some((mark) => mark.kind === kind),
        ),
    );
    return kinds.map((kind) => ({ elementId: element.id, kind }));
  });
}

/**
 * The wheel of a team of the viewer's own, or one delegated to the viewer; a look at each member.
 * @throws NOT_FOUND when the employment is neither, leads nobody on this wheel, or nobody there sits in the unit
 */
export async function teamWheelOf(ctx: Context, input: TeamWheelInput): Promise<TeamWheelRow> {
  const { year, day } = periodOf(ctx, input.year);
  const { employments, actsFor } = ctx.viewer;
  const isActing = actsFor.includes(input.leaderEmploymentId);
  if (!isActing && !employments.some(({ id }) => id === input.leaderEmploymentId)) throw notFound();
  const picture = await loadPicture(ctx, { ...input, day });
  if (!picture) throw notFound();
  const members = onWheel(picture, input.wheel);
  if (members.length === 0) throw notFound();
  for (const member of members) ctx.lookedAt(member.personId, 'team_wheel');
  const numbers = teamWheel({ elements: picture.elements, members, rules: picture.rules });
  return {
    leaderEmploymentId: input.leaderEmploymentId,
    unitId: input.unitId,
    version: picture.version,
    year,
    day,
    memberCount: members.length,
    areas: numbers.areas.map(commonColumns),
    elements: numbers.elements.map((element) => [...commonColumns(element), ...element.spread]),
    marks: teamMarks(picture, members),
    members: memberRows(picture, members, numbers),
  };
}
