import type {
  AgendaKind,
  DecisionKind,
  DecisionStatus,
  HowMany,
  ReviewState,
  ReviewStepKind,
  SeatDuty,
  SeatSide,
} from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** Where a review stands, in a word or two; `NOT_BEGUN` while there is none. */
export const reviewStateMessages: Record<ReviewState | 'NOT_BEGUN', Message> = {
  NOT_BEGUN: { da: 'Ikke begyndt', nb: 'Ikke begynt', en: 'Not begun' },
  PREPARING: { da: 'Forberedes', nb: 'Forberedes', en: 'Being prepared' },
  CALLED: { da: 'Indkaldt', nb: 'Innkalt', en: 'Called' },
  HELD: { da: 'Holdt', nb: 'Holdt', en: 'Held' },
  APPROVING: { da: 'Til godkendelse', nb: 'Til godkjenning', en: 'Being approved' },
  APPROVED: { da: 'Godkendt', nb: 'Godkjent', en: 'Approved' },
  SENT: { da: 'Sendt', nb: 'Sendt', en: 'Sent' },
};

/** What the standard steps are called; `MINUTES` is the one that always comes last. */
export const reviewStepMessages: Record<Exclude<ReviewStepKind, 'OWN'> | 'MINUTES', Message> = {
  PREPARE: { da: 'Forbered', nb: 'Forbered', en: 'Prepare' },
  A_MED_INPUT: { da: 'A-MED-indspil', nb: 'A-MED-innspill', en: 'A-MED input' },
  DISCUSS: { da: 'Drøft', nb: 'Drøft', en: 'Discuss' },
  CONCLUDE: { da: 'Konkludér', nb: 'Konkluder', en: 'Conclude' },
  MINUTES: { da: 'Send referat', nb: 'Send referat', en: 'Send the minutes' },
};

/** What every agenda's own points are called; those of the committee have a heading. */
export const agendaKindMessages: Record<Exclude<AgendaKind, 'OWN'>, Message> = {
  LAST_DECISIONS: {
    da: 'Det, vi besluttede sidst',
    nb: 'Det vi vedtok sist',
    en: 'What we decided last time',
  },
  GOALS: { da: 'De overordnede mål', nb: 'De overordnede målene', en: 'The overall goals' },
  LINK: {
    da: 'Fra mål til kompetencer',
    nb: 'Fra mål til kompetanse',
    en: 'From goals to competences',
  },
  WHEEL: { da: 'Centrets hjul og behov', nb: 'Senterets hjul og behov', en: 'The centre’s wheel and demand' },
  INPUTS: { da: 'Indspil fra A-MED', nb: 'Innspill fra A-MED', en: 'Input from the A-MEDs' },
  DECISIONS: { da: 'Behov og projekter', nb: 'Behov og prosjekter', en: 'Needs and projects' },
  EVALUATION: { da: 'Sådan evaluerer vi', nb: 'Slik evaluerer vi', en: 'How we evaluate' },
};

/** About how many a need or a project is for. */
export const howManyMessages: Record<HowMany, Message> = {
  SOME: { da: 'nogle', nb: 'noen', en: 'some' },
  ABOUT_5: { da: 'cirka 5', nb: 'omtrent 5', en: 'about 5' },
  ABOUT_10: { da: 'cirka 10', nb: 'omtrent 10', en: 'about 10' },
  ABOUT_25: { da: 'cirka 25', nb: 'omtrent 25', en: 'about 25' },
  MOST: { da: 'de fleste', nb: 'de fleste', en: 'most' },
};

export const decisionKindMessages: Record<DecisionKind, Message> = {
  NEED: { da: 'Behov', nb: 'Behov', en: 'Need' },
  PROJECT: { da: 'Projekt', nb: 'Prosjekt', en: 'Project' },
};

/** What became of a decision. */
export const decisionStatusMessages: Record<DecisionStatus, Message> = {
  OPEN: { da: 'Intet er fortalt endnu', nb: 'Ingenting er fortalt ennå', en: 'Nothing is told yet' },
  UNDER_WAY: { da: 'I gang', nb: 'I gang', en: 'Under way' },
  DONE: { da: 'Gjort', nb: 'Gjort', en: 'Done' },
  DROPPED: { da: 'Opgivet', nb: 'Lagt bort', en: 'Dropped' },
};

export const seatSideMessages: Record<SeatSide, Message> = {
  MANAGEMENT: { da: 'Ledelse', nb: 'Ledelse', en: 'Management' },
  EMPLOYEE: { da: 'Medarbejdere', nb: 'Ansatte', en: 'Employees' },
  SAFETY: { da: 'Arbejdsmiljø', nb: 'Vernetjeneste', en: 'Safety' },
};

export const seatDutyMessages: Record<SeatDuty, Message> = {
  MEMBER: { da: 'medlem', nb: 'medlem', en: 'member' },
  CHAIR: { da: 'formand', nb: 'leder', en: 'chair' },
  SECRETARY: { da: 'sekretær', nb: 'sekretær', en: 'secretary' },
};

/** What the pages of a review have in common. */
export const reviewMessages = {
  reviewOf: { da: 'C-MED-drøftelse {year}', nb: 'C-MED-drøfting {year}', en: 'C-MED review {year}' },
  breadcrumbs: { da: 'Vejen hertil', nb: 'Veien hit', en: 'The way here' },
  howFar: { da: 'Hvor langt vi er', nb: 'Hvor langt vi er', en: 'How far we are' },
  stepDone: { da: 'Færdig', nb: 'Ferdig', en: 'Done' },
  stepNow: { da: 'I gang', nb: 'I gang', en: 'Now' },
  stepPassed: { da: 'Forbi', nb: 'Forbi', en: 'Over' },
  stepAhead: { da: 'Ikke startet', nb: 'Ikke startet', en: 'Not yet' },
  receipt: { da: 'Kvittering {receipt}', nb: 'Kvittering {receipt}', en: 'Receipt {receipt}' },
} satisfies Messages;
