// Generated from the contract by scripts/codegen.mjs: do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in the municipality's zone, as yyyy-mm-dd. */
  Date: { input: string; output: string; }
  /** A moment, as an ISO 8601 text in UTC. */
  DateTime: { input: string; output: string; }
  /**
   * Rows of numbers, sent compactly because numbers are what is shown: a list of rows, each a list of numbers or nulls. The
   * field that uses it names the columns and the order of the rows.
   */
  NumberRows: { input: readonly (readonly (number | null)[])[]; output: readonly (readonly (number | null)[])[]; }
  /**
   * Rich text as a tree of nodes, each with `type` and, as it needs, `content`, `text`, `marks`: paragraphs, headings, lists, bold
   * and italic, nothing else. Never HTML.
   */
  RichText: { input: import('@medhjul/rules/rich-text').RichTextNode; output: import('@medhjul/rules/rich-text').RichTextNode; }
};

/** What can be wrong with what was asked. */
export type UserErrorCode =
  /** The text is shorter than it must be (params: min). */
  | 'TOO_SHORT'
  /** Somebody else must do this: not who asked, and not whom it is about. */
  | 'NEEDS_ANOTHER'
  /** The centre council has not decided yet. */
  | 'NOT_DECIDED'
  /** The object is missing, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The field must be filled in. */
  | 'REQUIRED'
  /** The text is longer than allowed (params: max). */
  | 'TOO_LONG'
  /** The level is not on the scale (params: min, max). */
  | 'LEVEL_OFF_SCALE'
  /** The date is before today (params: today). */
  | 'DATE_BEFORE_TODAY'
  /** The end is not after the beginning. */
  | 'END_NOT_AFTER_START'
  /** Another adopted rule says the level for the same people, competence and days (params: level, validFrom, requirementId). */
  | 'TIES_WITH_ANOTHER'
  /** The goal does not hold on the day the rule begins (params: validFrom, validTo of the goal). */
  | 'GOAL_OUT_OF_PERIOD'
  /** The viewer may not set this for that unit. */
  | 'NO_RIGHT_TO_UNIT'
  /** The viewer may not set this for that person: not a direct report. */
  | 'NO_RIGHT_TO_PERSON'
  /** Choose one: an area or an element. */
  | 'AREA_OR_ELEMENT'
  /** Choose one: a unit or a person. */
  | 'UNIT_OR_PERSON'
  /** The audience and its value do not fit each other. */
  | 'AUDIENCE_UNFIT'
  /** The step is not possible from the state it is in (params: state). */
  | 'WRONG_STATE'
  /** The same mark is there already for these days. */
  | 'MARKED_ALREADY'
  /** A duty can be turned down, not off. */
  | 'DUTY_CANNOT_BE_OFF'
  /** The value is not of a known form. */
  | 'MALFORMED'
  /** The employee has begun it with another leader: the employee may share it, then it can be taken over. */
  | 'TALK_HAS_BEGUN'
  /** Another leader invited: take it over first. */
  | 'TAKE_OVER_FIRST'
  /** The time has passed. */
  | 'STARTS_IN_PAST'
  /** Say a place or a link. */
  | 'PLACE_OR_LINK'
  /** A link begins with https:// and is at most 500 characters long. */
  | 'NOT_A_LINK'
  /** The number is out of its range (params: min, max). */
  | 'OUT_OF_RANGE'
  /** There are more than allowed (params: max). */
  | 'TOO_MANY'
  /** This person cannot act for that leader: no leader with staff responsibility, the leader, or a member of the team. */
  | 'NOT_A_SUBSTITUTE'
  /** Somebody acts for the leader already on some of these days (params: validFrom, validTo). */
  | 'DELEGATED_ALREADY'
  /** The municipality does not offer this. */
  | 'NOT_OFFERED'
  /** The day is not between these two (params: first, last). */
  | 'DAY_OUT_OF_RANGE'
  /** So many open items are enough for now (params: max). */
  | 'TOO_MANY_OPEN'
  /** Something of an earlier plan is neither done, carried on nor dropped yet. */
  | 'ITEMS_UNSETTLED'
  /** An item needs an element or an aim in own words. */
  | 'ELEMENT_OR_AIM'
  /** What both have signed is not removed; it is dropped with a word on why. */
  | 'ITEM_SIGNED'
  /** There is a later plan: this one is history. */
  | 'PLAN_PAST'
  /** There is nothing in the plan to sign. */
  | 'PLAN_EMPTY'
  /** The day lies after today (params: today). */
  | 'DATE_AFTER_TODAY'
  /** It is not asked before its day (params: dueOn). */
  | 'NOT_DUE_YET'
  /** It was answered by somebody else on this side. */
  | 'ANSWERED_BY_ANOTHER'
  /** The team has fewer people than a team conversation is for (params: min). */
  | 'TEAM_TOO_SMALL'
  /** The team has such a conversation already that year, or somebody in it was asked for consent that year. */
  | 'CALLED_ALREADY'
  /** It must come later than the one before it, whatever month it falls in. */
  | 'NOT_LATER'
  /** It stands there already. */
  | 'THERE_ALREADY';

/** A role beside the employments. */
export type Role =
  /** The training house: HR's unit for cross-cutting competence development. */
  | 'TRAINING_HOUSE'
  /** Administers organisation, wheels and settings. */
  | 'ADMINISTRATOR'
  /** The data protection officer or auditor. */
  | 'DATA_PROTECTION_OFFICER';

