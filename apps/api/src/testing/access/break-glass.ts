import { placedGlass } from '../break-glass.ts';
import { columns } from '../roles.ts';
import { open, payload, type AccessRow, type Stage } from './answers.ts';

export async function breakGlassObjects({ on, roles: { ADM, DPO, HM } }: Stage) {
  // About somebody whom no other operation is about: it would open E's records.
  const glass = { asker: DPO.person, person: HM.person, answerer: ADM.person };
  return {
    glassAsked: await placedGlass(on, { ...glass, answeredAt: null }),
    glassOpen: await placedGlass(on, glass),
  };
}

/** What the two roles of break-glass get, and nobody else. */
const glassParties = (DPO: string, ADM: string) => columns('FORBIDDEN', { DPO, ADM });

export const breakGlassRows: readonly AccessRow[] = [
  ['Query.glassRequests', '{ glassRequests { reason contents { id } } }', glassParties('ok', 'ok')],
  [
    'Query.glassRequest',
    'query ($glassAsked: ID!) { glassRequest(id: $glassAsked) { reason } }',
    glassParties('ok', 'ok'),
  ],
  [
    'Query.glassRequest',
    'query ($glassOpen: ID!) { glassRequest(id: $glassOpen) { contents { id } } }',
    glassParties('ok', 'ok'),
  ],
  ['Query.glassAccesses', '{ glassAccesses { reason } }', open],
  [
    'Query.people',
    '{ people(search: "Kollega") { person { name } } }',
    columns('FORBIDDEN', { HR: 'ok', DPO: 'ok', ADM: 'ok', Cm: 'ok', Cc: 'ok' }),
  ],
  [
    'Mutation.askForGlass',
    `mutation ($person: ID!, $requestId: ID!) { askForGlass(personId: $person, records: [PLAN], requestId: $requestId,
      reason: "En klage, som skal besvares") { ${payload} } }`,
    glassParties('ok', 'FORBIDDEN'),
  ],
  [
    'Mutation.answerGlass',
    `mutation ($glassAsked: ID!) { answerGlass(id: $glassAsked, approves: true, word: "a") { ${payload} } }`,
    glassParties('NEEDS_ANOTHER', 'ok'),
  ],
  [
    'Mutation.endGlass',
    `mutation ($glassOpen: ID!) { endGlass(id: $glassOpen) { ${payload} } }`,
    glassParties('ok', 'FORBIDDEN'),
  ],
];
