import { columns } from '../roles.ts';
import { placedMedInput, placedReview } from '../reviews.ts';
import { open, payload, type AccessRow, type Stage } from './answers.ts';

const idOf = async ({ on }: Stage, text: string, values: unknown[]): Promise<unknown> =>
  (await on.build.sql.query<{ id: string }>(text, values)).rows[0]?.id;

/** The A-MED of the school to the C-MED of the north: an input that is sent, and one that is being written. */
export async function medInputObjects(stage: Stage) {
  const { on, roles } = stage;
  const { north, school } = roles.committees;
  const held = await placedReview(on, { committee: north, year: 2018, state: 'held' });
  const called = await placedReview(on, { committee: north, year: 2019, state: 'called' });
  const sentInput = await placedMedInput(on, { review: held.id, committee: school, isSent: true });
  return {
    sentInput,
    sentNeed: await idOf(
      stage,
      `INSERT INTO med_need (input_id, element_id, how_many) VALUES ($1, $2, 'some') RETURNING id`,
      [sentInput, await on.build.elementId('E1.1')],
    ),
    sentMeasure: await idOf(
      stage,
      `INSERT INTO med_measure (input_id, kind, body, position) VALUES ($1, 'project', 'Nyt', 1) RETURNING id`,
      [sentInput],
    ),
    openInput: await placedMedInput(on, { review: called.id, committee: school }),
    askingReview: called.id,
    aMed: school,
  };
}

/** Row 17 of the matrix: the own unit, leaders above, the C-MED's members. */
const readers = (answer: string) => columns('NOT_FOUND', { E: answer, L: answer, CC: answer, Cm: answer, Cc: answer });
const mutation = (args: string, call: string) => `mutation (${args}) { ${call} { ${payload} } }`;

export const medInputRows: readonly AccessRow[] = [
  ['Query.medInputs', '{ medInputs { efforts needs { id } } }', open],
  ['Query.inputsToBegin', '{ inputsToBegin { year } }', open],
  [
    'Query.medInput',
    'query ($sentInput: ID!) { medInput(id: $sentInput) { efforts answer receiver { name } became { id } } }',
    readers('ok'),
  ],
  ['Query.medInput', 'query ($openInput: ID!) { medInput(id: $openInput) { efforts } }', columns('NOT_FOUND')],
  [
    'Mutation.askMedInputs',
    mutation('$askingReview: ID!', 'askMedInputs(reviewId: $askingReview, dueOn: "2026-06-20")'),
    columns('NOT_FOUND', { Cc: 'ok', Cm: 'WRONG_STATE' }),
  ],
  [
    'Mutation.beginMedInput',
    mutation('$aMed: ID!', 'beginMedInput(committeeId: $aMed, year: 2019)'),
    columns('NOT_FOUND'),
  ],
  [
    'Mutation.writeMedInput',
    mutation('$sentInput: ID!', 'writeMedInput(id: $sentInput, text: WORDS, version: 1, body: "Ord")'),
    readers('WRONG_STATE'),
  ],
  [
    'Mutation.pickMedNeed',
    mutation(
      '$sentInput: ID!, $element: ID!',
      'pickMedNeed(inputId: $sentInput, need: { elementId: $element, howMany: MOST })',
    ),
    readers('WRONG_STATE'),
  ],
  ['Mutation.dropMedNeed', mutation('$sentNeed: ID!', 'dropMedNeed(id: $sentNeed)'), readers('WRONG_STATE')],
  [
    'Mutation.writeMedMeasure',
    mutation('$sentInput: ID!', 'writeMedMeasure(inputId: $sentInput, measure: { kind: PROJECT, body: "Nyt" })'),
    readers('WRONG_STATE'),
  ],
  [
    'Mutation.dropMedMeasure',
    mutation('$sentMeasure: ID!', 'dropMedMeasure(id: $sentMeasure)'),
    readers('WRONG_STATE'),
  ],
  ['Mutation.sendMedInput', mutation('$sentInput: ID!', 'sendMedInput(id: $sentInput)'), readers('WRONG_STATE')],
  [
    'Mutation.answerMedInput',
    mutation('$sentInput: ID!', 'answerMedInput(id: $sentInput, version: 1, answer: "Tak")'),
    { ...readers('WRONG_STATE'), Cc: 'ok' },
  ],
];
