import { sql } from 'kysely';
import type { Database } from '../../connection.ts';
import type { Language } from '../../../request/language.ts';
import { centreReviews } from '../templates/reviews/reviews.ts';
import type { CentreReviews } from '../templates/reviews/review-template.ts';

interface Seat {
  readonly personId: string;
  readonly name: string;
  readonly side: 'management' | 'employee' | 'safety';
  readonly duty: 'member' | 'chair' | 'secretary';
  readonly from: string;
  readonly to: string | null;
}

export interface Committee {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** What its unit is called today. */
  readonly unit: string;
  /** Fewer than 10 people: of them only some or most are told. */
  readonly isSmall: boolean;
  readonly seats: readonly Seat[];
}

/** A centre of the stories: its C-MED, the A-MEDs below it, and what it decides. */
export interface ToldCentre {
  readonly committee: Committee;
  readonly below: readonly Committee[];
  readonly template: CentreReviews;
}

/** What reviews are told from; read and not worked out, so that any ids will do. */
export interface Cast {
  /** In which minutes are kept. */
  readonly language: Language;
  readonly centres: readonly ToldCentre[];
  elementId(code: string): string;
  goalId(code: string): string;
  personaId(kind: string): string;
}

async function committees(db: Database): Promise<Committee[]> {
  const { rows } = await sql<Committee>`
    select c.id, c.code, c.name, u.name as unit, app.is_small_unit(c.unit_id) as "isSmall",
      (select json_agg(json_build_object('personId', s.person_id, 'name', p.given_name || ' ' || p.family_name, 'side', s.side,
          'duty', s.duty, 'from', s.valid_from, 'to', s.valid_to)
        order by array_position(array['chair', 'secretary', 'member'], s.duty), p.given_name collate "da-x-icu",
          p.family_name collate "da-x-icu", p.id)
        from committee_seat s join person p on p.id = s.person_id where s.committee_id = c.id) as seats
    from committee c join organisation_unit_version u on u.unit_id = c.unit_id
      and app.holds(u.valid_from, u.valid_to, app.today())
    where c.code ~ '^[AC]-MED-C(0[1-9]|1[0-2])(-|$)' order by c.code`.execute(db);
  return rows;
}

/** @param today what the database's own rules go by, in this transaction */
export async function readCast(db: Database, today: string): Promise<Cast> {
  await sql`select set_config('medhjul.today', ${today}, true)`.execute(db);
  const found = await committees(db);
  const elements = await db.selectFrom('element').select(['code', 'id']).execute();
  const goals = await db.selectFrom('goal').select(['code', 'id']).execute();
  const personas = await db.selectFrom('persona').select(['kind as code', 'person_id as id']).execute();
  const { language } = await db
    .selectFrom('conversation_setting')
    .select('language')
    .$castTo<{ language: Language }>()
    .executeTakeFirstOrThrow();
  return {
    language,
    centres: centreReviews.map((template, n) => toldCentre(found, template, n + 1)),
    elementId: finder(elements),
    goalId: finder(goals),
    personaId: finder(personas),
  };
}

function toldCentre(found: readonly Committee[], template: CentreReviews, number: number): ToldCentre {
  const code = `C${String(number).padStart(2, '0')}`;
  const committee = found.find((one) => one.code === `C-MED-${code}`);
  if (committee?.name !== `C-MED ${template.centre}`) throw new Error(`No C-MED of the centre ${template.centre}.`);
  return { committee, below: found.filter((one) => one.code.startsWith(`A-MED-${code}-`)), template };
}

function finder(rows: readonly { readonly code: string; readonly id: string }[]): (code: string) => string {
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  return (code) => {
    const id = ids.get(code);
    if (id === undefined) throw new Error(`There is nothing with the code ${code}.`);
    return id;
  };
}
