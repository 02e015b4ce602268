import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { minutesStage, TREE, type MinutesStage } from '../../testing/minutes-stage.ts';
import {
  approvedBy,
  minutesDone,
  minutesRefusal,
  readableMinutes,
  reviewSeen,
  seenMinutes,
  type SeenReview,
} from '../../testing/minutes.ts';
import { buildCommittee, placedReview, seat } from '../../testing/reviews.ts';

let stage: MinutesStage;
beforeAll(async () => {
  stage = await minutesStage();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

const draftOf = ({ draft }: SeenReview) => draft ?? Promise.reject(new Error('there is no draft'));

describe('minutes', () => {
  test('are put to approval whole, in the municipality’s language, and members are told', async () => {
    const review = await stage.proposed();
    expect(review).toMatchObject({ state: 'APPROVING', minutesNumber: 1, draft: { number: 1, receipt: null } });
    const { id } = await draftOf(review);
    const { content, decisions, fingerprint } = await stage.whole(await stage.member(), id);
    expect(content).toEqual({
      language: 'DA',
      committee: 'C-MED Midt',
      centre: 'Center Midt',
      startsAt: '2026-07-01T08:00:00.000Z',
      place: 'Lokale 2',
      seats: [
        { name: 'Forperson Midt', side: 'MANAGEMENT', duty: 'CHAIR' },
        { name: 'Sekretær Midt', side: 'MANAGEMENT', duty: 'SECRETARY' },
        { name: 'Medlem Midt', side: 'EMPLOYEE', duty: 'MEMBER' },
        { name: 'Sikker Midt', side: 'SAFETY', duty: 'MEMBER' },
      ],
      items: [
        { title: 'Evaluering af drøftelsen', body: '', minutes: TREE },
        { title: 'Lokaler', body: 'Kort', minutes: null },
      ],
    });
    expect(decisions.map(({ element }) => element?.code)).toEqual(['E1.1']);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const told = await stage.mails('minutes_draft');
    expect(told.map(({ person }) => person)).toEqual(stage.seated);
    expect(told[0]?.params).toEqual({ committee: 'C-MED Midt', year: 2026, path: `/reviews/${review.id}` });
  });

  test('go from draft to receipt: one of each side, then the training house', async () => {
    const review = await stage.proposed();
    const { id, fingerprint } = await draftOf(review);
    const approve = { id, fingerprint };
    const first = await minutesDone(await stage.as(stage.at.safety.person), 'approveMinutes', approve);
    expect(first.draft).toMatchObject({
      state: 'APPROVING',
      approvals: [{ side: 'EMPLOYEE', person: { name: 'Sikker Midt' } }],
      missing: [{ side: 'MANAGEMENT', approvals: 1 }],
    });
    expect(await minutesRefusal(await stage.chair(), 'sendMinutes', { id })).toBe('WRONG_STATE id');
    const both = await minutesDone(await stage.as(stage.at.secretary.person), 'approveMinutes', approve);
    expect(both).toMatchObject({ state: 'APPROVED', draft: { state: 'APPROVED', missing: [] } });
    await minutesDone(await stage.member(), 'remarkOnMinutes', { reviewId: review.id, body: 'Godt skrevet' });
    const over = await minutesDone(await stage.chair(), 'sendMinutes', { id });
    expect(over).toMatchObject({ state: 'SENT', draft: null, remarks: [], sentMinutes: [{ id, state: 'SENT' }] });
    const receipt = over.sentMinutes[0]?.receipt;
    expect(receipt).toMatch(/^2026-\d{4}$/);
    const told = await stage.mails('minutes_sent');
    expect(told.map(({ person }) => person)).toEqual(stage.seated);
    expect(told[0]?.params).toMatchObject({ receipt, path: `/minutes/${id}` });
    expect((await stage.mails('minutes_received')).map(({ person }) => person)).toEqual([stage.trainer]);
    expect(await minutesRefusal(await stage.chair(), 'sendMinutes', { id })).toBe('WRONG_STATE id');
  });

  test('are a draft for members alone, and sent ones for the centre and the training house', async () => {
    const { draft } = await stage.approved();
    const outside = [
      await stage.employee(),
      await stage.house(),
      await stage.as(stage.at.former.person),
      await stage.as(stage.at.aMedChair.person),
    ];
    for (const session of outside) expect(await seenMinutes(session, draft?.id ?? '')).toBe('NOT_FOUND');
    for (const session of outside) expect(await readableMinutes(session)).toEqual([]);
    await minutesDone(await stage.chair(), 'sendMinutes', { id: draft?.id });
    for (const session of outside) expect(await readableMinutes(session)).toEqual([draft?.id]);
    // who approved stays inside the committee
    expect(await stage.whole(await stage.employee(), draft?.id ?? '')).toMatchObject({
      state: 'SENT',
      approvals: [],
      missing: [],
    });
    expect((await stage.whole(await stage.member(), draft?.id ?? '')).approvals).toHaveLength(2);
    const elsewhere = await buildCommittee(stage.on, 'Vest');
    for (const { person } of [elsewhere.chair, elsewhere.member, elsewhere.employee]) {
      expect(await readableMinutes(await stage.as(person))).toEqual([]);
      expect(await seenMinutes(await stage.as(person), draft?.id ?? '')).toBe('NOT_FOUND');
    }
  });

  test('taken back, approvals fall and nobody approves what they read before', async () => {
    const review = await stage.proposed();
    const before = await draftOf(review);
    await approvedBy(stage.on, review.id, [stage.at.member.person]);
    const back = await minutesDone(await stage.chair(), 'takeBackMinutes', { reviewId: review.id });
    expect(back).toMatchObject({ state: 'HELD', draft: null });
    // not a word of the content is another, only a decision
    await stage.on.build.sql.query(`UPDATE review_decision SET title = 'Et nyt ord' WHERE review_id = $1`, [review.id]);
    const again = await minutesDone(await stage.chair(), 'proposeMinutes', { reviewId: review.id });
    const now = await draftOf(again);
    expect(now.approvals).toEqual([]);
    expect(now.fingerprint).not.toBe(before.fingerprint);
    const approve = (id: string, fingerprint: string) => ({ id, fingerprint });
    const session = await stage.member();
    expect(await minutesRefusal(session, 'approveMinutes', approve(before.id, before.fingerprint))).toBe('NOT_FOUND');
    expect(await minutesRefusal(session, 'approveMinutes', approve(now.id, before.fingerprint))).toBe(
      'CONFLICT fingerprint',
    );
    expect((await draftOf((await reviewSeen(session, review.id)) as SeenReview)).approvals).toEqual([]);
  });

  test('stay as they were when the agenda is written on', async () => {
    const { id, draft } = await stage.proposed();
    await stage.on.build.sql.query(`UPDATE agenda_item SET minutes = NULL, body = 'Andet' WHERE review_id = $1`, [id]);
    expect((await stage.whole(await stage.member(), draft?.id ?? '')).content.items).toHaveLength(2);
  });
});

describe('approval', () => {
  test('of a majority needs more than half of the seats of each side', async () => {
    await stage.on.build.sql.query(`UPDATE conversation_setting SET minutes_approval = 'majority_of_each'`);
    const { id } = await stage.proposed();
    const some = await approvedBy(stage.on, id, [stage.at.chair.person, stage.at.member.person]);
    expect(some).toMatchObject({
      state: 'APPROVING',
      draft: {
        missing: [
          { side: 'MANAGEMENT', approvals: 1 },
          { side: 'EMPLOYEE', approvals: 1 },
        ],
      },
    });
    expect((await approvedBy(stage.on, id, [stage.at.secretary.person])).state).toBe('APPROVING');
    expect((await approvedBy(stage.on, id, [stage.at.safety.person])).state).toBe('APPROVED');
  });

  test('falls with the seat of who gave it, who then sees nothing', async () => {
    const leaving = await stage.on.build.employ('Afgår Midt', { unit: stage.at.unit });
    await seat(stage.on, { committee: stage.at.committee, person: leaving.person, side: 'employee', to: '2026-06-16' });
    const { id } = await stage.proposed();
    await approvedBy(stage.on, id, [leaving.person]);
    stage.setNow('2026-06-16T10:00:00Z');
    const now = await approvedBy(stage.on, id, [stage.at.chair.person]);
    expect(now).toMatchObject({ state: 'APPROVING', draft: { missing: [{ side: 'EMPLOYEE', approvals: 1 }] } });
    expect(await reviewSeen(await stage.as(leaving.person), id)).toBe('NOT_FOUND');
    expect(await minutesRefusal(await stage.as(leaving.person), 'withdrawApproval', { id: now.draft?.id })).toBe(
      'NOT_FOUND',
    );
    expect((await approvedBy(stage.on, id, [stage.at.safety.person])).state).toBe('APPROVED');
  });

  test('can be withdrawn until the minutes are sent', async () => {
    const { id, draft } = await stage.approved();
    expect(await minutesRefusal(await stage.as(stage.at.safety.person), 'withdrawApproval', { id: draft?.id })).toBe(
      'WRONG_STATE id',
    );
    const back = await minutesDone(await stage.member(), 'withdrawApproval', { id: draft?.id });
    expect(back).toMatchObject({ state: 'APPROVING', draft: { missing: [{ side: 'EMPLOYEE', approvals: 1 }] } });
    await approvedBy(stage.on, id, [stage.at.member.person]);
    await minutesDone(await stage.chair(), 'sendMinutes', { id: draft?.id });
    expect(await minutesRefusal(await stage.member(), 'withdrawApproval', { id: draft?.id })).toBe('WRONG_STATE id');
  });
});

describe('what is refused', () => {
  test.each(['preparing', 'called', 'approving', 'approved', 'sent'] as const)(
    'proposing what is %s',
    async (state) => {
      const { id } = await placedReview(stage.on, { committee: stage.at.committee, state });
      expect(await minutesRefusal(await stage.chair(), 'proposeMinutes', { reviewId: id })).toBe('WRONG_STATE id');
    },
  );

  test('but where the committee leaves the meeting out', async () => {
    const { id } = await placedReview(stage.on, {
      committee: stage.at.committee,
      state: 'called',
      leftOut: ['discuss'],
    });
    expect((await minutesDone(await stage.chair(), 'proposeMinutes', { reviewId: id })).state).toBe('APPROVING');
  });

  test('proposing while members place dots', async () => {
    const { id } = await stage.held({ vote: 'open' });
    expect(await minutesRefusal(await stage.chair(), 'proposeMinutes', { reviewId: id })).toBe('WRONG_STATE id');
  });

  test('the chair’s steps, to a member; everything, to who is none', async () => {
    const { id: reviewId, draft } = await stage.approved();
    const steps = [
      ['takeBackMinutes', { reviewId }],
      ['sendMinutes', { id: draft?.id }],
    ] as const;
    for (const [verb, variables] of steps) {
      expect([verb, await minutesRefusal(await stage.member(), verb, variables)]).toEqual([verb, 'WRONG_STATE id']);
    }
    const all = [
      ...steps,
      ['proposeMinutes', { reviewId }],
      ['correctMinutes', { reviewId, because: '' }],
      ['remarkOnMinutes', { reviewId, body: '' }],
      ['approveMinutes', { id: draft?.id, fingerprint: draft?.fingerprint }],
      ['withdrawApproval', { id: draft?.id }],
    ] as const;
    for (const person of [stage.at.employee, stage.at.former, stage.at.aMedChair]) {
      for (const [verb, variables] of all) {
        const refusal = await minutesRefusal(await stage.as(person.person), verb, variables);
        expect([verb, refusal?.split(' ')[0]]).toEqual([verb, 'NOT_FOUND']);
      }
    }
  });
});
