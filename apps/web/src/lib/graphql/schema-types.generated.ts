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
};

/** What can be wrong with what was asked. */
export type UserErrorCode =
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
  /** The value is not of a known form. */
  | 'MALFORMED';

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

/** In which function somebody looked. */
export type LookFunction =
  /** As nearest leader. */
  | 'NEAREST_LEADER'
  /** By an export on the host. */
  | 'HOST_EXPORT';

/** What was looked at. */
export type LookKind =
  /** The picture of the team that the person is in. */
  | 'TEAM_WHEEL'
  /** The person's own wheel. */
  | 'PERSON_WHEEL'
  /** A requirement set for the person. */
  | 'REQUIREMENT'
  /** An export of holdings or personal requirements. */
  | 'EXPORT';

