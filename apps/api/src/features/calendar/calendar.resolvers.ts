import type { ActivityKind, CalendarScope, Resolvers } from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { unitById } from '../organisation/organisation.loaders.ts';
import * as activities from './activity.service.ts';
import { feedOf, renewFeed, stopFeed } from './calendar-feed.service.ts';
import { calendar, centres, entriesOf } from './calendar.service.ts';

export { access } from './calendar.access.ts';

interface PlaceArgs {
  readonly scope: CalendarScope;
  readonly unitId?: string | null;
}
type Input = Omit<activities.ActivityInput, 'kind'> & { readonly kind: ActivityKind };

const placeOf = ({ scope, unitId }: PlaceArgs): activities.Place => ({
  scope: fromEnum(scope),
  unitId: unitId ?? null,
});
const inputOf = (input: Input): activities.ActivityInput => ({ ...input, kind: fromEnum(input.kind) });

export const resolvers: Resolvers = {
  Query: { calendar: (_, { year, ...place }, ctx) => calendar(ctx, { year, ...placeOf(place) }) },
  Mutation: {
    addActivity: verb(
      async (ctx, { input, ...place }: PlaceArgs & { input: Input }) => ({
        activity: await activities.addActivity(ctx, placeOf(place), inputOf(input)),
      }),
      { activity: null },
    ),
    changeActivity: verb(
      async (ctx, { id, version, input }: { id: string; version: number; input: Input }) => ({
        activity: await activities.changeActivity(ctx, id, version, inputOf(input)),
      }),
      { activity: null },
    ),
    removeActivity: verb(
      async (ctx, { id, version }: { id: string; version: number }) => ({
        removedId: await activities.removeActivity(ctx, id, version),
      }),
      { removedId: null },
    ),
    renewCalendarFeed: verb((ctx, place: PlaceArgs) => renewFeed(ctx, placeOf(place)), { path: null, feed: null }),
    stopCalendarFeed: verb(
      async (ctx, place: PlaceArgs) => {
        await stopFeed(ctx, placeOf(place));
        return { stopped: true };
      },
      { stopped: null },
    ),
  },
  Calendar: {
    scope: ({ scope }) => toEnum(scope),
    unit: ({ unitId }, _, ctx) => (unitId === null ? null : unitById(ctx, unitId)),
    units: (_, __, ctx) => centres(ctx),
    viewerCanAdd: (row, _, ctx) => activities.canAdd(ctx, row),
    entries: (row, _, ctx) => entriesOf(ctx, row),
    feed: (row, _, ctx) => feedOf(ctx, row),
  },
  CalendarEntry: {
    kind: ({ kind }) => toEnum(kind),
    startsAt: ({ meeting }) => meeting?.startsAt.toISOString() ?? null,
    state: ({ state }) => toEnum(state),
    audience: ({ audience }) => toEnum(audience),
  },
  Activity: {
    kind: ({ kind }) => toEnum(kind),
    viewerCanChange: ({ canChange }) => canChange,
  },
};
