import { openJobPool } from '../db/job-pool.ts';
import { sendApprovedMinutes } from '../features/minutes/send-approved.ts';
import { testApp, type Session } from './app.ts';
import { approvedBy, minutesDone, seenMinutes, type SeenReview, type WholeMinutes } from './minutes.ts';
import { buildCommittee, CLEAR_REVIEWS, placedReview } from './reviews.ts';
import { RESET_SETTINGS } from './settings.ts';

/** What the minutes on the evaluation say; what looks like markup is text. */
export const TREE = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vi skal <b>lære</b>.' }] }],
};

interface Mail {
  readonly person: string;
  readonly params: { readonly path: string; readonly receipt?: string };
}

/** A committee, an employee of its centre and a training house, with the ways to bring minutes to each state. */
export async function minutesStage() {
  const on = await testApp();
  const jobs = openJobPool(on.loginUrl, () => {});
  const at = await buildCommittee(on);
  const { person: trainer } = await on.build.employ('Uddannelse', { unit: await on.build.unit('centre', null) });
  await on.build.role(trainer, 'training_house');
  const sessions = new Map<string, Session>();
  const as = async (person: string) => {
    const session = sessions.get(person) ?? (await on.as(person));
    sessions.set(person, session);
    return session;
  };
  const chair = () => as(at.chair.person);
  /** Sessions end with the day. */
  const setNow = (iso: string) => {
    on.setNow(iso);
    sessions.clear();
  };
  /** Held, with words on the evaluation and on an item of the committee's own. */
  const held = async (over: object = {}) => {
    const review = await placedReview(on, { committee: at.committee, state: 'held', ...over });
    const written = [review.agenda['evaluation'], JSON.stringify(TREE)];
    await on.build.sql.query(`UPDATE agenda_item SET minutes = $2, minutes_version = 1 WHERE id = $1`, written);
    await on.build.sql.query(
      `INSERT INTO agenda_item (review_id, kind, title, body, position) VALUES ($1, 'own', 'Lokaler', 'Kort', 9)`,
      [review.id],
    );
    return review;
  };
  const proposed = async (over: object = {}): Promise<SeenReview> =>
    minutesDone(await chair(), 'proposeMinutes', { reviewId: (await held(over)).id });
  const bothSides = [at.member.person, at.chair.person];
  const approved = async (over: object = {}) => approvedBy(on, (await proposed(over)).id, bothSides);
  const sent = async (over: object = {}) => {
    const { id, draft } = await approved(over);
    const minutes = draft?.id ?? '';
    return { id, minutes, review: await minutesDone(await chair(), 'sendMinutes', { id: minutes }) };
  };
  return {
    on,
    at,
    trainer,
    as,
    chair,
    member: () => as(at.member.person),
    employee: () => as(at.employee.person),
    house: () => as(trainer),
    setNow,
    held,
    proposed,
    approved,
    sent,
    bothSides,
    /** Everybody who sits, by id. */
    seated: [at.chair, at.secretary, at.member, at.safety].map(({ person }) => person).toSorted(),
    whole: async (session: Session, id: string) => (await seenMinutes(session, id)) as WholeMinutes,
    async mails(kind: string) {
      const text = `SELECT person_id AS person, params FROM mail WHERE kind = $1 ORDER BY person_id`;
      return (await on.build.sql.query<Mail>(text, [kind])).rows;
    },
    runJob: (day: string) =>
      jobs.transaction(({ db }) => sendApprovedMinutes({ db, now: () => new Date(`${day}T05:10:00Z`) }), day),
    async clear() {
      setNow('2026-06-15T10:00:00Z');
      await on.build.sql.query(`${CLEAR_REVIEWS}; DELETE FROM mail; ${RESET_SETTINGS}`);
    },
    async close() {
      await jobs.close();
      await on.close();
    },
  };
}
export type MinutesStage = Awaited<ReturnType<typeof minutesStage>>;
