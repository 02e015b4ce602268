import type { HostTransaction } from '../host-transaction.ts';
import { momentOf, plusDays, type Calendar } from './days.ts';
import { idOf } from './ids.ts';
import type { Staff } from './staff.ts';
import type { PersonaKind } from './templates/centre-template.ts';

const MINUTE = 60_000;

/** Days ago, in office hours, and so many minutes later. */
const at = ({ today }: Calendar, daysAgo: number, minutes = 0): Date =>
  new Date(Date.parse(momentOf(plusDays(today, -daysAgo))) + minutes * MINUTE);

/** An access of a month ago, with what was looked at, and a request that waits for the administrator's answer. */
export async function tellBreakGlass({ db }: HostTransaction, calendar: Calendar, { personas }: Staff): Promise<void> {
  const idOfPersona = (kind: PersonaKind): string => {
    const person = personas.get(kind);
    if (!person) throw new Error(`Nobody is the persona ${kind}.`);
    return person.id;
  };
  const asker_id = idOfPersona('data_protection_officer');
  const person_id = idOfPersona('employee');
  const id = idOf('glass', 'ended');
  const own = { asker_id, lapses_at: at(calendar, 25), request_id: idOf('glass-form', 'ended') };
  await db
    .insertInto('glass_request')
    .values({
      ...own,
      id,
      person_id,
      records: ['conversation', 'plan'],
      reason: 'Indsigt efter eget ønske: det skal ses efter, om der står noget, der burde være slettet.',
      asked_at: at(calendar, 32),
      answerer_id: idOfPersona('administrator'),
      answered_at: at(calendar, 31),
      approved: true,
      word: 'Aftalt med medarbejderen.',
      open_until: at(calendar, 31, 60),
      ended_at: at(calendar, 31, 20),
    })
    .execute();
  await db
    .insertInto('look')
    .values(
      (['conversation', 'plan'] as const).map((kind, n) => ({
        id: idOf('glass-look', kind),
        at: at(calendar, 31, 5 + n),
        viewer_id: asker_id,
        viewer_function: 'break_glass',
        person_id,
        kind,
        request_id: idOf('glass-look-request', kind),
        glass_request_id: id,
      })),
    )
    .execute();
  await db
    .insertInto('glass_request')
    .values({
      asker_id,
      id: idOf('glass', 'waiting'),
      request_id: idOf('glass-form', 'waiting'),
      person_id: idOfPersona('c_med_member'),
      records: ['plan'],
      reason: 'Klage over et bilag i udviklingsplanen, som efter klagen rummer oplysninger om en anden.',
      asked_at: at(calendar, 1),
      lapses_at: at(calendar, -6),
    })
    .execute();
}
