import { columns, type Column } from '../roles.ts';
import { open, ownAndLeader, payload, type AccessRow, type Stage } from './answers.ts';

export async function requirementObjects({ on: { build }, roles: { E, units } }: Stage) {
  const element = await build.elementId('E1.1');
  const rule = { elementId: element, audience: 'EVERYBODY', level: 3, reason: 'Opgaven', validFrom: '2026-07-01' };
  return {
    input: { ...rule, unitId: units.school },
    personInput: { ...rule, employmentId: E.employment },
    markInput: {
      kind: 'CORE',
      elementId: element,
      unitId: units.school,
      reason: 'Daglig',
      goalId: await build.goalId('F1'),
      validFrom: '2026-07-01',
    },
    adopted: await build.requirement({ unit: units.school, element: 'E1.2', level: 2 }),
    draft: await build.requirement({ unit: units.school, element: 'E1.1', level: 4, from: '2026-07-01', draft: true }),
    personal: await build.requirement({ employment: E.employment, element: 'E1.2', level: 2 }),
    personalDraft: await build.requirement({ employment: E.employment, element: 'E1.1', level: 2, draft: true }),
    mark: await build.mark('core', units.school, { element: 'E1.2' }),
  };
}

const steerersSee = columns('NOT_FOUND', { L: 'ok', CC: 'ok', DIR: 'ok' });
const setters = (refused: string, unlike: Partial<Record<Column, string>> = {}) =>
  columns('FORBIDDEN', { L: 'ok', CC: 'ok', DIR: 'ok', other: refused, line: refused, ...unlike });
const leaderOfE = (refused: string) => setters(refused, { CC: refused, DIR: refused });

/** Requirements, marks, and the wheels that show them. */
export const requirementRows: readonly AccessRow[] = [
  ['Query.requirements', '{ requirements { totalCount } }', open],
  ['Query.competenceMarks', '{ competenceMarks { kind } }', open],
  ['Query.requirement', 'query ($adopted: ID!) { requirement(id: $adopted) { level } }', open],
  ['Query.requirement', 'query ($draft: ID!) { requirement(id: $draft) { level } }', steerersSee],
  ['Query.requirement', 'query ($personal: ID!) { requirement(id: $personal) { level } }', ownAndLeader],
  [
    'Query.requirement',
    'query ($personalDraft: ID!) { requirement(id: $personalDraft) { level } }',
    columns('NOT_FOUND', { L: 'ok' }),
  ],
  ['Query.personWheel', 'query ($employment: ID!) { personWheel(employmentId: $employment) { day } }', ownAndLeader],
  [
    'Query.personElement',
    'query ($employment: ID!, $element: ID!) { personElement(employmentId: $employment, elementId: $element) { status } }',
    ownAndLeader,
  ],
  [
    'Query.teamWheel',
    'query ($leader: ID!) { teamWheel(leaderEmploymentId: $leader, wheel: EMPLOYEE) { memberCount } }',
    columns('FORBIDDEN', { L: 'ok', CC: 'NOT_FOUND', other: 'NOT_FOUND', line: 'NOT_FOUND' }),
  ],
  [
    'Query.requirementPreview',
    `query ($input: RequirementInput!) { requirementPreview(input: $input) { touched ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  ['Query.requirementChoices', '{ requirementChoices { units { name } } }', setters('ok')],
  [
    'Mutation.draftRequirement',
    `mutation ($input: RequirementInput!) { draftRequirement(input: $input) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  [
    'Mutation.draftRequirement',
    `mutation ($personInput: RequirementInput!) { draftRequirement(input: $personInput) { ${payload} } }`,
    leaderOfE('NO_RIGHT_TO_PERSON'),
  ],
  [
    'Mutation.changeRequirementDraft',
    `mutation ($draft: ID!, $input: RequirementInput!) { changeRequirementDraft(id: $draft, version: 1, input: $input) { ${payload} } }`,
    setters('NOT_FOUND'),
  ],
  [
    'Mutation.discardRequirementDraft',
    `mutation ($draft: ID!) { discardRequirementDraft(id: $draft) { ${payload} } }`,
    setters('NOT_FOUND'),
  ],
  [
    'Mutation.adoptRequirement',
    `mutation ($draft: ID!) { adoptRequirement(id: $draft, version: 1) { ${payload} } }`,
    setters('NOT_FOUND'),
  ],
  [
    'Mutation.withdrawRequirement',
    `mutation ($adopted: ID!) { withdrawRequirement(id: $adopted, version: 1) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  [
    'Mutation.withdrawRequirement',
    `mutation ($personal: ID!) { withdrawRequirement(id: $personal, version: 1) { ${payload} } }`,
    leaderOfE('NOT_FOUND'),
  ],
  [
    'Mutation.markCompetence',
    `mutation ($markInput: CompetenceMarkInput!) { markCompetence(input: $markInput) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  [
    'Mutation.withdrawCompetenceMark',
    `mutation ($mark: ID!) { withdrawCompetenceMark(id: $mark, version: 1) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
];