/** The chosen personas. */
export type PersonaKind =
  /** An employee without leadership. */
  | 'EMPLOYEE'
  /** A leader of a citizen-facing unit. */
  | 'CITIZEN_FACING_LEADER'
  /** An administrative leader. */
  | 'ADMINISTRATIVE_LEADER'
  /** A leader of leaders: a centre chief. */
  | 'LEADER_OF_LEADERS'
  /** A director. */
  | 'DIRECTOR'
  /** A member of a centre's C-MED. */
  | 'C_MED_MEMBER'
  /** The chair of a centre's C-MED. */
  | 'C_MED_CHAIR'
  /** The training house. */
  | 'TRAINING_HOUSE'
  /** An administrator. */
  | 'ADMINISTRATOR'
  /** The data protection officer. */
  | 'DATA_PROTECTION_OFFICER';

/** Kinds of node. A department counts as a unit. */
export type UnitKind =
  /** The whole municipality. */
  | 'MUNICIPALITY'
  /** A centre: the main division. */
  | 'CENTRE'
  /** A unit or a department in it: school, nursing home, workplace. */
  | 'UNIT'
  /** A team. */
  | 'TEAM';

/** Kinds of committee. */
export type CommitteeKind =
  /** Of the whole municipality. */
  | 'H_MED'
  /** Of a centre. */
  | 'C_MED'
  /** Of a unit. */
  | 'A_MED';

/** Sides of a committee. */
export type SeatSide =
  /** Management. */
  | 'MANAGEMENT'
  /** Employees. */
  | 'EMPLOYEE'
  /** Safety representatives. */
  | 'SAFETY';

/** Duties in a committee. */
export type SeatDuty =
  /** A member. */
  | 'MEMBER'
  /** The chair. */
  | 'CHAIR'
  /** The secretary. */
  | 'SECRETARY';

/** Which wheel. */
export type WheelCode =
  /** The leader wheel: 8 areas, 34 elements. */
  | 'LEADER'
  /** The employee wheel: 6 areas. */
  | 'EMPLOYEE';

/** What set the winning rule above the others. */
export type DecidedBy =
  /** No other rule applies. */
  | 'ONLY_RULE'
  /** It is set nearer to the person. */
  | 'SCOPE'
  /** It is set for a narrower audience. */
  | 'AUDIENCE'
  /** It names the element, the other the whole area. */
  | 'ELEMENT_BEFORE_AREA';

/** Whether an element's need can be known. */
export type NeedStatus =
  /** No rule requires a level. */
  | 'NO_REQUIREMENT'
  /** There is a requirement but no level yet: the need is unknown. */
  | 'NOT_ASSESSED'
  /** The level is below the requirement. */
  | 'NEED'
  /** The requirement is met. */
  | 'MET';

/** Kinds of goal. */
export type GoalKind =
  /** An organisational value. */
  | 'VALUE'
  /** A signpost of the leadership foundation. */
  | 'SIGNPOST'
  /** A cross-cutting focus area. */
  | 'FOCUS_AREA'
  /** A strategic goal with a period. */
  | 'STRATEGIC_GOAL'
  /** A unit's work goal. */
  | 'WORK_GOAL';

/** Kinds of principle. */
export type PrincipleKind =
  /** A principle of competence development. */
  | 'PRINCIPLE'
  /** A competence that every employee keeps up. */
  | 'TOOLBOX';

/** Where a requirement is set, the nearest first. */
export type RequirementScope =
  /** One person. */
  | 'PERSON'
  /** A team. */
  | 'TEAM'
  /** A unit or department. */
  | 'UNIT'
  /** A centre. */
  | 'CENTRE'
  /** The municipality. */
  | 'MUNICIPALITY';

/** Whom in its scope a requirement is for, the narrowest first. */
export type RequirementAudience =
  /** A job group. */
  | 'JOB_GROUP'
  /** A leader function. */
  | 'LEADER_FUNCTION'
  /** A leader level. */
  | 'LEADER_LEVEL'
  /** Everybody the wheel is for. */
  | 'EVERYBODY';

/** A requirement's state, seen today. */
export type RequirementState =
  /** Written, not adopted. */
  | 'DRAFT'
  /** Adopted, begins later. */
  | 'FUTURE'
  /** Adopted and in force. */
  | 'CURRENT'
  /** Over. */
  | 'ENDED'
  /** Undone before it began. */
  | 'WITHDRAWN';

/** What to list of requirements. */
export type RequirementFilter = {
  /** Set at this unit. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Also those set above this unit, that reach down to it. */
  readonly includeAbove?: InputMaybe<Scalars['Boolean']['input']>;
  /** Set for this employment (own or a direct report's). */
  readonly employmentId?: InputMaybe<Scalars['ID']['input']>;
  /** On this wheel. */
  readonly wheel?: InputMaybe<WheelCode>;
  /** For this area, or an element in it. */
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  /** In these states; left out: draft, future and current. */
  readonly states?: InputMaybe<ReadonlyArray<RequirementState>>;
};

