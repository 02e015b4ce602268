import { randomUUID } from 'node:crypto';
import { open, payload, type AccessRow, type Stage } from './answers.ts';

export async function basicObjects({ on: { build }, roles: { E, L, units } }: Stage) {
  const [wheelVersion] = (await build.sql.query(`SELECT id FROM wheel_version WHERE wheel_code = 'employee'`)).rows;
  return {
    person: E.person,
    employment: E.employment,
    leader: L.employment,
    unit: units.school,
    element: await build.elementId('E1.1'),
    goal: await build.goalId('F1'),
    wheelVersion: wheelVersion.id,
    requestId: randomUUID(),
  };
}

/** Who is there, where, and what everybody may look up. */
export const basicRows: readonly AccessRow[] = [
  ['Query.viewer', '{ viewer { person { name } } }', open, 'ok'],
  ['Query.municipality', '{ municipality { name years } }', open, 'ok'],
  ['Query.personas', '{ personas(search: "Kollega") { name } }', open, 'ok'],
  ['Query.levels', '{ levels { name } }', open],
  ['Query.components', '{ components { name } }', open],
  ['Query.wheels', '{ wheels { name } }', open],
  ['Query.wheelVersion', 'query ($wheelVersion: ID!) { wheelVersion(id: $wheelVersion) { number } }', open],
  ['Query.goals', '{ goals { name } }', open],
  ['Query.goal', 'query ($goal: ID!) { goal(id: $goal) { name } }', open],
  ['Query.principles', '{ principles { name } }', open],
  ['Query.organisationUnits', '{ organisationUnits { name } }', open],
  ['Query.organisationUnit', 'query ($unit: ID!) { organisationUnit(id: $unit) { people { person { name } } } }', open],
  ['Query.committees', '{ committees { name } }', open],
  ['Query.roleGrants', '{ roleGrants { role } }', open],
  ['Query.looks', '{ looks { edges { cursor } } }', open],
  [
    'Mutation.signInAsPersona',
    `mutation ($person: ID!) { signInAsPersona(personId: $person) { ${payload} } }`,
    open,
    'ok',
  ],
  ['Mutation.signOut', 'mutation { signOut { done } }', open, 'ok'],
];
