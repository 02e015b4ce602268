import type pg from 'pg';
import { committeesOf } from './committees.ts';
import { copyRows, type Row } from './copy.ts';
import { teamsOf, type District, type TreeNode } from './organisation.ts';
import { linesOf, type Employment, type Person } from './people.ts';
import type { Plan } from './plan.ts';
import type { Staff } from './staff.ts';
import type { Top } from './top.ts';

/** All nodes of a district, parents before children. */
export function nodesOf({ centres }: District): TreeNode[] {
  return [
    ...centres.map(({ node }) => node),
    ...centres.flatMap((centre) => [
      ...centre.units.flatMap(({ node, departments }) => [node, ...departments]),
      ...teamsOf(centre).map(({ node }) => node),
    ]),
  ];
}

export async function writeNodes(client: pg.Client, nodes: readonly TreeNode[]): Promise<void> {
  await copyRows(
    client,
    'organisation_unit',
    ['id', 'code', 'level_code'],
    nodes.map(({ id, code, level }) => [id, code, level]),
  );
  await copyRows(
    client,
    'organisation_unit_version',
    ['unit_id', 'name', 'parent_id', 'valid_from', 'valid_to'],
    nodes.flatMap(({ id, versions }) =>
      versions.map(({ name, parent, from, to }): Row => [id, name, parent?.id ?? null, from, to]),
    ),
  );
}

const TERM_COLUMNS = [
  'employment_id',
  'person_id',
  'unit_id',
  'job_title',
  'job_group_id',
  'leader_level',
  'leader_function',
  'staff_responsibility',
  'is_primary',
  'valid_from',
  'valid_to',
] as const;

/**
 * Writes people and their employments, terms and the nodes they lead.
 * @param jobGroupId the id of a job group's code
 */
export async function writePeople(
  client: pg.Client,
  people: readonly Person[],
  jobGroupId: (code: string) => string,
): Promise<void> {
  const employments = people.flatMap((person) => person.employments);
  await copyRows(
    client,
    'person',
    ['id', 'code', 'given_name', 'family_name', 'email'],
    people.map(({ id, code, name, email }) => [id, code, name.given, name.family, email]),
  );
  await copyRows(
    client,
    'employment',
    ['id', 'code', 'person_id'],
    employments.map(({ id, code, person }) => [id, code, person.id]),
  );
  await copyRows(
    client,
    'employment_term',
    TERM_COLUMNS,
    employments.flatMap((employment) => termRows(employment, jobGroupId)),
  );
  await copyRows(
    client,
    'unit_leader',
    ['unit_id', 'employment_id', 'valid_from', 'valid_to'],
    employments.flatMap(({ id, spells }) =>
      spells.flatMap(({ leadsFrom, from, to }): Row[] =>
        leadsFrom?.leadsNode ? [[leadsFrom.node.id, id, from, to]] : [],
      ),
    ),
  );
}

function termRows({ id, person, primary, spells }: Employment, jobGroupId: (code: string) => string): Row[] {
  return spells.map((spell) => [
    id,
    person.id,
    spell.node.id,
    spell.title,
    spell.jobGroup === null ? null : jobGroupId(spell.jobGroup),
    spell.leaderLevel,
    spell.leaderFunction,
    spell.staffResponsibility,
    primary,
    spell.from,
    spell.to,
  ]);
}

/** Writes who reports to whom; the leaders' employments must be there. */
export async function writeLines(client: pg.Client, people: readonly Person[]): Promise<void> {
  await copyRows(
    client,
    'reporting_line',
    ['employment_id', 'leader_employment_id', 'valid_from', 'valid_to'],
    people.flatMap(({ employments }) =>
      employments.flatMap((employment) =>
        linesOf(employment).map(({ leader, from, to }): Row => [employment.id, leader.id, from, to]),
      ),
    ),
  );
}

/** Writes committees with their seats, and the roles that people hold beside their employments. */
export async function writeSeats(
  client: pg.Client,
  plan: Plan,
  top: Top,
  district: District,
  { people, personas }: Staff,
): Promise<void> {
  const committees = [...committeesOf(plan, top, district, personas.get('c_med_member'))];
  await copyRows(
    client,
    'committee',
    ['id', 'code', 'kind', 'name', 'unit_id'],
    committees.map(({ id, code, kind, name, node }) => [id, code, kind, name, node.id]),
  );
  await copyRows(
    client,
    'committee_seat',
    ['committee_id', 'person_id', 'side', 'duty', 'valid_from', 'valid_to'],
    committees.flatMap(({ id, seats }) =>
      seats.map(({ person, side, duty, from, to }): Row => [id, person.id, side, duty, from, to]),
    ),
  );
  await copyRows(
    client,
    'role_grant',
    ['person_id', 'role', 'valid_from'],
    people.flatMap(({ id, roles }) => roles.map((role): Row => [id, role, plan.calendar.firstDay])),
  );
}
