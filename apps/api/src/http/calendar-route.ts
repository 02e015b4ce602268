import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { conversationById, conversationSetting } from '../features/conversation/conversation.loaders.ts';
import { meetingParams } from '../features/conversation/meeting.ts';
import { personById } from '../features/organisation/organisation.loaders.ts';
import { reviewById } from '../features/review/review.loaders.ts';
import { reviewMeeting } from '../features/review/review-mail.ts';
import { teamConversationById } from '../features/team-conversation/team-conversation.loaders.ts';
import {
  CALENDAR_FILE,
  calendarFile,
  type CalendarFile,
  type CalendarMeeting,
  type CalendarParties,
} from '../mail/calendar.ts';
import { titleOf } from '../mail/wording.ts';
import { senderOf } from '../mail/sender.ts';
import { plain } from '../mail/write-message.ts';
import type { Context } from '../request/context.ts';
import { notFound } from '../request/errors.ts';
import type { AppParts } from './app.ts';
import { isMissing, readAsViewer } from './viewer-read.ts';

const FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.ics$/i;

/** A meeting that the viewer may know of, as the latest mail about it told it. */
interface Entry {
  readonly meeting: CalendarMeeting & Parameters<typeof titleOf>[0];
  readonly isCancelled: boolean;
}
/** @throws GraphQLError NOT_FOUND for what is missing or hidden */
type Find = (ctx: Context, id: string) => Promise<Entry>;

const conversation: Find = async (ctx, id) => {
  const row = await conversationById(ctx, id);
  return { meeting: meetingParams(row), isCancelled: row.state === 'cancelled' };
};

const teamConversation: Find = async (ctx, id) => {
  const row = await teamConversationById(ctx, id);
  // nobody was invited to it yet: the team is still being asked
  if (row.invitation === 0) throw notFound();
  const { teamTalkName: talk } = await conversationSetting(ctx);
  const { durationMinutes, place, link, invitation: sequence } = row;
  const meeting = { talk, durationMinutes, place, link, sequence, startsAt: row.startsAt.toISOString(), uid: id };
  const path = `/team-conversations/${id}`;
  return { meeting: { ...meeting, path }, isCancelled: row.state === 'cancelled' || row.state === 'mus' };
};

const review: Find = async (ctx, id) => {
  const meeting = await reviewMeeting(ctx, await reviewById(ctx, id));
  // it was not called yet, or called off
  if (!meeting) throw notFound();
  return { meeting, isCancelled: false };
};

/** The municipality invites the viewer; null where one of the two has no address. */
async function partiesOf(ctx: Context): Promise<CalendarParties | null> {
  const { rows } = await sql<{ address: string | null }>`select app.own_address() as address`.execute(ctx.db);
  const address = rows[0]?.address;
  if (!address || !ctx.config.mail) return null;
  const { name } = await personById(ctx, ctx.viewer.personId);
  return { organizer: senderOf(ctx.config.mail.from), attendee: { name: plain(name), address } };
}

async function fileOf(ctx: Context, find: Find, id: string, publicUrl: string): Promise<CalendarFile> {
  const { meeting, isCancelled } = await find(ctx, id);
  const { language } = await conversationSetting(ctx);
  const words = {
    place: meeting.place && plain(meeting.place),
    summary: plain(titleOf(meeting, language)),
    url: new URL(meeting.path, publicUrl).href,
    stamp: ctx.now(),
  };
  return calendarFile({ ...meeting, ...words }, isCancelled, await partiesOf(ctx));
}

/** GET /calendar/(team-)conversations/<id>.ics and /calendar/reviews/<id>.ics: the calendar entry of a meeting, as the mail about it carries it. */
export function calendarRoute(app: FastifyInstance, parts: AppParts): void {
  const serve = (path: string, find: Find) =>
    app.get<{ Params: { file: string } }>(`/calendar/${path}/:file`, async (request, reply) => {
      void reply.header('Cache-Control', 'private, no-store');
      const id = FILE.exec(request.params.file)?.[1]?.toLowerCase();
      if (!id) return reply.code(404).send({ error: 'not found' });
      try {
        const file = await readAsViewer(parts, request, (ctx) =>
          // times and places are no content: no look is noted
          fileOf(ctx, find, id, parts.config.publicUrl ?? `${request.protocol}://${request.host}`),
        );
        if (!file) return reply.code(401).send({ error: 'no session' });
        return reply
          .header('Content-Type', `text/calendar; charset=utf-8; method=${file.method}`)
          .header('Content-Disposition', `attachment; filename="${CALENDAR_FILE}"`)
          .send(file.content);
      } catch (error) {
        if (isMissing(error)) return reply.code(404).send({ error: 'not found' });
        throw error;
      }
    });
  serve('conversations', conversation);
  serve('team-conversations', teamConversation);
  serve('reviews', review);
}
