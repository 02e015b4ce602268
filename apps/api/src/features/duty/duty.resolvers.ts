import { canBeOff } from '@medhjul/rules/reminder';
import type { ReminderMode, ReminderAbout as ApiAbout, Resolvers } from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { employmentById } from '../organisation/organisation.loaders.ts';
import { duties, reminders, rights, setReminder, todos } from './duty.service.ts';

export { access } from './duty.access.ts';

export const resolvers: Resolvers = {
  Query: { duties: (_, __, ctx) => duties(ctx) },
  Mutation: {
    setReminder: verb(
      async (ctx, { about, mode }: { about: ApiAbout; mode: ReminderMode }) => ({
        reminder: await setReminder(ctx, { about: fromEnum(about), mode: fromEnum(mode) }),
      }),
      { reminder: null },
    ),
  },
  Duties: {
    rights: (_, __, ctx) => rights(ctx),
    todos: (_, __, ctx) => todos(ctx),
    reminders: (_, __, ctx) => reminders(ctx),
  },
  Right: {
    kind: (right) => toEnum(right.kind),
    state: (right) => toEnum(right.state),
    employment: (right, _, ctx) => employmentById(ctx, right.employmentId),
  },
  Todo: {
    kind: (todo) => toEnum(todo.kind),
    employment: (todo, _, ctx) => employmentById(ctx, todo.employmentId),
    isLate: (todo, _, ctx) => todo.dueOn < ctx.today,
  },
  ReminderSetting: {
    about: (reminder) => toEnum(reminder.about),
    mode: (reminder) => toEnum(reminder.mode),
    canBeOff: (reminder) => canBeOff(reminder.about),
  },
};
