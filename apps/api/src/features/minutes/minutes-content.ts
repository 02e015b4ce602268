import type { RichTextNode } from '@medhjul/rules/rich-text';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Context } from '../../request/context.ts';
import { conversationSetting } from '../conversation/conversation.loaders.ts';
import { committeeById, unitById } from '../organisation/organisation.loaders.ts';
import type { ReviewRow } from '../review/review.loaders.ts';
import { AGENDA_TITLES } from './agenda-titles.ts';

const richText: z.ZodType<RichTextNode> = z.strictObject({
  type: z.string(),
  text: z.string().exactOptional(),
  marks: z.array(z.strictObject({ type: z.string() })).exactOptional(),
  get content() {
    return z.array(richText).exactOptional();
  },
});

const seat = z.strictObject({
  name: z.string(),
  side: z.enum(['management', 'employee', 'safety']),
  duty: z.enum(['member', 'chair', 'secretary']),
});

/** What minutes hold besides their decisions, as it is frozen: in words, so that nothing in it changes with the year. */
const content = z.strictObject({
  language: z.enum(['da', 'nb', 'en']),
  committee: z.string(),
  centre: z.string(),
  startsAt: z.iso.datetime().nullable(),
  place: z.string().nullable(),
  seats: z.array(seat),
  items: z.array(z.strictObject({ title: z.string(), body: z.string(), minutes: richText.nullable() })),
});

export type MinutesContent = Readonly<z.output<typeof content>>;
export type MinutesSeat = Readonly<z.output<typeof seat>>;

/** @throws when what is stored is no content of minutes */
export const readContent = (stored: unknown): MinutesContent => content.parse(stored);

interface AgendaText {
  readonly kind: string;
  readonly title: string | null;
  readonly body: string;
  readonly minutes: RichTextNode | null;
}

async function seatsNow(ctx: Context, reviewId: string): Promise<MinutesSeat[]> {
  const { rows } = await sql<MinutesSeat>`
    select p.given_name || ' ' || p.family_name as name, s.side, s.duty
    from app.review_seats(${reviewId}::uuid) s join person p on p.id = s.person_id
    order by array_position(array['chair', 'secretary', 'member'], s.duty), p.given_name collate "da-x-icu",
      p.family_name collate "da-x-icu", p.id`.execute(ctx.db);
  return rows;
}

/** The review as it stands now, in the municipality's language: items without words are left out. */
export async function contentNow(ctx: Context, review: ReviewRow): Promise<MinutesContent> {
  const { language } = await conversationSetting(ctx);
  const committee = await committeeById(ctx, review.committeeId);
  const centre = await unitById(ctx, committee.unitId);
  const { rows: items } = await sql<AgendaText>`select kind, title, body, minutes from agenda_item
    where review_id = ${review.id}::uuid and (body <> '' or minutes is not null) order by position, id`.execute(ctx.db);
  return content.parse({
    language,
    committee: committee.name,
    centre: centre.name,
    startsAt: review.startsAt?.toISOString() ?? null,
    place: review.place,
    seats: await seatsNow(ctx, review.id),
    items: items.map(({ kind, title, body, minutes }) => ({
      title: title ?? AGENDA_TITLES[kind]?.[language] ?? kind,
      body,
      minutes,
    })),
  });
}
