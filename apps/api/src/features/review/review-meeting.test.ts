import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mailParams } from '../../mail/mail-params.ts';
import { entryOf } from '../../mail/testing/calendar-entry.ts';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { buildCommittee, CLEAR_REVIEWS, placedReview, type BuiltCommittee } from '../../testing/reviews.ts';
import {
  reviewCodes,
  reviewDone,
  reviewMeetingInput,
  reviewStep,
  seenReview,
  type SeenReview,
} from '../../testing/review-steps.ts';

let on: TestApp;
let built: BuiltCommittee;
let chair: Session;
let member: Session;
let guest: Session;
/** Works in another centre. */
let invited: { person: string; employment: string };
beforeAll(async () => {
  on = await testApp({ PUBLIC_URL: 'https://medhjul.example' });
  built = await buildCommittee(on);
  invited = await on.build.employ('Indbudt', { unit: await on.build.unit('unit', null) });
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query(`${CLEAR_REVIEWS}; DELETE FROM mail`);
  [chair, member, guest] = [
    await on.as(built.chair.person),
    await on.as(built.member.person),
    await on.as(invited.person),
  ];
});

interface Mail {
  readonly person_id: string;
  readonly kind: string;
  readonly params: Record<string, unknown>;
}
/** The mails that wait since one last asked, by person. */
async function mails(): Promise<Mail[]> {
  const { rows } = await on.build.sql.query<Mail>('DELETE FROM mail RETURNING person_id, kind, params');
  return rows.toSorted((a, b) => a.person_id.localeCompare(b.person_id));
}
const toMembers = (extra: readonly string[] = []) =>
  [built.chair, built.secretary, built.member, built.safety]
    .map(({ person }) => person)
    .concat(extra)
    .toSorted((a, b) => a.localeCompare(b));
const of = (sent: readonly Mail[]) => ({
  people: sent.map(({ person_id }) => person_id),
  kinds: [...new Set(sent.map(({ kind }) => kind))],
  sequences: [...new Set(sent.map(({ params }) => params['sequence']))],
});
const seen = async (session: Session, id: string) => (await seenReview(session, id)) as SeenReview;
const call = (id: string, version: number, over: object = {}) =>
  reviewStep(chair, 'callReview', { id, version, meeting: reviewMeetingInput(over) });
const invite = (reviewId: string, personId = invited.person, isInvited = true) =>
  reviewStep(chair, 'inviteToReview', { reviewId, personId, isInvited });

