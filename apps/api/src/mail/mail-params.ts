import { z } from 'zod';

/** A page of the product, as its path: never an address, so that no mail leads elsewhere. */
const path = z.string().regex(/^\/(?!\/)[\w\-/?=&.:%]*$/);
const day = z.iso.date();

/** What every meeting has, as its invitation tells it. */
const meetingShape = {
  startsAt: z.iso.datetime(),
  durationMinutes: z.int().min(5).max(1440),
  place: z.string().max(1000).nullable(),
  /** Where it is held when it is held at a distance. */
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  /** Words of the invitation. They stay in the product; the mail only says that there are some. */
  note: z
    .string()
    .max(4000)
    .nullable()
    .transform((note) => note !== null),
  /** Counts up with each change, so that a calendar keeps the latest: the object's `invitation`. */
  sequence: z.int().min(0),
  /** The calendar's identity of the meeting, the same from invitation to cancellation: the object's id. */
  uid: z.uuid(),
  path,
};

const meeting = z.strictObject({ talk: z.enum(['mus', 'lus', 'tus', 'grus']), ...meetingShape });

/** A committee's yearly review: whose, and of which year. */
const reviewShape = { committee: z.string().min(1).max(500), year: z.int() };
const reviewMeeting = z.strictObject({ ...reviewShape, ...meetingShape });
/** That there is something of a review, and where: never what it says. */
const ofReview = z.strictObject({ ...reviewShape, path });

/** What each kind of mail needs to be written when it is sent. */
export const mailParams = {
  conversation_invitation: meeting,
  conversation_changed: meeting,
  conversation_cancelled: meeting,
  team_invitation: meeting,
  team_changed: meeting,
  team_cancelled: meeting,
  team_consent_asked: z.strictObject({ talk: z.enum(['tus', 'grus']), closesOn: day, path }),
  reminder: z.strictObject({
    about: z.enum(['invite', 'prepare', 'hold', 'sign', 'plan', 'follow_up', 'absence_talk', 'consent']),
    dueOn: day,
    path,
  }),
  glass_opened: z.strictObject({ path }),
  review_invitation: reviewMeeting,
  review_changed: reviewMeeting,
  review_cancelled: reviewMeeting,
  review_papers: ofReview,
  review_reminder: z.strictObject({ ...reviewShape, dueOn: day, path }),
  /** `committee` is the A-MED that is asked. */
  med_input_asked: z.strictObject({ ...reviewShape, dueOn: day, path }),
  minutes_draft: ofReview,
  minutes_sent: z.strictObject({ ...reviewShape, receipt: z.string().max(50), path }),
  minutes_received: ofReview,
} as const;

export type MailKind = keyof typeof mailParams;
/** As they are given. */
export type MailParams = { readonly [K in MailKind]: Readonly<z.input<(typeof mailParams)[K]>> };
/** As they are kept. */
export type StoredParams = { readonly [K in MailKind]: Readonly<z.output<(typeof mailParams)[K]>> };
export type StoredMeeting = Readonly<z.output<typeof meeting> | z.output<typeof reviewMeeting>>;