/** A requirement as it shall be set. */
export type RequirementInput = {
  /** The area; or else the element. */
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  /** The element; or else the area. */
  readonly elementId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit, municipality, centre or team; or else one person's employment. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** One direct report's employment; or else a unit. */
  readonly employmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom in the unit it is for; for one person: EVERYBODY. */
  readonly audience: RequirementAudience;
  /** The job group's id, the leader function or the leader level; null for everybody. */
  readonly audienceValue?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 5. */
  readonly level: Scalars['Int']['input'];
  /** Why, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The goal that it serves. */
  readonly goalId?: InputMaybe<Scalars['ID']['input']>;
  /** First day it holds: today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** First day it no longer holds; null for open. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Kinds of mark. */
export type CompetenceMarkKind =
  /** Decides whether the goals are reached. */
  | 'STRATEGIC'
  /** The operative competence that daily tasks need. */
  | 'CORE';

/** A mark as it shall be set. */
export type CompetenceMarkInput = {
  /** Strategic or core. */
  readonly kind: CompetenceMarkKind;
  /** The area; or else the element. */
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  /** The element; or else the area. */
  readonly elementId?: InputMaybe<Scalars['ID']['input']>;
  /** The part of the organisation. */
  readonly unitId: Scalars['ID']['input'];
  /** Why, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The goal that it serves. */
  readonly goalId: Scalars['ID']['input'];
  /** First day it holds: today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** First day it no longer holds; null for open. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Kinds of level. */
export type HoldingKind =
  /** The person's own assessment. */
  | 'SELF'
  /** The nearest leader's assessment. */
  | 'LEADER'
  /** What both agreed on. */
  | 'AGREED';

/** Where a team conversation stands. */
export type TeamConversationState =
  /** The members are asked whether it may replace the MUS. */
  | 'ASKING'
  /** It will be held. */
  | 'INVITED'
  /** It will not be held: each member has a MUS. */
  | 'MUS'
  /** It is held and being written down. */
  | 'HELD'
  /** It is over; its record can be read. */
  | 'CONCLUDED'
  /** It was cancelled. */
  | 'CANCELLED';

/** The fields of a team conversation's record. */
export type TeamTextField =
  /** The team's tasks and goals, and what they ask for. */
  | 'TASKS'
  /** Cooperation and wellbeing. */
  | 'COOPERATION'
  /** What was agreed. */
  | 'AGREEMENTS';

/** A call to a team conversation. */
export type TeamConversationInput = {
  /** The leader's employment: one of the viewer's own, or one that the viewer acts for. */
  readonly leaderEmploymentId: Scalars['ID']['input'];
  /** Only those of the team who sit in this unit; left out: the whole team. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it shall take the place of each member's MUS. */
  readonly replacesMus: Scalars['Boolean']['input'];
  /** Where it shall: the last day on which the members may answer, today or later and not after the conversation. Else null. */
  readonly consentClosesOn?: InputMaybe<Scalars['Date']['input']>;
  /** When and where. */
  readonly meeting: MeetingInput;
};

/** A need of the team as it shall be. */
export type TeamNeedInput = {
  /** The element that it is about. */
  readonly elementId?: InputMaybe<Scalars['ID']['input']>;
  /** The need in words, at most 500 characters. */
  readonly body: Scalars['String']['input'];
};

/** How far a plan is signed. */
export type PlanState =
  /** Nothing stands in it. */
  | 'EMPTY'
  /** It is being written; nobody has signed this version. */
  | 'DRAFT'
  /** The person has signed this version. */
  | 'EMPLOYEE_SIGNED'
  /** The leader has signed this version. */
  | 'LEADER_SIGNED'
  /** Both have signed this version. */
  | 'SIGNED';

/** The two sides of a plan. */
export type PlanSide =
  /** The person whose plan it is. */
  | 'EMPLOYEE'
  /** The nearest leader, or who acts for the leader. */
  | 'LEADER';

/** Whether the tasks ask for it or the person wishes it. */
export type ItemNature =
  /** The tasks ask for it. */
  | 'NEED'
  /** The person wishes it. */
  | 'WISH';

/** How far an item is. */
export type PlanItemStatus =
  /** Agreed, not begun. */
  | 'OPEN'
  /** Begun. */
  | 'UNDER_WAY'
  /** Learnt, and followed up. */
  | 'LEARNT'
  /** Done. */
  | 'DONE'
  /** Carried on in a later plan. */
  | 'CARRIED_ON'
  /** Dropped, with a word on why. */
  | 'DROPPED';

/** Whether what was learnt is used. */
export type LearningUse =
  /** It is used. */
  | 'YES'
  /** It is used in part. */
  | 'PARTLY'
  /** It is not used. */
  | 'NO';

/** What is agreed in an item. At least one of element and aim; texts have at most 1000 characters. */
export type PlanItemInput = {
  /** The element that it serves. */
  readonly elementId?: InputMaybe<Scalars['ID']['input']>;
  /** The aim in own words. */
  readonly aim?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
  /** The code of the way of learning. */
  readonly learningForm?: InputMaybe<Scalars['String']['input']>;
  /** The activity or course. */
  readonly activity?: InputMaybe<Scalars['String']['input']>;
  /** What the person does. */
  readonly ownPart?: InputMaybe<Scalars['String']['input']>;
  /** What the leader does. */
  readonly leaderPart?: InputMaybe<Scalars['String']['input']>;
  /** First day of the period. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the period, not before the first. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 1 (first) to 3. */
  readonly priority: Scalars['Int']['input'];
  /** A need or a wish. */
  readonly nature: ItemNature;
  /** The task that it serves; must be filled in for a personal competence and where there is no element. */
  readonly task?: InputMaybe<Scalars['String']['input']>;
  /** The code of the kind of cross-cutting offer that is wished for; left out: none. */
  readonly offerWish?: InputMaybe<Scalars['String']['input']>;
  /** Whether the employer ordered it. */
  readonly orderedByEmployer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it will be used first. */
  readonly firstUse?: InputMaybe<Scalars['String']['input']>;
};

/** How an item goes on. */
export type PlanItemStatusInput = {
  /** The status that it shall have: one of `nextStatuses`, but for CARRIED_ON, which has a verb of its own. */
  readonly status: PlanItemStatus;
  /** A word on how it ended; must be filled in when it is dropped. */
  readonly word?: InputMaybe<Scalars['String']['input']>;
  /** Where it will be used first; must be filled in, here or before, when the learning begins. */
  readonly firstUse?: InputMaybe<Scalars['String']['input']>;
  /** The day it was learnt, today or earlier; left out: today. */
  readonly learntOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An answer to a follow-up. */
export type FollowUpAnswerInput = {
  /** Whether what was learnt is used. */
  readonly used: LearningUse;
  /** What would help; at most 1000 characters. */
  readonly helps?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of conversation of one person. */
export type ConversationKind =
  /** An employee's, on the employee wheel. */
  | 'MUS'
  /** A leader's with the own leader, on the leader wheel. */
  | 'LUS';

/** Why a conversation is held. */
export type ConversationOccasion =
  /** The year's conversation. */
  | 'YEARLY'
  /** After a long absence. */
  | 'AFTER_ABSENCE'
  /** The employee asked for one of their own. */
  | 'ASKED_FOR';

/** Where a conversation stands, as one of the two may know it. */
export type ConversationStanding =
  /** Nobody has invited yet. */
  | 'NOT_INVITED'
  /** Invited; the viewer has not said ready. */
  | 'INVITED'
  /** The viewer has said ready; of the other nothing is told. */
  | 'I_AM_READY'
  /** Both have said ready: both preparations are open to both. */
  | 'BOTH_READY'
  /** Held; the plan is being made. */
  | 'HELD'
  /** The plan is agreed and waits for signatures. */
  | 'PLAN_AGREED'
  /** Signed by both; nothing in it changes any more. */
  | 'SIGNED'
  /** Called off. */
  | 'CANCELLED';

/** Themes of the catalogue. */
export type ConversationTheme =
  /** Goals and tasks. */
  | 'GOALS'
  /** Competence. */
  | 'COMPETENCE'
  /** Cooperation and wellbeing. */
  | 'COOPERATION'
  /** Feedback both ways. */
  | 'FEEDBACK'
  /** Wishes. */
  | 'WISHES';

/** Who prepares with a question. */
export type QuestionSide =
  /** Both. */
  | 'BOTH'
  /** The employee. */
  | 'EMPLOYEE'
  /** The leader. */
  | 'LEADER';

/** Why an element is talked about early or late, first to last. */
export type TalkReason =
  /** The two see it differently. */
  | 'DIFFERENCE'
  /** A need in a strategic competence. */
  | 'STRATEGIC_NEED'
  /** A need in a core competence. */
  | 'CORE_NEED'
  /** A need. */
  | 'NEED'
  /** None of these. */
  | 'OTHER';

/** A level as it shall be. */
export type ConversationLevelInput = {
  /** The element. */
  readonly elementId: Scalars['ID']['input'];
  /** 0 to 5; null to take it away. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of components that are missing. */
  readonly missingComponents: ReadonlyArray<Scalars['ID']['input']>;
  /** A remark, at most 1000 characters. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; 0 for one not written yet. */
  readonly version: Scalars['Int']['input'];
};

/** Fields of the shared record. */
export type ConversationField =
  /** Goals and tasks. */
  | 'GOALS'
  /** Competence. */
  | 'COMPETENCE'
  /** Cooperation and wellbeing. */
  | 'COOPERATION'
  /** The leader's collected feedback on results and competences. */
  | 'FEEDBACK'
  /** Wishes. */
  | 'WISHES'
  /** What the two agree on beside the plan. */
  | 'AGREEMENTS';

/** An invitation of one direct report. */
export type InvitationInput = {
  /** The direct report's employment. */
  readonly employmentId: Scalars['ID']['input'];
  /** Why it is held. */
  readonly occasion: ConversationOccasion;
  /** Time and place. */
  readonly meeting: MeetingInput;
};

/** When and where a conversation is. */
export type MeetingInput = {
  /** When it begins, as an ISO 8601 moment with its offset. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** 15 to 480 minutes. */
  readonly durationMinutes: Scalars['Int']['input'];
  /** Where, at most 200 characters; or else a link. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** The https link to a meeting; or else a place. */
  readonly link?: InputMaybe<Scalars['String']['input']>;
  /** Words to the employee, at most 1000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A substitution as it shall be. */
export type DelegationInput = {
  /** The leader's employment: one of `delegableEmployments`. */
  readonly leaderEmploymentId: Scalars['ID']['input'];
  /** The person who acts: a leader with staff responsibility who is no member of the team. */
  readonly substituteId: Scalars['ID']['input'];
  /** First day it holds: today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** First day it no longer holds. */
  readonly validTo: Scalars['Date']['input'];
};

/** What a team's conversation is called. */
export type TeamTalkName =
  /** Team conversation. */
  | 'TUS'
  /** Group conversation: the same under another name. */
  | 'GRUS';

/** What an employee has a right to. */
export type RightKind =
  /** A conversation each year. */
  | 'YEARLY_CONVERSATION'
  /** An own plan after a conversation, also after a team's. */
  | 'OWN_PLAN'
  /** An own conversation although the team holds one together. */
  | 'CONVERSATION_BESIDE_TEAM'
  /** A talk after a long absence. */
  | 'TALK_AFTER_ABSENCE';

/** Whether a right is met. */
export type RightState =
  /** Not yet, and not late. */
  | 'NOT_YET'
  /** Offered, not held. */
  | 'OFFERED'
  /** Met. */
  | 'MET'
  /** The date has passed. */
  | 'LATE'
  /** Stands at any time. */
  | 'STANDING';

/** Kinds of things to do. */
export type TodoKind =
  /** Invite to the year's conversation. */
  | 'INVITE'
  /** Answer an employee who asked for a conversation. */
  | 'ASKED'
  /** Take over what another leader invited to. */
  | 'TAKE_OVER'
  /** Prepare. */
  | 'PREPARE'
  /** Hold the conversation, or say that it was held. */
  | 'HOLD'
  /** Hold the team's conversation, or say that it was held. */
  | 'HOLD_TEAM'
  /** Answer whether the team's conversation may replace the own. */
  | 'CONSENT'
  /** Agree on the plan. */
  | 'AGREE_PLAN'
  /** Sign the conversation. */
  | 'SIGN'
  /** Sign the plan that was changed. */
  | 'SIGN_PLAN'
  /** Make a plan after the team's conversation. */
  | 'PLAN'
  /** Answer how what was learnt is used. */
  | 'FOLLOW_UP';

/** What reminders are about. */
export type ReminderAbout =
  /** Inviting, as leader: a duty. */
  | 'INVITE'
  /** Preparing. */
  | 'PREPARE'
  /** Holding, as leader: a duty. */
  | 'HOLD'
  /** Agreeing on the plan and signing: a duty. */
  | 'SIGN'
  /** The plan after the team's conversation: a duty. */
  | 'PLAN'
  /** Following up what was learnt. */
  | 'FOLLOW_UP'
  /** Answering about the team's conversation. */
  | 'CONSENT';

/** How loudly to be reminded by mail. */
export type ReminderMode =
  /** Before, on and after the day. */
  | 'ALL'
  /** On the day. */
  | 'ON_THE_DAY'
  /** Not by mail; the product shows it all the same. */
  | 'OFF';

/** One of the languages of the product. */
export type TextLanguage =
  /** Danish. */
  | 'DA'
  /** Norwegian bokmål. */
  | 'NB'
  /** English. */
  | 'EN';

/** A text in every language, none of them empty. */
export type TextInput = {
  /** In Danish. */
  readonly da: Scalars['String']['input'];
  /** In Norwegian bokmål. */
  readonly nb: Scalars['String']['input'];
  /** In English. */
  readonly en: Scalars['String']['input'];
};

/** How the municipality holds conversations and plans from now on. */
export type ConversationSettingInput = {
  /** What a team's conversation is called here. */
  readonly teamTalkName: TeamTalkName;
  /** From how many members on a team's conversation may replace the individual ones: 3 to 50, for with two a yes tells who said no. */
  readonly tusMinMembers: Scalars['Int']['input'];
  /** Whether an employee may ask for a conversation of their own beside the team's. */
  readonly musBesideTus: Scalars['Boolean']['input'];
  /** How many open items a plan may hold: 1 to 20. */
  readonly openItemsMax: Scalars['Int']['input'];
  /** When what is learnt is followed up: 1 to 6 ISO 8601 durations of days, weeks or months, each later than the one before, e.g. P14D, P1M. */
  readonly followUpSteps: ReadonlyArray<Scalars['String']['input']>;
  /** Whether a talk is offered after a long absence. */
  readonly absenceTalk: Scalars['Boolean']['input'];
  /** The municipality's words on rights and duties, at most 2,000 characters in each language. */
  readonly clauses: TextInput;
  /** The language of mails. */
  readonly language: TextLanguage;
  /** Days from the due date on which reminders are sent, 1 to 6 of them: -90 to 90, before it negative. */
  readonly reminderDays: ReadonlyArray<Scalars['Int']['input']>;
  /** How many years a record is kept at most: 1 to 3. */
  readonly recordYears: Scalars['Int']['input'];
  /** How many years a level is kept: 1 to 10. */
  readonly holdingYears: Scalars['Int']['input'];
  /** How many years a plan is kept after its last item was closed: 1 to 10. */
  readonly planYears: Scalars['Int']['input'];
  /** How many months anything personal is kept after the last day of work: 1 to 60. */
  readonly leaverMonths: Scalars['Int']['input'];
  /** How many releases of the statistics a calendar year has: 1 to 12. */
  readonly releasesAYear: Scalars['Int']['input'];
  /** How many centres have to ask before an offer is proposed: 2 to 20. */
  readonly proposalThreshold: Scalars['Int']['input'];
  /** How a C-MED's minutes are approved. */
  readonly minutesApproval: MinutesApprovalRule;
  /** By which day of the year minutes are to be sent: its month, 1 to 12. */
  readonly reviewDueMonth: Scalars['Int']['input'];
  /** By which day of the year minutes are to be sent: its day. */
  readonly reviewDueDay: Scalars['Int']['input'];
};

/** What can be set. */
export type SettingName =
  /** What a team's conversation is called. */
  | 'TEAM_TALK_NAME'
  /** From how many members on. */
  | 'TUS_MIN_MEMBERS'
  /** A conversation of one's own beside the team's. */
  | 'MUS_BESIDE_TUS'
  /** How many open items. */
  | 'OPEN_ITEMS_MAX'
  /** When what was learnt is followed up. */
  | 'FOLLOW_UP_STEPS'
  /** A talk after a long absence. */
  | 'ABSENCE_TALK'
  /** The words on rights and duties. */
  | 'CLAUSE'
  /** The language of mails. */
  | 'LANGUAGE'
  /** When reminders are sent. */
  | 'REMINDER_DAYS'
  /** How long a record is kept. */
  | 'RECORD_YEARS'
  /** How long a level is kept. */
  | 'HOLDING_YEARS'
  /** How long a plan is kept. */
  | 'PLAN_YEARS'
  /** How long anything of a leaver is kept. */
  | 'LEAVER_MONTHS'
  /** How many releases a year. */
  | 'RELEASES_A_YEAR'
  /** How many centres have to ask. */
  | 'PROPOSAL_THRESHOLD'
  /** How minutes are approved. */
  | 'MINUTES_APPROVAL'
  /** By which month minutes are to be sent. */
  | 'REVIEW_DUE_MONTH'
  /** By which day minutes are to be sent. */
  | 'REVIEW_DUE_DAY'
  /** A way or place of learning. */
  | 'LEARNING_FORM'
  /** A kind of cross-cutting offer. */
  | 'OFFER_WISH';

/** A list that plans choose from. */
export type OptionList =
  /** Ways and places of learning. */
  | 'LEARNING_FORM'
  /** Kinds of cross-cutting offer. */
  | 'OFFER_WISH';

/** Where to move something in a list. */
export type MoveDirection =
  /** One place up. */
  | 'UP'
  /** One place down. */
  | 'DOWN';

/** In which function somebody looked. */
export type LookFunction =
  /** As nearest leader. */
  | 'NEAREST_LEADER'
  /** As substitute of the nearest leader. */
  | 'ACTING_LEADER'
  /** By an export on the host. */
  | 'HOST_EXPORT'
  /** As data protection officer, by break-glass. */
  | 'BREAK_GLASS';

/** What was looked at. */
export type LookKind =
  /** The picture of the team that the person is in. */
  | 'TEAM_WHEEL'
  /** The person's own wheel. */
  | 'PERSON_WHEEL'
  /** A requirement set for the person. */
  | 'REQUIREMENT'
  /** An export of holdings or personal requirements. */
  | 'EXPORT'
  /** A conversation of the person. */
  | 'CONVERSATION'
  /** The person's plan. */
  | 'PLAN'
  /** A conversation of the team that the person is in. */
  | 'TEAM_CONVERSATION';

/** What may be opened by break-glass: what stands in it once it was held or made, never what somebody prepares or answers alone. */
export type GlassRecord =
  /** The person's conversations (MUS, LUS), once held. */
  | 'CONVERSATION'
  /** Conversations of teams that the person took part in, once held. */
  | 'TEAM_CONVERSATION'
  /** The person's plans with follow-ups. */
  | 'PLAN';

/** Where a request stands. */
export type GlassState =
  /** Nobody has answered yet. */
  | 'WAITING'
  /** Nobody answered in seven days. */
  | 'LAPSED'
  /** Somebody said no. */
  | 'REFUSED'
  /** The records are open to the asker now. */
  | 'OPEN'
  /** It was open and is so no more. */
  | 'ENDED';

/** What is counted of a person, each yes or no. */
export type Measure =
  /** A need above zero on the element, by agreed levels. */
  | 'NEED'
  /** An open item on the element in the plan that was agreed in the release's plan year. */
  | 'PLAN'
  /** Of these, one that asks for a cross-cutting offer. */
  | 'OFFER'
  /** A conversation held in the release's plan year: one cell in all, no element. */
  | 'HELD';

/** Where the making of a release stands. */
export type ReleaseRunState =
  /** Its structure is being worked out. */
  | 'PREPARING'
  /** Its structure can be seen; it waits to be published. */
  | 'PREPARED'
  /** It is being built and published. */
  | 'PUBLISHING'
  /** It is published. */
  | 'PUBLISHED'
  /** A rule of the gate did not pass: nothing was published. */
  | 'REFUSED'
  /** Something went wrong: nothing was published. */
  | 'FAILED'
  /** It was let go. */
  | 'CANCELLED';

/** A rule of the gate. */
export type GateRule =
  /** The key is there. */
  | 'KEY'
  /** The calendar year has room, or there is a reason. */
  | 'YEAR'
  /** Every cell is a multiple of five. */
  | 'MULTIPLES_OF_5'
  /** A cell drawn now lies within four of its count. */
  | 'WITHIN_4'
  /** Cells add up to the municipality. */
  | 'SUMS'
  /** Every cell stands for at least ten people. */
  | 'PEOPLE'
  /** Blocks differ from all earlier ones by nobody or by at least ten people. */
  | 'BLOCKS'
  /** Only what may be drawn anew was. */
  | 'REFRESH';

/** Where a proposal stands. */
export type ProposalState =
  /** Enough centres ask for it. */
  | 'PROPOSED'
  /** One more centre is needed. */
  | 'ONE_CENTRE_MISSING';

/** What the training house can decide on a proposal. */
export type ProposalDecisionKind =
  /** It is taken up and will be offered. */
  | 'TAKE_UP'
  /** It waits, for a reason. */
  | 'POSTPONE'
  /** It will not be offered, for a reason. */
  | 'REJECT';

/** What the viewer is to a review. */
export type ReviewPart =
  /** Chair or secretary. */
  | 'STEERS'
  /** A member of the committee. */
  | 'MEMBER'
  /** Invited. */
  | 'GUEST';

/** Where a review stands. */
export type ReviewState =
  /** Opened; the meeting is not called yet. */
  | 'PREPARING'
  /** The meeting is called. */
  | 'CALLED'
  /** Held, and written down. */
  | 'HELD'
  /** The minutes are put to approval. */
  | 'APPROVING'
  /** Both sides have approved. */
  | 'APPROVED'
  /** The training house has received the minutes. */
  | 'SENT';

/** What can be done with a review. */
export type ReviewMove =
  /** Call the meeting, or set another time and place. */
  | 'CALL'
  /** Call the meeting off. */
  | 'CANCEL_CALL'
  /** Write agenda, decisions and minutes. */
  | 'WRITE'
  /** Say that the meeting begins. */
  | 'HOLD'
  /** Put the minutes to approval. */
  | 'PROPOSE'
  /** Take the minutes back to change them; approvals fall. */
  | 'TAKE_BACK'
  /** Approve for one's side. */
  | 'APPROVE'
  /** Withdraw the own approval. */
  | 'WITHDRAW_APPROVAL'
  /** Send approved minutes now; else they go the next day. */
  | 'SEND'
  /** Write a new version of sent minutes. */
  | 'CORRECT';

/** Kinds of step; a committee leaves out, moves and adds as it likes. */
export type ReviewStepKind =
  /** Date, guests, agenda and papers. */
  | 'PREPARE'
  /** The A-MEDs are asked. */
  | 'A_MED_INPUT'
  /** The meeting. */
  | 'DISCUSS'
  /** Decisions are put in order. */
  | 'CONCLUDE'
  /** A step of the committee's own. */
  | 'OWN';

/** What an agenda item is about. */
export type AgendaKind =
  /** What became of the last decisions. */
  | 'LAST_DECISIONS'
  /** The overall goals. */
  | 'GOALS'
  /** How goals and competence development hang together. */
  | 'LINK'
  /** The centre's wheel and demand from the latest release. */
  | 'WHEEL'
  /** The A-MEDs' inputs. */
  | 'INPUTS'
  /** Needs and projects. */
  | 'DECISIONS'
  /** How the review will be evaluated. */
  | 'EVALUATION'
  /** The committee's own. */
  | 'OWN';

/** About how many. */
export type HowMany =
  /** Some. */
  | 'SOME'
  /** About 5. */
  | 'ABOUT_5'
  /** About 10. */
  | 'ABOUT_10'
  /** About 25. */
  | 'ABOUT_25'
  /** Most. */
  | 'MOST';

/** Kinds of decision. */
export type DecisionKind =
  /** A need for competence. */
  | 'NEED'
  /** A project. */
  | 'PROJECT';

/** Where the silent vote stands. */
export type VoteState =
  /** Not begun. */
  | 'NONE'
  /** Members place dots; nobody sees a sum. */
  | 'OPEN'
  /** Closed: sums are shown, the single dots are gone. */
  | 'CLOSED';

/** A decision as it shall be. */
export type DecisionInput = {
  /** A need or a project. */
  readonly kind: DecisionKind;
  /** The competence; a decision has one, or a title, or both. */
  readonly elementId?: InputMaybe<Scalars['ID']['input']>;
  /** In words, at most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** For whom, at most 200 characters. */
  readonly targetGroup?: InputMaybe<Scalars['String']['input']>;
  /** About how many; where fewer than 10 work only some or most. */
  readonly howMany?: InputMaybe<HowMany>;
  /** By when. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, at most 1,000 characters. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
  /** The goal that it serves. */
  readonly goalId?: InputMaybe<Scalars['ID']['input']>;
  /** How it is learnt: the code of a way of learning. */
  readonly learningForm?: InputMaybe<Scalars['String']['input']>;
  /** Who follows up. */
  readonly followUpPersonId?: InputMaybe<Scalars['ID']['input']>;
};

/** How far a decision is. */
export type DecisionStatus =
  /** Nothing is told yet. */
  | 'OPEN'
  /** It is under way. */
  | 'UNDER_WAY'
  /** It is done. */
  | 'DONE'
  /** It was dropped. */
  | 'DROPPED';

/** Where minutes stand. */
export type MinutesState =
  /** Put to approval. */
  | 'APPROVING'
  /** Approved by both sides. */
  | 'APPROVED'
  /** Received by the training house. */
  | 'SENT';

/** The two sides that approve. */
export type ApprovalSide =
  /** Management. */
  | 'MANAGEMENT'
  /** Employees, with safety representatives. */
  | 'EMPLOYEE';

/** How minutes are approved. */
export type MinutesApprovalRule =
  /** One member of each side. */
  | 'ONE_OF_EACH'
  /** More than half of the seats of each side. */
  | 'MAJORITY_OF_EACH';

/** Texts of an input. */
export type MedInputText =
  /** The unit's local efforts. */
  | 'EFFORTS'
  /** What else is to be said. */
  | 'WORDS';

/** Kinds of measure in an input. */
export type MedMeasureKind =
  /** A project. */
  | 'PROJECT'
  /** A local measure. */
  | 'LOCAL_MEASURE';

/** A need in an input. */
export type MedNeedInput = {
  /** The element. */
  readonly elementId: Scalars['ID']['input'];
  /** About how many. */
  readonly howMany: HowMany;
  /** A word on it, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A measure in an input. */
export type MedMeasureInput = {
  /** A project or a local measure. */
  readonly kind: MedMeasureKind;
  /** In words, at most 500 characters. */
  readonly body: Scalars['String']['input'];
};

/** Where a summary stands. */
export type SummaryState =
  /** Written by the training house. */
  | 'DRAFT'
  /** Shown to the centre council and the H-MED. */
  | 'SHARED'
  /** Adopted, and open to everybody as it was. */
  | 'ADOPTED';

/** What can be done with a summary. */
export type SummaryMove =
  /** Write its sections and what became of the last offers. */
  | 'WRITE'
  /** Show it to the centre council and the H-MED. */
  | 'SHARE'
  /** Take it back to write on. */
  | 'TAKE_BACK'
  /** Say when it is presented, by whom, and what was decided. */
  | 'PRESENT'
  /** Adopt it. */
  | 'ADOPT';

/** Sections of a summary. */
export type SummarySection =
  /** The introduction. */
  | 'INTRODUCTION'
  /** The main picture. */
  | 'MAIN_PICTURE'
  /** What will be offered. */
  | 'OFFERED'
  /** What will not be offered, and why. */
  | 'NOT_OFFERED'
  /** How the last year went. */
  | 'EVALUATION'
  /** The closing words. */
  | 'CLOSING';

/** Bodies to which the summary is presented. */
export type SummaryBody =
  /** Directors and centre chiefs. */
  | 'CENTRE_COUNCIL'
  /** The committee of the whole municipality. */
  | 'H_MED';

/** A presentation as it shall be. */
export type PresentationInput = {
  /** Who answers for it. */
  readonly responsibleId?: InputMaybe<Scalars['ID']['input']>;
  /** The day; with a decision it is over. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the body decided, at most 2,000 characters; only with a day and somebody responsible. */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
};

/** Whose annual wheel. */
export type CalendarScope =
  /** The municipality's. */
  | 'MUNICIPALITY'
  /** A centre's. */
  | 'CENTRE'
  /** The viewer's own; nobody else sees it. */
  | 'PERSON';

/** What an entry of the annual wheel is about: each has its ring. */
export type CalendarKind =
  /** Conversations, and the season of them. */
  | 'CONVERSATION'
  /** What the viewer has to do by a day. */
  | 'DUTY'
  /** Input of A-MEDs. */
  | 'A_MED'
  /** The C-MEDs' reviews. */
  | 'C_MED'
  /** Releases of the statistics. */
  | 'RELEASE'
  /** The yearly summary. */
  | 'SUMMARY'
  /** Budget. */
  | 'BUDGET'
  /** Surveys. */
  | 'SURVEY'
  /** Revision of plans. */
  | 'PLAN_REVISION'
  /** Anything else that was added. */
  | 'OWN';

/** What can be added to the annual wheel. */
export type ActivityKind =
  /** Budget. */
  | 'BUDGET'
  /** A survey. */
  | 'SURVEY'
  /** Revision of plans. */
  | 'PLAN_REVISION'
  /** Anything else. */
  | 'OWN';

/** How an entry stands. */
export type CalendarState =
  /** Done, or over. */
  | 'DONE'
  /** Still to come, or going on. */
  | 'COMING'
  /** Its day is over and it was not done, as far as the viewer may know. */
  | 'LATE';

/** For whom an entry is. */
export type CalendarAudience =
  /** The whole municipality. */
  | 'EVERYBODY'
  /** Everybody in the centre. */
  | 'CENTRE'
  /** The members of a committee, and who was invited. */
  | 'MEMBERS'
  /** The viewer's team. */
  | 'TEAM'
  /** The viewer alone. */
  | 'SELF'
  /** The training house. */
  | 'TRAINING_HOUSE';

/** An activity as it shall be. */
export type ActivityInput = {
  /** What kind of thing. */
  readonly kind: ActivityKind;
  /** 1 to 100 characters. */
  readonly title: Scalars['String']['input'];
  /** The first day. */
  readonly firstOn: Scalars['Date']['input'];
  /** The last day, at most a year after the first. */
  readonly lastOn: Scalars['Date']['input'];
  /** Whether it comes back each year. */
  readonly isYearly: Scalars['Boolean']['input'];
};