describe('the meeting', () => {
  test('is called, moved and called off by mail to all members and guests, as one entry by a higher number', async () => {
    const { id } = await placedReview(on, { committee: built.committee });
    await invite(id);
    expect(await mails()).toEqual([]);
    expect((await call(id, 1)).review).toMatchObject({ state: 'CALLED', startsAt: '2026-07-01T08:00:00.000Z' });
    const sent = await mails();
    expect(of(sent)).toEqual({
      people: toMembers([invited.person]),
      kinds: ['review_invitation'],
      sequences: [1],
    });
    const params = sent.find(({ person_id }) => person_id === built.member.person)?.params;
    expect(params).toEqual({
      committee: 'C-MED Midt',
      year: 2026,
      startsAt: '2026-07-01T08:00:00.000Z',
      durationMinutes: 120,
      place: 'Lokale 2',
      link: null,
      note: true,
      sequence: 1,
      uid: id,
      path: `/reviews/${id}`,
    });
    expect(sent.find(({ person_id }) => person_id === invited.person)?.params['path']).toBe('/reviews');

    const { version } = await seen(chair, id);
    await call(id, version, { startsAt: '2026-07-02T08:00:00Z' });
    expect(of(await mails())).toEqual({
      people: toMembers([invited.person]),
      kinds: ['review_changed'],
      sequences: [2],
    });
    const off = await reviewDone(chair, 'cancelReviewCall', { id });
    expect(off).toMatchObject({ state: 'PREPARING', startsAt: null });
    const cancelled = await mails();
    expect(of(cancelled)).toEqual({
      people: toMembers([invited.person]),
      kinds: ['review_cancelled'],
      sequences: [3],
    });
    expect(cancelled[0]?.params).toMatchObject({ startsAt: '2026-07-02T08:00:00.000Z', note: false });
    await call(id, off.version);
    expect(of(await mails())).toMatchObject({ kinds: ['review_invitation'], sequences: [4] });
  });

  test('is called once by five clicks, and over what another changed only after looking at it', async () => {
    const { id } = await placedReview(on, { committee: built.committee });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => call(id, 1)));
    expect(outcomes.flatMap(reviewCodes)).toEqual(Array.from({ length: 4 }, () => 'version: CONFLICT'));
    expect(outcomes.every(({ review }) => review?.state === 'CALLED')).toBe(true);
    expect(await mails()).toHaveLength(4);
  });

  test('needs a time to come, a place or a link, and the chair or the secretary', async () => {
    const { id } = await placedReview(on, { committee: built.committee });
    const wrong = async (over: object) => reviewCodes(await call(id, 1, over));
    expect(await wrong({ startsAt: '2026-06-15T09:00:00Z', durationMinutes: 10, place: ' ' })).toEqual([
      'startsAt: STARTS_IN_PAST',
      'durationMinutes: OUT_OF_RANGE',
      'place: PLACE_OR_LINK',
    ]);
    expect(await wrong({ startsAt: '2028-01-01T09:00:00Z' })).toEqual(['startsAt: DAY_OUT_OF_RANGE']);
    expect(await wrong({ link: 'http://x.example' })).toEqual(['link: NOT_A_LINK']);
    const byMember = await reviewStep(member, 'callReview', { id, version: 1, meeting: reviewMeetingInput() });
    expect(reviewCodes(byMember)).toEqual(['id: WRONG_STATE']);
    expect(await mails()).toEqual([]);
  });

  test('is held, and called again where one was not enough', async () => {
    const { id } = await placedReview(on, { committee: built.committee, state: 'called' });
    expect(reviewCodes(await reviewStep(member, 'holdReview', { id }))).toEqual(['id: WRONG_STATE']);
    const held = await reviewDone(chair, 'holdReview', { id });
    expect(held).toMatchObject({ state: 'HELD', heldOn: '2026-06-15' });
    expect((await call(id, held.version)).review).toMatchObject({ state: 'CALLED', heldOn: '2026-06-15' });
    expect(of(await mails())).toMatchObject({ kinds: ['review_invitation'], sequences: [2] });
  });

  test('stands in a calendar file for members and for guests with papers, and for nobody else', async () => {
    const { id } = await placedReview(on, { committee: built.committee, state: 'called' });
    const get = ({ cookie }: Session) =>
      on.post({ method: 'GET', url: `/calendar/reviews/${id}.ics`, headers: { cookie } });
    const { status, body } = await get(member);
    expect(status).toBe(200);
    expect(entryOf(body)).toMatchObject({
      uid: id,
      sequence: 1,
      summary: 'C-MED-drøftelse 2026: C-MED Midt',
      location: 'Lokale 2',
      description: `https://medhjul.example/reviews/${id}`,
      from: '2026-07-01T08:00:00.000Z',
      until: '2026-07-01T10:00:00.000Z',
    });
    await invite(id);
    expect((await get(guest)).status).toBe(404);
    await reviewDone(chair, 'sendReviewPapers', { id });
    expect((await get(guest)).status).toBe(200);
    expect((await get(await on.as(built.employee.person))).status).toBe(404);
    await reviewDone(chair, 'cancelReviewCall', { id });
    expect((await get(member)).status).toBe(404);
  });
});

