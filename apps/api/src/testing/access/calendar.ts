import { placedActivity } from '../calendar.ts';
import { columns } from '../roles.ts';
import { open, payload, type AccessRow, type Stage } from './answers.ts';

/** One of each wheel: the municipality's, the northern centre's, E's own. */
export async function calendarObjects({ on, roles: { units, E } }: Stage) {
  await on.build.sql.query('DELETE FROM activity; DELETE FROM calendar_feed');
  return {
    activityOfAll: await placedActivity(on),
    activityOfCentre: await placedActivity(on, { scope: 'centre', unit: units.north }),
    activityOfE: await placedActivity(on, { scope: 'person', person: E.person }),
    wheelCentre: units.north,
  };
}

const house = columns('NOT_FOUND', { HR: 'ok', ADM: 'ok' });
const centreWriters = columns('NOT_FOUND', { CC: 'ok', Cc: 'ok' });
/** Who works in the north, and who sees every centre's. */
const centreReaders = columns('NOT_FOUND', {
  E: 'ok',
  L: 'ok',
  CC: 'ok',
  Cm: 'ok',
  Cc: 'ok',
  former: 'ok',
  line: 'ok',
  HR: 'ok',
  DIR: 'ok',
});
const E = columns('NOT_FOUND', { E: 'ok' });

const input = '{ kind: OWN, title: "Noget", firstOn: "2026-10-01", lastOn: "2026-10-02", isYearly: true }';
const row = (operation: string, declared: string, call: string, expected: AccessRow[2]): AccessRow => [
  operation,
  `mutation${declared && ` (${declared}: ID!)`} { ${call} { ${payload} } }`,
  expected,
];
const onOne = (id: string, expected: AccessRow[2]): AccessRow[] => [
  row('Mutation.changeActivity', id, `changeActivity(id: ${id}, version: 1, input: ${input})`, expected),
  row('Mutation.removeActivity', id, `removeActivity(id: ${id}, version: 1)`, expected),
];
const centre = 'scope: CENTRE, unitId: $wheelCentre';

/** The annual wheel: the municipality's is everybody's, a centre's its people's, the own one's own. */
export const calendarRows: readonly AccessRow[] = [
  [
    'Query.calendar',
    '{ calendar(scope: MUNICIPALITY, year: 2026) { entries { title state } feed { createdOn } } }',
    open,
  ],
  ['Query.calendar', '{ calendar(scope: PERSON, year: 2026) { entries { title state } units { name } } }', open],
  [
    'Query.calendar',
    'query ($wheelCentre: ID!) { calendar(scope: CENTRE, year: 2026, unitId: $wheelCentre) { entries { title state } } }',
    centreReaders,
  ],
  row('Mutation.addActivity', '', `addActivity(scope: MUNICIPALITY, input: ${input})`, house),
  row('Mutation.addActivity', '$wheelCentre', `addActivity(${centre}, input: ${input})`, centreWriters),
  row('Mutation.addActivity', '', `addActivity(scope: PERSON, input: ${input})`, open),
  ...onOne('$activityOfAll', house),
  ...onOne('$activityOfCentre', centreWriters),
  ...onOne('$activityOfE', E),
  row('Mutation.renewCalendarFeed', '', 'renewCalendarFeed(scope: PERSON)', open),
  row('Mutation.renewCalendarFeed', '$wheelCentre', `renewCalendarFeed(${centre})`, centreReaders),
  row('Mutation.stopCalendarFeed', '', 'stopCalendarFeed(scope: PERSON)', open),
];
