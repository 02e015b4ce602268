import { z } from 'zod';

/** Sections in the order in which the document has them. */
export const SECTIONS = ['introduction', 'main_picture', 'offered', 'not_offered', 'evaluation', 'closing'] as const;
export type Section = (typeof SECTIONS)[number];

export const BODIES = ['centre_council', 'h_med'] as const;
export const OUTCOMES = ['open', 'under_way', 'done', 'dropped'] as const;

const text = z.strictObject({ da: z.string(), nb: z.string(), en: z.string() });
const count = z.int().min(0);
/** Of the municipality alone; null where nothing is published. */
const cell = z.strictObject({ shown: count, people: count }).nullable();
const wheel = z.enum(['leader', 'employee']);

const goalLine = z.strictObject({ code: z.string(), name: text });
const decisionLine = z.strictObject({ kind: z.enum(['take_up', 'postpone', 'reject']), reason: z.string().nullable() });
const askedLine = z.strictObject({
  elementId: z.string(),
  wheel,
  name: text,
  areaName: text,
  rank: count,
  mark: z.enum(['strategic', 'core']).nullable(),
  centres: count,
  throughPlans: count,
  throughMinutes: count,
  needs: cell,
  plans: cell,
  goals: z.array(goalLine),
  decision: decisionLine.nullable(),
});
const areaLine = z.strictObject({
  areaId: z.string(),
  wheel,
  name: text,
  shortName: text,
  isHub: z.boolean(),
  needs: cell,
});
const offerLine = z.strictObject({
  elementId: z.string(),
  name: text,
  status: z.enum(OUTCOMES),
  word: z.string().nullable(),
});
const presentationLine = z.strictObject({
  body: z.enum(BODIES),
  responsible: z.string().nullable(),
  heldOn: z.string(),
  decision: z.string(),
});

/**
 * All that a summary holds, as it is shared and adopted: the municipality's cells, ranks and numbers of centres. It has no
 * place for a centre's cell or name.
 */
export const summaryContent = z.strictObject({
  year: z.int(),
  release: z.strictObject({ number: z.int(), planYear: z.int(), countedOn: z.string() }),
  minutes: z.strictObject({ sent: count, committees: count }),
  asked: z.array(askedLine),
  areas: z.array(areaLine),
  became: z.strictObject({ year: z.int(), offers: z.array(offerLine) }).nullable(),
  texts: z.array(z.strictObject({ section: z.enum(SECTIONS), body: z.string() })),
  presentations: z.array(presentationLine),
});

export type SummaryContent = z.infer<typeof summaryContent>;
export type AskedLine = z.infer<typeof askedLine>;
export type GoalLine = z.infer<typeof goalLine>;
export type DecisionLine = z.infer<typeof decisionLine>;
export type AreaLine = z.infer<typeof areaLine>;
export type Cell = z.infer<typeof cell>;
