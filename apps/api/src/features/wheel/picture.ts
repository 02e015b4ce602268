import type { LatestLevels } from '@medhjul/rules/holding';
import type { CompetenceMark } from '@medhjul/rules/competence-mark';
import type { WheelSetting } from '@medhjul/rules/which-wheel';
import type {
  AudienceKind,
  ElementPlace,
  Position,
  RequirementRule,
  UnitKind,
  UnitStep,
} from '@medhjul/rules/requirement';
import type { Context } from '../../request/context.ts';
import type { EmploymentRow } from '../organisation/organisation.loaders.ts';
import { pictureSql } from './picture.sql.ts';
import type { LocalPlaces, VersionRow, WheelCode } from './wheel-content.loaders.ts';

export interface PictureRule extends RequirementRule {
  readonly goalId: string | null;
}

export interface PictureMark extends CompetenceMark {
  readonly id: string;
  readonly goalId: string;
}

/** A member: the employment as it is today, its place on the picture's day, and its levels. */
export interface PictureMember extends EmploymentRow {
  readonly position: Position;
  readonly levels: readonly LatestLevels[];
  readonly name: string;
}

/** What wheels are computed from: elements in the version's order, members by name. */
export interface Picture {
  readonly setting: WheelSetting;
  readonly version: VersionRow;
  readonly elements: readonly ElementPlace[];
  readonly members: readonly PictureMember[];
  readonly rules: readonly PictureRule[];
  readonly marks: readonly PictureMark[];
}

export interface PictureInput {
  readonly leaderEmploymentId?: string;
  readonly employmentId?: string;
  readonly unitId?: string | null;
  readonly wheel: WheelCode;
  readonly day: string;
}

type ThenCells = [string, string | null, string | null, string | null];
type MemberCells = [
  string,
  string,
  string,
  string,
  string,
  string | null,
  string | null,
  number | null,
  boolean,
  ...ThenCells,
];
type RuleCells = [
  string,
  string | null,
  string | null,
  string,
  string | null,
  string | null,
  string | null,
  number,
  string | null,
];
type MarkCells = [string, 'strategic' | 'core', string, string | null, string | null, string];

interface PackedRow {
  readonly both_wheels: boolean;
  readonly version: [string, number, string, string | null] | null;
  readonly members: MemberCells[] | null;
  readonly steps: [string, string, UnitKind][] | null;
  readonly elements: [string, string, string | null, string | null][] | null;
  readonly rules: RuleCells[] | null;
  readonly marks: MarkCells[] | null;
  /** For each element with levels. */
  readonly levels: Readonly<Record<string, string>> | null;
}

const audiences: Readonly<Record<string, AudienceKind>> = {
  everybody: 'everybody',
  job_group: 'jobGroup',
  leader_function: 'leaderFunction',
  leader_level: 'leaderLevel',
};

type MutableLevels = { -readonly [K in keyof LatestLevels]: LatestLevels[K] };
const kindByLetter: Readonly<Record<number, keyof LatestLevels>> = { 115: 'self', 108: 'leader', 97: 'agreed' };

/** Numbers (member × 128 + kind's letter) × 8 + level, for each element → the latest levels of each member on each element. */
function unpackLevels(
  packed: PackedRow['levels'],
  members: number,
  elements: readonly ElementPlace[],
): LatestLevels[][] {
  const levels: MutableLevels[][] = Array.from({ length: members }, () =>
    elements.map(() => ({ self: null, leader: null, agreed: null })),
  );
  elements.forEach(({ id }, index) => {
    for (const cell of JSON.parse(`[${packed?.[id] ?? ''}]`) as number[]) {
      const kind = kindByLetter[(cell >> 3) & 127];
      const own = levels[cell >> 10]?.[index];
      if (own && kind) own[kind] = cell & 7;
    }
  });
  return levels;
}

function unpackMembers(row: PackedRow, elements: readonly ElementPlace[]): PictureMember[] {
  const cells = row.members ?? [];
  const paths = new Map<string, UnitStep[]>();
  for (const [start, id, kind] of row.steps ?? []) {
    const path = paths.get(start);
    if (path) path.push({ id, kind });
    else paths.set(start, [{ id, kind }]);
  }
  const levels = unpackLevels(row.levels, cells.length, elements);
  return cells.map((member, n) => {
    const [id, personId, name, unitId, jobTitle, jobGroupId, leaderFunction, leaderLevel, staffResponsibility] = member;
    const [unitThen, jobGroupThen, functionThen, levelThen] = member.slice(9) as ThenCells;
    return {
      id,
      personId,
      name,
      unitId,
      jobTitle,
      jobGroupId,
      leaderFunction,
      leaderLevel,
      staffResponsibility,
      position: {
        employmentId: id,
        path: paths.get(unitThen) ?? [],
        jobGroupId: jobGroupThen,
        leaderFunction: functionThen,
        leaderLevel: levelThen,
      },
      levels: levels[n] ?? [],
    };
  });
}

const unpackRule = ([
  id,
  unitId,
  employmentId,
  audience,
  value,
  areaId,
  elementId,
  level,
  goalId,
]: RuleCells): PictureRule => ({
  id,
  unitId,
  employmentId,
  audience: audiences[audience] ?? 'everybody',
  audienceValue: value,
  areaId,
  elementId,
  level,
  goalId,
});

function placesOf(members: readonly PictureMember[]): LocalPlaces {
  return {
    unitIds: members.flatMap(({ position }) => position.path.map(({ id }) => id)),
    jobGroupIds: members.flatMap(({ position }) => position.jobGroupId ?? []),
  };
}

/** The picture of a team or of one employment on a day; null where no version of the wheel was in force. */
export async function loadPicture(ctx: Pick<Context, 'tx'>, input: PictureInput): Promise<Picture | null> {
  const { rows } = await ctx.tx.client.query<PackedRow>({
    name: 'picture',
    text: pictureSql,
    values: [
      input.leaderEmploymentId ?? null,
      input.employmentId ?? null,
      input.wheel,
      input.day,
      input.unitId ?? null,
    ],
  });
  const row = rows[0];
  if (!row?.version) return null;
  const elements = (row.elements ?? []).map(([id, areaId, unitId, jobGroupId]) => ({
    id,
    areaId,
    localTo: unitId || jobGroupId ? { unitId, jobGroupId } : null,
  }));
  const members = unpackMembers(row, elements);
  const [id, number, validFrom, validTo] = row.version;
  return {
    setting: { leadersHaveBothWheels: row.both_wheels },
    version: { id, wheel: input.wheel, number, validFrom, validTo, places: placesOf(members) },
    elements,
    members,
    rules: (row.rules ?? []).map(unpackRule),
    marks: (row.marks ?? []).map(([markId, kind, unitId, areaId, elementId, goalId]) => ({
      id: markId,
      kind,
      unitId,
      areaId,
      elementId,
      goalId,
    })),
  };
}