describe('a guest', () => {
  test('is told, and told when the invitation is taken back, so that a calendar follows each time', async () => {
    const { id } = await placedReview(on, { committee: built.committee, state: 'called' });
    const told = async () => {
      const [mail, ...others] = await mails();
      expect([mail?.person_id, others]).toEqual([invited.person, []]);
      return [mail?.kind, mail?.params['sequence']];
    };
    await Promise.all([invite(id), invite(id)]);
    expect(await told()).toEqual(['review_invitation', 1]);
    await invite(id, invited.person, false);
    expect(await told()).toEqual(['review_cancelled', 2]);
    await invite(id);
    expect(await told()).toEqual(['review_invitation', 2]);
    expect((await seen(member, id)).guests).toEqual([{ id: invited.person }]);
  });

  test('is somebody who is here and no member, invited by who steers', async () => {
    const { id } = await placedReview(on, { committee: built.committee, state: 'called' });
    expect(reviewCodes(await invite(id, built.member.person))).toEqual(['personId: THERE_ALREADY']);
    const { person: left } = await on.build.employ('Fratrådt', { unit: built.unit, to: '2026-06-14' });
    for (const nobody of [crypto.randomUUID(), left]) {
      expect(reviewCodes(await invite(id, nobody))).toEqual(['personId: NOT_FOUND']);
    }
    const byMember = { reviewId: id, personId: invited.person, isInvited: true };
    expect(reviewCodes(await reviewStep(member, 'inviteToReview', byMember))).toEqual(['id: WRONG_STATE']);
  });

  test('sees the meeting and the agenda as it was sent, until 14 days after the meeting, and nothing else', async () => {
    const { id, agenda } = await placedReview(on, { committee: built.committee, state: 'called', vote: 'open' });
    await on.build.sql.query(`UPDATE review SET input_due_on = '2026-06-20' WHERE id = $1`, [id]);
    const goals = { id: agenda['goals'], version: 1, body: 'Læs målene' };
    await reviewStep(chair, 'writeAgendaItem', goals);
    await invite(id);
    expect(await seenReview(guest, id)).toBe('NOT_FOUND');
    await reviewDone(chair, 'sendReviewPapers', { id });
    await reviewStep(chair, 'writeAgendaItem', { ...goals, version: 2, body: 'Ændret siden' });
    const papers = await seen(guest, id);
    expect(papers.agenda.map(({ kind, body }) => [kind, body])).toContainEqual(['GOALS', 'Læs målene']);
    expect(papers).toMatchObject({
      viewerIs: 'GUEST',
      viewerCan: [],
      state: 'CALLED',
      startsAt: '2026-07-01T08:00:00.000Z',
      steps: [],
      inputs: [],
      decisions: [],
      vote: 'NONE',
      dotsLeft: null,
      guests: [{ id: invited.person }],
    });
    expect(papers.agenda.every(({ minutes, minutesVersion }) => minutes === null && minutesVersion === 0)).toBe(true);
    const list = await guest.ask<{ invitedReviews: { id: string }[] }>('{ invitedReviews { id } }');
    expect(list.data.invitedReviews).toEqual([{ id }]);
    expect((await member.ask<{ invitedReviews: [] }>('{ invitedReviews { id } }')).data.invitedReviews).toEqual([]);

    await on.build.sql.query(`UPDATE review SET state = 'held' WHERE id = $1`, [id]);
    await on.build.sql.query(`UPDATE review SET state = 'approving' WHERE id = $1`, [id]);
    expect(await seen(guest, id)).toMatchObject({ state: 'HELD' });
    on.setNow('2026-07-15T20:00:00Z');
    expect(await seen(await on.as(invited.person), id)).toMatchObject({ state: 'HELD' });
    on.setNow('2026-07-16T08:00:00Z');
    expect(await seenReview(await on.as(invited.person), id)).toBe('NOT_FOUND');
  });

  test('takes no step, and is a stranger once the invitation is taken back', async () => {
    const { id, agenda, decision } = await placedReview(on, { committee: built.committee, state: 'called' });
    await invite(id);
    await reviewDone(chair, 'sendReviewPapers', { id });
    const item = { id: agenda['goals'], version: 1, body: 'x' };
    expect(reviewCodes(await reviewStep(guest, 'writeAgendaItem', item))).toEqual(['id: NOT_FOUND']);
    expect(reviewCodes(await reviewStep(guest, 'holdReview', { id }))).toEqual(['id: NOT_FOUND']);
    expect(reviewCodes(await reviewStep(guest, 'removeDecision', { id: decision, version: 1 }))).toEqual([
      'id: NOT_FOUND',
    ]);
    await invite(id, invited.person, false);
    expect(await seenReview(guest, id)).toBe('NOT_FOUND');
  });
});

describe('the papers', () => {
  test('go to members and guests, once for the same agenda and people', async () => {
    const { id, agenda } = await placedReview(on, { committee: built.committee, state: 'called' });
    await Promise.all([1, 2, 3].map(() => reviewDone(chair, 'sendReviewPapers', { id })));
    const first = await mails();
    expect(of(first)).toMatchObject({ people: toMembers(), kinds: ['review_papers'] });
    expect(first[0]?.params).toEqual({ committee: 'C-MED Midt', year: 2026, path: `/reviews/${id}` });
    await reviewStep(chair, 'writeAgendaItem', { id: agenda['goals'], version: 1, body: 'Ny indledning' });
    expect((await reviewDone(chair, 'sendReviewPapers', { id })).papersSentAt).toBe('2026-06-15T10:00:00.000Z');
    expect(of(await mails())).toMatchObject({ people: toMembers() });
    await invite(id);
    await mails();
    await reviewDone(chair, 'sendReviewPapers', { id });
    expect(of(await mails())).toMatchObject({ people: toMembers([invited.person]) });
  });

  test('are mailed to guests only where they can be read: once the meeting is called', async () => {
    const { id } = await placedReview(on, { committee: built.committee });
    await invite(id);
    await reviewDone(chair, 'sendReviewPapers', { id });
    expect(of(await mails())).toMatchObject({ people: toMembers() });
  });
});

test('each mail’s parameters are of its kind, and hold no text of the review', async () => {
  const { id } = await placedReview(on, { committee: built.committee });
  await invite(id);
  await call(id, 1, { note: 'Om Bents sygdom' });
  await reviewDone(chair, 'sendReviewPapers', { id });
  const sent = await mails();
  expect(new Set(sent.map(({ kind }) => kind))).toEqual(new Set(['review_invitation', 'review_papers']));
  expect(JSON.stringify(sent)).not.toContain('Bent');
  expect(Object.keys(mailParams)).toEqual(expect.arrayContaining(sent.map(({ kind }) => kind)));
});
