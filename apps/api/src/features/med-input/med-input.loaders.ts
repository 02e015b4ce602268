import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { byId, byKey } from '../../request/loaders.ts';
import type { HowManyCode } from '../review/decision.loaders.ts';

export interface MedInputRow {
  readonly id: string;
  readonly reviewId: string;
  readonly committeeId: string;
  readonly year: number;
  readonly askedOn: string | null;
  readonly dueOn: string | null;
  readonly state: 'open' | 'sent';
  readonly efforts: string;
  readonly effortsVersion: number;
  readonly words: string;
  readonly wordsVersion: number;
  readonly answer: string | null;
  readonly answerVersion: number;
  readonly sentAt: Date | null;
  /** Whether the viewer writes it now: a member of the A-MED, before it is sent and while the review is being written. */
  readonly canWrite: boolean;
  /** Whether the viewer is the A-MED's chair or secretary. */
  readonly steers: boolean;
  /** Whether the viewer answers it: chair or secretary of the C-MED, once it is sent. */
  readonly canAnswer: boolean;
}

const columns = sql`i.id, i.review_id as "reviewId", i.committee_id as "committeeId", i.year, i.asked_on as "askedOn",
  i.due_on as "dueOn", i.state, i.efforts, i.efforts_version as "effortsVersion", i.words, i.words_version as "wordsVersion",
  i.answer, i.answer_version as "answerVersion", i.sent_at as "sentAt",
  i.id = any ((select app.open_inputs())::uuid[]) as "canWrite",
  i.committee_id = any ((select app.seat_committees('a_med', '{chair,secretary}'))::uuid[]) as steers,
  i.state = 'sent' and i.review_id = any ((select app.steered_reviews())::uuid[]) as "canAnswer"`;

/** Rows as far as row-level security lets the viewer read them, newest year first, then by committee. @param where conditions on `i` */
export async function medInputRows(ctx: Context, where: RawBuilder<unknown>): Promise<MedInputRow[]> {
  const { rows } =
    await sql<MedInputRow>`select ${columns} from med_input i join committee c on c.id = i.committee_id where ${where}
      order by i.year desc, c.name collate "da-x-icu", i.id limit 200`.execute(ctx.db);
  return rows;
}

/** @throws NOT_FOUND for what is missing or hidden */
export const medInputRow = byId<MedInputRow>(
  'med-input',
  (row) => row.id,
  (ctx, ids) => medInputRows(ctx, sql`i.id = any (${ids}::uuid[])`),
);

/** The C-MED to which an input goes: its review is not everybody's to read. */
export const receiverOf = byId<{ readonly inputId: string; readonly committeeId: string }>(
  'med-input-receiver',
  (row) => row.inputId,
  async (ctx, ids) => {
    const rows = sql<{
      inputId: string;
      committeeId: string;
    }>`select input_id as "inputId", committee_id as "committeeId"
      from app.input_receivers(${ids}::uuid[])`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export interface MedNeedRow {
  readonly id: string;
  readonly inputId: string;
  readonly elementId: string;
  readonly howMany: HowManyCode;
  readonly note: string | null;
}

/** In the wheels' order. */
export const needsOf = byKey<MedNeedRow>(
  'med-needs',
  (row) => row.inputId,
  async (ctx, ids) => {
    const rows = sql<MedNeedRow>`select n.id, n.input_id as "inputId", n.element_id as "elementId", n.how_many as "howMany", n.note
      from med_need n join element e on e.id = n.element_id where n.input_id = any (${ids}::uuid[]) order by e.code, n.id`;
    return (await rows.execute(ctx.db)).rows;
  },
);

export interface MedMeasureRow {
  readonly id: string;
  readonly inputId: string;
  readonly kind: 'project' | 'local_measure';
  readonly body: string;
}

/** In the order in which they were added. */
export const measuresOf = byKey<MedMeasureRow>(
  'med-measures',
  (row) => row.inputId,
  async (ctx, ids) => {
    const rows = sql<MedMeasureRow>`select id, input_id as "inputId", kind, body from med_measure
      where input_id = any (${ids}::uuid[]) order by position, id`;
    return (await rows.execute(ctx.db)).rows;
  },
);
