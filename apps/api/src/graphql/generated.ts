// Generated from the contract by scripts/codegen.mjs: do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerModel } from '../request/viewer.ts';
import type { TeamRow, TeamWheelRow, TeamMarkRow, TeamMemberRow } from '../features/wheel/team.service.ts';
import type { MunicipalityRow, RoleGrantRow } from '../features/organisation/organisation.service.ts';
import type { PersonaRow } from '../features/session/session.service.ts';
import type { UnitRow, PersonRow, EmploymentRow, NamedRow, CommitteeRow, SeatRow } from '../features/organisation/organisation.loaders.ts';
import type { LevelRow } from '../features/wheel/wheel.service.ts';
import type { ComponentRow, WheelRow, VersionRow, AreaRow, ElementRow, AreaLinkRow } from '../features/wheel/wheel-content.loaders.ts';
import type { DerivationRow, GoalRow, GoalLinkRow } from '../features/goal/goal.loaders.ts';
import type { PersonWheelRow, PersonElementRow, AppliedRuleRow, NeedRow } from '../features/wheel/person.service.ts';
import type { OwnNeedRow, PrincipleRow } from '../features/goal/goal.service.ts';
import type { RequirementRow } from '../features/requirement/requirement.loaders.ts';
import type { RequirementPreviewRow } from '../features/requirement/requirement-preview.service.ts';
import type { MarkRow } from '../features/requirement/mark.service.ts';
import type { HoldingRow } from '../features/holding/holding.loaders.ts';
import type { LookRow } from '../features/audit/audit.service.ts';
import type { Context } from '../request/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** Who is signed in; null when nobody is. */
  readonly viewer: Maybe<Viewer>;
  /** What the screens need before and after sign-in: the municipality and how one signs in. */
  readonly municipality: Municipality;
  /** Demonstration mode only: the people one may be. With a search text, people found by name (at most 25). */
  readonly personas: ReadonlyArray<Persona>;
  /** The scale of competence, 0 to 5, in words. */
  readonly levels: ReadonlyArray<Level>;
  /** The components that a competence is made of. */
  readonly components: ReadonlyArray<Component>;
  /** The leader wheel and the employee wheel. */
  readonly wheels: ReadonlyArray<Wheel>;
  /** One version of a wheel. */
  readonly wheelVersion: WheelVersion;
  /** A person's wheels on one employment in a period: the viewer's own, or a direct report's. */
  readonly personWheel: PersonWheel;
  /** All that decides one element for one person: the rules that apply, the history of levels, the way up to the goals. */
  readonly personElement: PersonElement;
  /** The wheel of one of the viewer's own teams, in a period. */
  readonly teamWheel: TeamWheel;
  /** The direction: values, signposts, focus areas, strategic goals and work goals. */
  readonly goals: ReadonlyArray<Goal>;
  /** One goal, with what leads to it and what hangs from it. */
  readonly goal: Goal;
  /** The principles of competence development and the competences that everybody keeps up. */
  readonly principles: ReadonlyArray<Principle>;
  /** Requirements, newest first. */
  readonly requirements: RequirementConnection;
  /** One requirement. */
  readonly requirement: Requirement;
  /** How many of the viewer's own direct reports a requirement would touch, were it adopted. */
  readonly requirementPreview: RequirementPreview;
  /** What the viewer may choose among when setting a requirement. */
  readonly requirementChoices: RequirementChoices;
  /** Strategic and core marks, newest first. */
  readonly competenceMarks: ReadonlyArray<CompetenceMark>;
  /** The organisation's units as a tree is opened: the children of a unit, or the municipality itself. */
  readonly organisationUnits: ReadonlyArray<OrganisationUnit>;
  /** One unit. */
  readonly organisationUnit: OrganisationUnit;
  /** Committees (H-MED, C-MED, A-MED). */
  readonly committees: ReadonlyArray<Committee>;
  /** Who holds a role today, as far as the viewer may know (matrix row 23). */
  readonly roleGrants: ReadonlyArray<RoleGrant>;
  /** Who has looked at the viewer's own personal content, newest first. */
  readonly looks: LookConnection;
};


/** What can be asked. */
export type QueryPersonasArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryWheelVersionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPersonWheelArgs = {
  employmentId: Scalars['ID']['input'];
  wheel?: InputMaybe<WheelCode>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryPersonElementArgs = {
  employmentId: Scalars['ID']['input'];
  elementId: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryTeamWheelArgs = {
  leaderEmploymentId: Scalars['ID']['input'];
  wheel: WheelCode;
  unitId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryGoalsArgs = {
  kind?: InputMaybe<GoalKind>;
};


/** What can be asked. */
export type QueryGoalArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRequirementsArgs = {
  filter?: InputMaybe<RequirementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryRequirementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRequirementPreviewArgs = {
  input: RequirementInput;
};


/** What can be asked. */
export type QueryCompetenceMarksArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  wheel?: InputMaybe<WheelCode>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QueryOrganisationUnitsArgs = {
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryOrganisationUnitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCommitteesArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryLooksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be done, each a verb of the domain. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Demonstration mode only: sign in as one of the people. */
  readonly signInAsPersona: SignInPayload;
  /** End the session. */
  readonly signOut: SignOutPayload;
  /** Write a requirement as a draft, seen only by those who steer the unit (or, for one person, by the nearest leader). */
  readonly draftRequirement: RequirementPayload;
  /** Change a draft. */
  readonly changeRequirementDraft: RequirementPayload;
  /** Throw a draft away. */
  readonly discardRequirementDraft: DiscardRequirementPayload;
  /** Adopt a draft: from its date it counts. */
  readonly adoptRequirement: RequirementPayload;
  /** Undo: withdraws a requirement that does not hold yet, or ends one that holds from today. */
  readonly withdrawRequirement: RequirementPayload;
  /** Mark an element or area strategic or core. */
  readonly markCompetence: CompetenceMarkPayload;
  /** Undo: withdraws a mark that does not hold yet, or ends one that holds from today. */
  readonly withdrawCompetenceMark: CompetenceMarkPayload;
};


/** What can be done, each a verb of the domain. */
export type MutationSignInAsPersonaArgs = {
  personId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationDraftRequirementArgs = {
  input: RequirementInput;
};


/** What can be done, each a verb of the domain. */
export type MutationChangeRequirementDraftArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: RequirementInput;
};


/** What can be done, each a verb of the domain. */
export type MutationDiscardRequirementDraftArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAdoptRequirementArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  replaceTied?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be done, each a verb of the domain. */
export type MutationWithdrawRequirementArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationMarkCompetenceArgs = {
  input: CompetenceMarkInput;
};


/** What can be done, each a verb of the domain. */
export type MutationWithdrawCompetenceMarkArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** Why a mutation did not do what was asked. The screen words it; the message here is for developers. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What is wrong, as a code that the screens hold words for. */
  readonly code: UserErrorCode;
  /** The input's field that it concerns, e.g. `level`; null when it concerns the whole. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** Values that the words need, e.g. `{"min": 0, "max": 5}`, as JSON text. */
  readonly params: Scalars['String']['output'];
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

/** The person who is signed in, and what this person may do. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The person. */
  readonly person: Person;
  /** Employments that hold today, the primary one first. */
  readonly employments: ReadonlyArray<Employment>;
  /** Teams whose wheel the viewer may open: one for each own employment that leads, wheel and unit. */
  readonly teams: ReadonlyArray<Team>;
  /** Roles held today beside the employments. */
  readonly roles: ReadonlyArray<Role>;
  /** Committee seats held today. */
  readonly seats: ReadonlyArray<Seat>;
  /** True when the viewer may set requirements for some unit or person. */
  readonly canSetRequirements: Scalars['Boolean']['output'];
  /** True when the viewer may read seats and roles of the organisation (matrix row 23), of all or of the part led. */
  readonly canSeeOrganisation: Scalars['Boolean']['output'];
  /** The municipality's today. */
  readonly today: Scalars['Date']['output'];
};

/** A team as its leader picks it. */
export type Team = {
  readonly __typename?: 'Team';
  /** The leader's own employment. */
  readonly leaderEmployment: Employment;
  /** Which wheel these members stand on. */
  readonly wheel: WheelCode;
  /** The unit that these members sit in; null for the whole team. */
  readonly unit: Maybe<OrganisationUnit>;
  /** How many members. */
  readonly memberCount: Scalars['Int']['output'];
};

/** A role beside the employments. */
export type Role =
  /** The training house: HR's unit for cross-cutting competence development. */
  | 'TRAINING_HOUSE'
  /** Administers organisation, wheels and settings. */
  | 'ADMINISTRATOR'
  /** The data protection officer or auditor. */
  | 'DATA_PROTECTION_OFFICER';

/** The municipality that this installation is for. */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its time zone, e.g. Europe/Copenhagen. */
  readonly timeZone: Scalars['String']['output'];
  /** True in demonstration mode: one signs in by choosing a person. */
  readonly demonstration: Scalars['Boolean']['output'];
  /** The years that hold something to show, oldest first, ending with the current one. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** Somebody one may be in demonstration mode. */
export type Persona = {
  readonly __typename?: 'Persona';
  /** The person's id, for `signInAsPersona`. */
  readonly personId: Scalars['ID']['output'];
  /** Which of the chosen personas this is; null for a person found by name. */
  readonly kind: Maybe<PersonaKind>;
  /** The person's name. */
  readonly name: Scalars['String']['output'];
  /** The job title. */
  readonly jobTitle: Scalars['String']['output'];
  /** The name of the unit. */
  readonly unitName: Scalars['String']['output'];
  /** One sentence on what this person sees; null for a person found by name. */
  readonly sees: Maybe<Scalars['String']['output']>;
};

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

/** The outcome of signing in. */
export type SignInPayload = {
  readonly __typename?: 'SignInPayload';
  /** Who is signed in now. */
  readonly viewer: Maybe<Viewer>;
  /** Why it did not work. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of signing out. */
export type SignOutPayload = {
  readonly __typename?: 'SignOutPayload';
  /** True: the session has ended. */
  readonly done: Scalars['Boolean']['output'];
};

/** A node of the organisation's tree. */
export type OrganisationUnit = {
  readonly __typename?: 'OrganisationUnit';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Its name today. */
  readonly name: Scalars['String']['output'];
  /** What kind of node it is. */
  readonly kind: UnitKind;
  /** The municipality's own name for its level, e.g. Afdeling. */
  readonly levelName: Scalars['String']['output'];
  /** The node above; null for the municipality. */
  readonly parent: Maybe<OrganisationUnit>;
  /** The nodes from the municipality down to the parent. */
  readonly ancestors: ReadonlyArray<OrganisationUnit>;
  /** The nodes below it today, by name. */
  readonly children: ReadonlyArray<OrganisationUnit>;
  /** Its leaders today. */
  readonly leaders: ReadonlyArray<Employment>;
  /** The people who sit in this very node today, by name (at most 200). */
  readonly people: ReadonlyArray<Employment>;
  /** How many people sit in it and below it today. */
  readonly headcount: Scalars['Int']['output'];
  /** Committees of this node. */
  readonly committees: ReadonlyArray<Committee>;
};

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

/** A person: sign-in, look-up log and take-out hang here. */
export type Person = {
  readonly __typename?: 'Person';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Given and family name. */
  readonly name: Scalars['String']['output'];
};

/** A person in a job: requirements, holdings and needs hang here. */
export type Employment = {
  readonly __typename?: 'Employment';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly person: Person;
  /** The job title. */
  readonly jobTitle: Scalars['String']['output'];
  /** Where it sits. */
  readonly unit: OrganisationUnit;
  /** The professional group, if any. */
  readonly jobGroup: Maybe<JobGroup>;
  /** The leader function, if any. */
  readonly leaderFunction: Maybe<LeaderFunction>;
  /** The leader level, if any. */
  readonly leaderLevel: Maybe<LeaderLevel>;
  /** The wheels that hold for it today. */
  readonly wheels: ReadonlyArray<WheelCode>;
  /** The nearest leader's employment today, as far as the viewer may know (matrix row 23). */
  readonly nearestLeader: Maybe<Employment>;
};

/** A professional group with a requirement profile of its own. */
export type JobGroup = {
  readonly __typename?: 'JobGroup';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** What kind of leadership somebody has. */
export type LeaderFunction = {
  readonly __typename?: 'LeaderFunction';
  /** Its code, e.g. citizen_facing. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** How high in the organisation a leader stands: 1 directors to 4. */
export type LeaderLevel = {
  readonly __typename?: 'LeaderLevel';
  /** 1 to 4. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A co-determination committee. */
export type Committee = {
  readonly __typename?: 'Committee';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** For the municipality, a centre or a unit. */
  readonly kind: CommitteeKind;
  /** The unit it is for. */
  readonly unit: OrganisationUnit;
  /** Seats held today that the viewer may know of (matrix row 23). */
  readonly seats: ReadonlyArray<Seat>;
};

/** Kinds of committee. */
export type CommitteeKind =
  /** Of the whole municipality. */
  | 'H_MED'
  /** Of a centre. */
  | 'C_MED'
  /** Of a unit. */
  | 'A_MED';

/** A seat in a committee. */
export type Seat = {
  readonly __typename?: 'Seat';
  /** The committee. */
  readonly committee: Committee;
  /** Who holds it. */
  readonly person: Person;
  /** The side it belongs to. */
  readonly side: SeatSide;
  /** Member, chair or secretary. */
  readonly duty: SeatDuty;
};

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

/** A role that a person holds today. */
export type RoleGrant = {
  readonly __typename?: 'RoleGrant';
  /** Who holds it. */
  readonly person: Person;
  /** Which role. */
  readonly role: Role;
  /** Since when. */
  readonly validFrom: Scalars['Date']['output'];
};

/** Which wheel. */
export type WheelCode =
  /** The leader wheel: 8 areas, 34 elements. */
  | 'LEADER'
  /** The employee wheel: 6 areas. */
  | 'EMPLOYEE';

/** A level of the scale, in words. */
export type Level = {
  readonly __typename?: 'Level';
  /** 0 to 5. */
  readonly value: Scalars['Int']['output'];
  /** A word or two. */
  readonly name: Scalars['String']['output'];
  /** What it looks like in the work. */
  readonly description: Scalars['String']['output'];
};

/** A part that a competence is made of. */
export type Component = {
  readonly __typename?: 'Component';
  /** Its lasting code, e.g. ability_tacit. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** The name of the kind it belongs to: knowledge, skill, ability, attitude, use of others' competence. */
  readonly groupName: Scalars['String']['output'];
};

/** A wheel of competence. */
export type Wheel = {
  readonly __typename?: 'Wheel';
  /** Leader or employee. */
  readonly code: WheelCode;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it is for. */
  readonly description: Scalars['String']['output'];
  /** What the wheel as a whole derives from. */
  readonly derivations: ReadonlyArray<Derivation>;
  /** Every version, newest first. */
  readonly versions: ReadonlyArray<WheelVersion>;
  /** The version in force today. */
  readonly currentVersion: WheelVersion;
};

/** A wheel as it is worded from a date. */
export type WheelVersion = {
  readonly __typename?: 'WheelVersion';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Leader or employee. */
  readonly wheel: WheelCode;
  /** 1, 2, 3 … */
  readonly number: Scalars['Int']['output'];
  /** First day in force. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day no longer in force; null while it is. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Its areas in their order. */
  readonly areas: ReadonlyArray<WheelArea>;
};

/** An area of a wheel: one spoke. */
export type WheelArea = {
  readonly __typename?: 'WheelArea';
  /** Lasting, opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Lasting code, e.g. L3. */
  readonly code: Scalars['String']['output'];
  /** Its name; may hold soft hyphens. */
  readonly name: Scalars['String']['output'];
  /** A short name for a spoke's label; may hold soft hyphens. */
  readonly shortName: Scalars['String']['output'];
  /** What it is about. */
  readonly description: Scalars['String']['output'];
  /** True for the hub of the wheel. */
  readonly isHub: Scalars['Boolean']['output'];
  /** What it derives from, with the reason. */
  readonly derivations: ReadonlyArray<Derivation>;
  /** Areas it leans on, with the reason. */
  readonly links: ReadonlyArray<AreaLink>;
  /** Its elements in their order, local ones last. */
  readonly elements: ReadonlyArray<Element>;
};

/** That an area or a wheel derives from a goal. */
export type Derivation = {
  readonly __typename?: 'Derivation';
  /** The goal. */
  readonly goal: Goal;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
};

/** That an area leans on another. */
export type AreaLink = {
  readonly __typename?: 'AreaLink';
  /** The other area, as the current version words it. */
  readonly area: WheelArea;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
};

/** One observable statement inside an area. */
export type Element = {
  readonly __typename?: 'Element';
  /** Lasting, opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Lasting code, e.g. L3.2. */
  readonly code: Scalars['String']['output'];
  /** The statement; may hold soft hyphens. */
  readonly name: Scalars['String']['output'];
  /** How it shows in daily work. */
  readonly description: Scalars['String']['output'];
  /** The area it lies in. */
  readonly areaId: Scalars['ID']['output'];
  /** Components that matter most in it. */
  readonly components: ReadonlyArray<Component>;
  /** The unit or job group that it is local to; null for elements that hold for all. */
  readonly localTo: Maybe<Scalars['String']['output']>;
};

/** One person's wheel in a period. */
export type PersonWheel = {
  readonly __typename?: 'PersonWheel';
  /** The employment it is about. */
  readonly employment: Employment;
  /** True when it is the viewer's own. */
  readonly isOwn: Scalars['Boolean']['output'];
  /** The wheel's version on the period's day. */
  readonly version: WheelVersion;
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** The day the picture is of: the year's last, or today. */
  readonly day: Scalars['Date']['output'];
  /** The areas' numbers, in the version's order. */
  readonly areas: ReadonlyArray<PersonArea>;
  /** The elements' numbers, in the version's order. */
  readonly elements: ReadonlyArray<PersonElement>;
  /** The agreed levels year by year, oldest first. */
  readonly history: ReadonlyArray<YearLevels>;
};

/** One person's numbers in an area: means over its elements that have a value, one decimal. */
export type PersonArea = {
  readonly __typename?: 'PersonArea';
  /** The area. */
  readonly areaId: Scalars['ID']['output'];
  /** Mean of the requirements. */
  readonly requirement: Maybe<Scalars['Float']['output']>;
  /** Mean of the own assessment. */
  readonly self: Maybe<Scalars['Float']['output']>;
  /** Mean of the leader's assessment. */
  readonly leader: Maybe<Scalars['Float']['output']>;
  /** Mean of the agreed levels. */
  readonly agreed: Maybe<Scalars['Float']['output']>;
  /** Mean of the levels that count. */
  readonly counting: Maybe<Scalars['Float']['output']>;
  /** Sum of the elements' needs; null when none is known. */
  readonly need: Maybe<Scalars['Int']['output']>;
  /** How many elements have a need. */
  readonly needCount: Scalars['Int']['output'];
  /** How many elements have a requirement and a level that counts. */
  readonly assessed: Scalars['Int']['output'];
  /** How many elements have a requirement. */
  readonly required: Scalars['Int']['output'];
};

/** One person's element: what is required, what is held, what is needed. */
export type PersonElement = {
  readonly __typename?: 'PersonElement';
  /** The element. */
  readonly element: Element;
  /** The level that is required; null without a requirement. */
  readonly requirement: Maybe<Scalars['Int']['output']>;
  /** The latest own assessment that the viewer may see. */
  readonly self: Maybe<Holding>;
  /** The latest leader's assessment that the viewer may see. */
  readonly leader: Maybe<Holding>;
  /** The latest agreed level. */
  readonly agreed: Maybe<Holding>;
  /** The one of these that counts. */
  readonly counting: Maybe<Holding>;
  /** The need; null when there is no requirement or no level. */
  readonly need: Maybe<Need>;
  /** Whether there is a requirement and a level. */
  readonly status: NeedStatus;
  /** Strategic and core marks that hold for the person's place. */
  readonly marks: ReadonlyArray<CompetenceMark>;
  /** Every rule that applies, the one that decided first. */
  readonly rules: ReadonlyArray<AppliedRequirement>;
  /** Every level of it that the viewer may see, newest first. */
  readonly holdings: ReadonlyArray<Holding>;
  /** The area it lies in, with what that derives from. */
  readonly area: WheelArea;
};

/** A requirement as it bears on one person. */
export type AppliedRequirement = {
  readonly __typename?: 'AppliedRequirement';
  /** The rule. */
  readonly requirement: Requirement;
  /** For the rule that decided: what set it above the next one; null for the others. */
  readonly decidedBy: Maybe<DecidedBy>;
};

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

/** Competence that is missing: requirement minus holding, never below zero. */
export type Need = {
  readonly __typename?: 'Need';
  /** How many levels are missing. */
  readonly size: Scalars['Int']['output'];
  /** Components that the assessment says are missing. */
  readonly missingComponents: ReadonlyArray<Component>;
};

/** Levels of a year, one for each element in the version's order. */
export type YearLevels = {
  readonly __typename?: 'YearLevels';
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** One row an element, in the version's order: requirement, self, leader, agreed, counting. */
  readonly rows: Scalars['NumberRows']['output'];
};

/** The wheel of a team. Names nobody; members come apart. */
export type TeamWheel = {
  readonly __typename?: 'TeamWheel';
  /** The leader's employment. */
  readonly leaderEmployment: Employment;
  /** The unit that the team is narrowed to; null for the whole team. */
  readonly unit: Maybe<OrganisationUnit>;
  /** The wheel's version on the period's day. */
  readonly version: WheelVersion;
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** The day the picture is of: the year's last, or today. */
  readonly day: Scalars['Date']['output'];
  /** How many members stand on this wheel today. */
  readonly memberCount: Scalars['Int']['output'];
  /**
   * One row an area, in the version's order. Columns: holding, requirement, target (the centre's), distance to target,
   * distance to requirement, members with a need, sum of needs, members counted, members with a requirement.
   * Means and distances have one decimal; null where nothing is known.
   */
  readonly areas: Scalars['NumberRows']['output'];
  /**
   * One row an element, in the order of the version's areas and their elements. Columns as in `areas`, followed by how many
   * of the counted members stand at level 0, 1, 2, 3, 4 and 5.
   */
  readonly elements: Scalars['NumberRows']['output'];
  /** Marks at the team's place, by element, for the order of needs. */
  readonly marks: ReadonlyArray<TeamMark>;
  /** The members with their needs, by name. */
  readonly members: ReadonlyArray<TeamMember>;
};

/** That an element is strategic or core for a team's place. */
export type TeamMark = {
  readonly __typename?: 'TeamMark';
  /** The element. */
  readonly elementId: Scalars['ID']['output'];
  /** Strategic or core. */
  readonly kind: CompetenceMarkKind;
};

/** A direct report in the team's list. */
export type TeamMember = {
  readonly __typename?: 'TeamMember';
  /** The employment. */
  readonly employment: Employment;
  /** How many elements have a need. */
  readonly needCount: Scalars['Int']['output'];
  /** Sum of the needs. */
  readonly needSum: Scalars['Int']['output'];
  /** How many of the needs are in strategic elements. */
  readonly strategicNeedCount: Scalars['Int']['output'];
  /** How many elements have a requirement and a level that counts. */
  readonly assessed: Scalars['Int']['output'];
  /** How many elements have a requirement. */
  readonly required: Scalars['Int']['output'];
  /** One row an element, in the version's order: requirement, self, leader, agreed, counting, need. */
  readonly levels: Scalars['NumberRows']['output'];
};

/** Something that competence is derived from: a value, a signpost, a focus area, a goal. */
export type Goal = {
  readonly __typename?: 'Goal';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Lasting code, e.g. F2. */
  readonly code: Scalars['String']['output'];
  /** What it is. */
  readonly kind: GoalKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** First day of its period. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day after its period; null when open. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** True when its period holds today. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** The unit whose work goal it is. */
  readonly unit: Maybe<OrganisationUnit>;
  /** The goals it serves, with the reason. */
  readonly parents: ReadonlyArray<GoalLink>;
  /** The goals that serve it, with the reason. */
  readonly children: ReadonlyArray<GoalLink>;
  /** The wheels and areas that derive from it. */
  readonly derivedAreas: ReadonlyArray<DerivedArea>;
  /** Requirements that name it, current and future. */
  readonly requirements: RequirementConnection;
  /** Marks that name it, current and future. */
  readonly marks: ReadonlyArray<CompetenceMark>;
  /** The viewer's own needs today under this goal: in its areas, or by a requirement or a mark that names it. */
  readonly ownNeeds: ReadonlyArray<OwnNeed>;
};


/** Something that competence is derived from: a value, a signpost, a focus area, a goal. */
export type GoalRequirementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

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

/** A step between two goals. */
export type GoalLink = {
  readonly __typename?: 'GoalLink';
  /** The other goal. */
  readonly goal: Goal;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
};

/** An area, or a whole wheel, that derives from a goal. */
export type DerivedArea = {
  readonly __typename?: 'DerivedArea';
  /** The wheel. */
  readonly wheel: WheelCode;
  /** The area; null when it is the wheel as a whole. */
  readonly area: Maybe<WheelArea>;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
};

/** A need of the viewer's own. */
export type OwnNeed = {
  readonly __typename?: 'OwnNeed';
  /** The employment that has it. */
  readonly employmentId: Scalars['ID']['output'];
  /** The element. */
  readonly element: Element;
  /** How many levels are missing. */
  readonly size: Scalars['Int']['output'];
};

/** A principle of competence development, or a competence that everybody keeps up. */
export type Principle = {
  readonly __typename?: 'Principle';
  /** Lasting code. */
  readonly id: Scalars['ID']['output'];
  /** Principle or part of the toolbox. */
  readonly kind: PrincipleKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
};

/** Kinds of principle. */
export type PrincipleKind =
  /** A principle of competence development. */
  | 'PRINCIPLE'
  /** A competence that every employee keeps up. */
  | 'TOOLBOX';

/** A level that is required of an element, or of each element of an area. */
export type Requirement = {
  readonly __typename?: 'Requirement';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Which wheel it is on. */
  readonly wheel: WheelCode;
  /** The area, when it is for a whole area. */
  readonly area: Maybe<WheelArea>;
  /** The element, when it is for one. */
  readonly element: Maybe<Element>;
  /** 0 to 5. */
  readonly level: Scalars['Int']['output'];
  /** Where it is set. */
  readonly scope: RequirementScope;
  /** The unit, unless it is set for one person. */
  readonly unit: Maybe<OrganisationUnit>;
  /** The person's employment, when it is set for one person. */
  readonly employment: Maybe<Employment>;
  /** Whom in that scope it is for. */
  readonly audience: RequirementAudience;
  /** The job group, leader function or leader level in words; null for everybody. */
  readonly audienceName: Maybe<Scalars['String']['output']>;
  /** The job group's id, the leader function or the leader level; null for everybody. */
  readonly audienceValue: Maybe<Scalars['String']['output']>;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** The goal that it serves. */
  readonly goal: Maybe<Goal>;
  /** First day it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day it no longer holds; null while open. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Draft, adopted and so on, seen today. */
  readonly state: RequirementState;
  /** Who set it; null when it came by import or the person has left. */
  readonly author: Maybe<Person>;
  /** When it was written. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was adopted. */
  readonly adoptedAt: Maybe<Scalars['DateTime']['output']>;
  /** Goes up with each change; send it back with a change. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may change, adopt or discard it: a draft in the viewer's part. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
  /** Whether the viewer may undo it: an adopted one that has not ended, in the viewer's part. */
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
};

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

/** The outcome of a step with a requirement. */
export type RequirementPayload = {
  readonly __typename?: 'RequirementPayload';
  /** The requirement as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly requirement: Maybe<Requirement>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of throwing a draft away. */
export type DiscardRequirementPayload = {
  readonly __typename?: 'DiscardRequirementPayload';
  /** The draft's id; null when nothing was done. */
  readonly discardedId: Maybe<Scalars['ID']['output']>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What a requirement would change, as far as the viewer's own direct reports go. */
export type RequirementPreview = {
  readonly __typename?: 'RequirementPreview';
  /** How many direct reports the viewer has on this wheel today. */
  readonly directReports: Scalars['Int']['output'];
  /** How many of them would get another required level in at least one element. */
  readonly touched: Scalars['Int']['output'];
  /** How many of them would have more needs than now. */
  readonly withMoreNeeds: Scalars['Int']['output'];
  /** What is wrong with the input as it stands. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What the viewer may choose among when setting a requirement. */
export type RequirementChoices = {
  readonly __typename?: 'RequirementChoices';
  /** Units that the viewer may set requirements for, from the top down. */
  readonly units: ReadonlyArray<OrganisationUnit>;
  /** Own direct reports. */
  readonly directReports: ReadonlyArray<Employment>;
  /** All job groups. */
  readonly jobGroups: ReadonlyArray<JobGroup>;
  /** The leader functions. */
  readonly leaderFunctions: ReadonlyArray<LeaderFunction>;
  /** The leader levels. */
  readonly leaderLevels: ReadonlyArray<LeaderLevel>;
};

/** Requirements, a page at a time. */
export type RequirementConnection = {
  readonly __typename?: 'RequirementConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<RequirementEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type RequirementEdge = {
  readonly __typename?: 'RequirementEdge';
  /** The requirement. */
  readonly node: Requirement;
  /** Where the page stands after it. */
  readonly cursor: Scalars['String']['output'];
};

/** Where a page ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True when there is more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The cursor to go on from. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** That an element or area is strategic or core for a part of the organisation. */
export type CompetenceMark = {
  readonly __typename?: 'CompetenceMark';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Strategic or core. */
  readonly kind: CompetenceMarkKind;
  /** Which wheel it is on. */
  readonly wheel: WheelCode;
  /** The area, when a whole area is marked. */
  readonly area: Maybe<WheelArea>;
  /** The element, when one is marked. */
  readonly element: Maybe<Element>;
  /** The part of the organisation; it is inherited downward. */
  readonly unit: OrganisationUnit;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** The goal that it serves. */
  readonly goal: Goal;
  /** First day it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day it no longer holds; null while open. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Who set it; null when it came by import or the person has left. */
  readonly author: Maybe<Person>;
  /** When it was set. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Goes up with each change; send it back with a change. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may undo it. */
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
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

/** The outcome of a step with a mark. */
export type CompetenceMarkPayload = {
  readonly __typename?: 'CompetenceMarkPayload';
  /** The mark as it is now; null when nothing was done. */
  readonly mark: Maybe<CompetenceMark>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A level of competence that somebody has been assessed at. */
export type Holding = {
  readonly __typename?: 'Holding';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who assessed: the person, the leader, or both agreed. */
  readonly kind: HoldingKind;
  /** 0 to 5. */
  readonly level: Scalars['Int']['output'];
  /** The day of the assessment. */
  readonly assessedOn: Scalars['Date']['output'];
  /** Components that the assessment says are missing. */
  readonly missingComponents: ReadonlyArray<Component>;
};

/** Kinds of level. */
export type HoldingKind =
  /** The person's own assessment. */
  | 'SELF'
  /** The nearest leader's assessment. */
  | 'LEADER'
  /** What both agreed on. */
  | 'AGREED';

/** That somebody looked at the viewer's personal content. */
export type Look = {
  readonly __typename?: 'Look';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** In which function. */
  readonly viewerFunction: LookFunction;
  /** Who, when the look was as nearest leader. */
  readonly viewerName: Maybe<Scalars['String']['output']>;
  /** What was looked at. */
  readonly kind: LookKind;
};

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

/** Looks, a page at a time. */
export type LookConnection = {
  readonly __typename?: 'LookConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<LookEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page. */
export type LookEdge = {
  readonly __typename?: 'LookEdge';
  /** The look. */
  readonly node: Look;
  /** Where the page stands after it. */
  readonly cursor: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  NumberRows: ResolverTypeWrapper<Scalars['NumberRows']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  Team: ResolverTypeWrapper<TeamRow>;
  Role: Role;
  Municipality: ResolverTypeWrapper<MunicipalityRow>;
  Persona: ResolverTypeWrapper<PersonaRow>;
  PersonaKind: PersonaKind;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  OrganisationUnit: ResolverTypeWrapper<UnitRow>;
  UnitKind: UnitKind;
  Person: ResolverTypeWrapper<PersonRow>;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  JobGroup: ResolverTypeWrapper<NamedRow>;
  LeaderFunction: ResolverTypeWrapper<NamedRow>;
  LeaderLevel: ResolverTypeWrapper<NamedRow>;
  Committee: ResolverTypeWrapper<CommitteeRow>;
  CommitteeKind: CommitteeKind;
  Seat: ResolverTypeWrapper<SeatRow>;
  SeatSide: SeatSide;
  SeatDuty: SeatDuty;
  RoleGrant: ResolverTypeWrapper<RoleGrantRow>;
  WheelCode: WheelCode;
  Level: ResolverTypeWrapper<LevelRow>;
  Component: ResolverTypeWrapper<ComponentRow>;
  Wheel: ResolverTypeWrapper<WheelRow>;
  WheelVersion: ResolverTypeWrapper<VersionRow>;
  WheelArea: ResolverTypeWrapper<AreaRow>;
  Derivation: ResolverTypeWrapper<DerivationRow>;
  AreaLink: ResolverTypeWrapper<AreaLinkRow>;
  Element: ResolverTypeWrapper<ElementRow>;
  PersonWheel: ResolverTypeWrapper<PersonWheelRow>;
  PersonArea: ResolverTypeWrapper<PersonArea>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PersonElement: ResolverTypeWrapper<PersonElementRow>;
  AppliedRequirement: ResolverTypeWrapper<AppliedRuleRow>;
  DecidedBy: DecidedBy;
  NeedStatus: NeedStatus;
  Need: ResolverTypeWrapper<NeedRow>;
  YearLevels: ResolverTypeWrapper<YearLevels>;
  TeamWheel: ResolverTypeWrapper<TeamWheelRow>;
  TeamMark: ResolverTypeWrapper<TeamMarkRow>;
  TeamMember: ResolverTypeWrapper<TeamMemberRow>;
  Goal: ResolverTypeWrapper<GoalRow>;
  GoalKind: GoalKind;
  GoalLink: ResolverTypeWrapper<GoalLinkRow>;
  DerivedArea: ResolverTypeWrapper<DerivationRow>;
  OwnNeed: ResolverTypeWrapper<OwnNeedRow>;
  Principle: ResolverTypeWrapper<PrincipleRow>;
  PrincipleKind: PrincipleKind;
  Requirement: ResolverTypeWrapper<RequirementRow>;
  RequirementScope: RequirementScope;
  RequirementAudience: RequirementAudience;
  RequirementState: RequirementState;
  RequirementFilter: RequirementFilter;
  RequirementInput: RequirementInput;
  RequirementPayload: ResolverTypeWrapper<Omit<RequirementPayload, 'requirement'> & { requirement?: Maybe<ResolversTypes['Requirement']> }>;
  DiscardRequirementPayload: ResolverTypeWrapper<DiscardRequirementPayload>;
  RequirementPreview: ResolverTypeWrapper<RequirementPreviewRow>;
  RequirementChoices: ResolverTypeWrapper<Omit<RequirementChoices, 'units' | 'directReports' | 'jobGroups' | 'leaderFunctions' | 'leaderLevels'> & { units: ReadonlyArray<ResolversTypes['OrganisationUnit']>, directReports: ReadonlyArray<ResolversTypes['Employment']>, jobGroups: ReadonlyArray<ResolversTypes['JobGroup']>, leaderFunctions: ReadonlyArray<ResolversTypes['LeaderFunction']>, leaderLevels: ReadonlyArray<ResolversTypes['LeaderLevel']> }>;
  RequirementConnection: ResolverTypeWrapper<Omit<RequirementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RequirementEdge']> }>;
  RequirementEdge: ResolverTypeWrapper<Omit<RequirementEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  CompetenceMark: ResolverTypeWrapper<MarkRow>;
  CompetenceMarkKind: CompetenceMarkKind;
  CompetenceMarkInput: CompetenceMarkInput;
  CompetenceMarkPayload: ResolverTypeWrapper<Omit<CompetenceMarkPayload, 'mark'> & { mark?: Maybe<ResolversTypes['CompetenceMark']> }>;
  Holding: ResolverTypeWrapper<HoldingRow>;
  HoldingKind: HoldingKind;
  Look: ResolverTypeWrapper<LookRow>;
  LookFunction: LookFunction;
  LookKind: LookKind;
  LookConnection: ResolverTypeWrapper<Omit<LookConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LookEdge']> }>;
  LookEdge: ResolverTypeWrapper<Omit<LookEdge, 'node'> & { node: ResolversTypes['Look'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  NumberRows: Scalars['NumberRows']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  UserError: UserError;
  Viewer: ViewerModel;
  Team: TeamRow;
  Municipality: MunicipalityRow;
  Persona: PersonaRow;
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignOutPayload: SignOutPayload;
  OrganisationUnit: UnitRow;
  Person: PersonRow;
  Employment: EmploymentRow;
  JobGroup: NamedRow;
  LeaderFunction: NamedRow;
  LeaderLevel: NamedRow;
  Committee: CommitteeRow;
  Seat: SeatRow;
  RoleGrant: RoleGrantRow;
  Level: LevelRow;
  Component: ComponentRow;
  Wheel: WheelRow;
  WheelVersion: VersionRow;
  WheelArea: AreaRow;
  Derivation: DerivationRow;
  AreaLink: AreaLinkRow;
  Element: ElementRow;
  PersonWheel: PersonWheelRow;
  PersonArea: PersonArea;
  Float: Scalars['Float']['output'];
  PersonElement: PersonElementRow;
  AppliedRequirement: AppliedRuleRow;
  Need: NeedRow;
  YearLevels: YearLevels;
  TeamWheel: TeamWheelRow;
  TeamMark: TeamMarkRow;
  TeamMember: TeamMemberRow;
  Goal: GoalRow;
  GoalLink: GoalLinkRow;
  DerivedArea: DerivationRow;
  OwnNeed: OwnNeedRow;
  Principle: PrincipleRow;
  Requirement: RequirementRow;
  RequirementFilter: RequirementFilter;
  RequirementInput: RequirementInput;
  RequirementPayload: Omit<RequirementPayload, 'requirement'> & { requirement?: Maybe<ResolversParentTypes['Requirement']> };
  DiscardRequirementPayload: DiscardRequirementPayload;
  RequirementPreview: RequirementPreviewRow;
  RequirementChoices: Omit<RequirementChoices, 'units' | 'directReports' | 'jobGroups' | 'leaderFunctions' | 'leaderLevels'> & { units: ReadonlyArray<ResolversParentTypes['OrganisationUnit']>, directReports: ReadonlyArray<ResolversParentTypes['Employment']>, jobGroups: ReadonlyArray<ResolversParentTypes['JobGroup']>, leaderFunctions: ReadonlyArray<ResolversParentTypes['LeaderFunction']>, leaderLevels: ReadonlyArray<ResolversParentTypes['LeaderLevel']> };
  RequirementConnection: Omit<RequirementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RequirementEdge']> };
  RequirementEdge: Omit<RequirementEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  PageInfo: PageInfo;
  CompetenceMark: MarkRow;
  CompetenceMarkInput: CompetenceMarkInput;
  CompetenceMarkPayload: Omit<CompetenceMarkPayload, 'mark'> & { mark?: Maybe<ResolversParentTypes['CompetenceMark']> };
  Holding: HoldingRow;
  Look: LookRow;
  LookConnection: Omit<LookConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LookEdge']> };
  LookEdge: Omit<LookEdge, 'node'> & { node: ResolversParentTypes['Look'] };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface NumberRowsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NumberRows'], any> {
  name: 'NumberRows';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  personas?: Resolver<ReadonlyArray<ResolversTypes['Persona']>, ParentType, ContextType, Partial<QueryPersonasArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  wheels?: Resolver<ReadonlyArray<ResolversTypes['Wheel']>, ParentType, ContextType>;
  wheelVersion?: Resolver<ResolversTypes['WheelVersion'], ParentType, ContextType, RequireFields<QueryWheelVersionArgs, 'id'>>;
  personWheel?: Resolver<ResolversTypes['PersonWheel'], ParentType, ContextType, RequireFields<QueryPersonWheelArgs, 'employmentId'>>;
  personElement?: Resolver<ResolversTypes['PersonElement'], ParentType, ContextType, RequireFields<QueryPersonElementArgs, 'employmentId' | 'elementId'>>;
  teamWheel?: Resolver<ResolversTypes['TeamWheel'], ParentType, ContextType, RequireFields<QueryTeamWheelArgs, 'leaderEmploymentId' | 'wheel'>>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType, Partial<QueryGoalsArgs>>;
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType, RequireFields<QueryGoalArgs, 'id'>>;
  principles?: Resolver<ReadonlyArray<ResolversTypes['Principle']>, ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<QueryRequirementsArgs, 'first'>>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType, RequireFields<QueryRequirementArgs, 'id'>>;
  requirementPreview?: Resolver<ResolversTypes['RequirementPreview'], ParentType, ContextType, RequireFields<QueryRequirementPreviewArgs, 'input'>>;
  requirementChoices?: Resolver<ResolversTypes['RequirementChoices'], ParentType, ContextType>;
  competenceMarks?: Resolver<ReadonlyArray<ResolversTypes['CompetenceMark']>, ParentType, ContextType, RequireFields<QueryCompetenceMarksArgs, 'includeEnded'>>;
  organisationUnits?: Resolver<ReadonlyArray<ResolversTypes['OrganisationUnit']>, ParentType, ContextType, Partial<QueryOrganisationUnitsArgs>>;
  organisationUnit?: Resolver<ResolversTypes['OrganisationUnit'], ParentType, ContextType, RequireFields<QueryOrganisationUnitArgs, 'id'>>;
  committees?: Resolver<ReadonlyArray<ResolversTypes['Committee']>, ParentType, ContextType, Partial<QueryCommitteesArgs>>;
  roleGrants?: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  looks?: Resolver<ResolversTypes['LookConnection'], ParentType, ContextType, RequireFields<QueryLooksArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signInAsPersona?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInAsPersonaArgs, 'personId'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  draftRequirement?: Resolver<ResolversTypes['RequirementPayload'], ParentType, ContextType, RequireFields<MutationDraftRequirementArgs, 'input'>>;
  changeRequirementDraft?: Resolver<ResolversTypes['RequirementPayload'], ParentType, ContextType, RequireFields<MutationChangeRequirementDraftArgs, 'id' | 'version' | 'input'>>;
  discardRequirementDraft?: Resolver<ResolversTypes['DiscardRequirementPayload'], ParentType, ContextType, RequireFields<MutationDiscardRequirementDraftArgs, 'id'>>;
  adoptRequirement?: Resolver<ResolversTypes['RequirementPayload'], ParentType, ContextType, RequireFields<MutationAdoptRequirementArgs, 'id' | 'version' | 'replaceTied'>>;
  withdrawRequirement?: Resolver<ResolversTypes['RequirementPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRequirementArgs, 'id' | 'version'>>;
  markCompetence?: Resolver<ResolversTypes['CompetenceMarkPayload'], ParentType, ContextType, RequireFields<MutationMarkCompetenceArgs, 'input'>>;
  withdrawCompetenceMark?: Resolver<ResolversTypes['CompetenceMarkPayload'], ParentType, ContextType, RequireFields<MutationWithdrawCompetenceMarkArgs, 'id' | 'version'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  params?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  employments?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  canSetRequirements?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canSeeOrganisation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  leaderEmployment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Persona'] = ResolversParentTypes['Persona']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PersonaKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sees?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationUnit'] = ResolversParentTypes['OrganisationUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  levelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committees?: Resolver<ReadonlyArray<ResolversTypes['Committee']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  jobTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrganisationUnit'], ParentType, ContextType>;
  jobGroup?: Resolver<Maybe<ResolversTypes['JobGroup']>, ParentType, ContextType>;
  leaderFunction?: Resolver<Maybe<ResolversTypes['LeaderFunction']>, ParentType, ContextType>;
  leaderLevel?: Resolver<Maybe<ResolversTypes['LeaderLevel']>, ParentType, ContextType>;
  wheels?: Resolver<ReadonlyArray<ResolversTypes['WheelCode']>, ParentType, ContextType>;
  nearestLeader?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
};

export type JobGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobGroup'] = ResolversParentTypes['JobGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaderFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderFunction'] = ResolversParentTypes['LeaderFunction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaderLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderLevel'] = ResolversParentTypes['LeaderLevel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrganisationUnit'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['SeatSide'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['SeatDuty'], ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Level'] = ResolversParentTypes['Level']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WheelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wheel'] = ResolversParentTypes['Wheel']> = {
  code?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  derivations?: Resolver<ReadonlyArray<ResolversTypes['Derivation']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['WheelVersion']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['WheelVersion'], ParentType, ContextType>;
};

export type WheelVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WheelVersion'] = ResolversParentTypes['WheelVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['WheelArea']>, ParentType, ContextType>;
};

export type WheelAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WheelArea'] = ResolversParentTypes['WheelArea']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  derivations?: Resolver<ReadonlyArray<ResolversTypes['Derivation']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['AreaLink']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AreaLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaLink'] = ResolversParentTypes['AreaLink']> = {
  area?: Resolver<ResolversTypes['WheelArea'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Element'] = ResolversParentTypes['Element']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  localTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonWheelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonWheel'] = ResolversParentTypes['PersonWheel']> = {
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['WheelVersion'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['PersonArea']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['PersonElement']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['YearLevels']>, ParentType, ContextType>;
};

export type PersonAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonArea'] = ResolversParentTypes['PersonArea']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  self?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  agreed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  counting?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  needCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonElement'] = ResolversParentTypes['PersonElement']> = {
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  self?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
  agreed?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
  counting?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NeedStatus'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['CompetenceMark']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['AppliedRequirement']>, ParentType, ContextType>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['WheelArea'], ParentType, ContextType>;
};

export type AppliedRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedRequirement'] = ResolversParentTypes['AppliedRequirement']> = {
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['DecidedBy']>, ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingComponents?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
};

export type YearLevelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearLevels'] = ResolversParentTypes['YearLevels']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['NumberRows'], ParentType, ContextType>;
};

export type TeamWheelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamWheel'] = ResolversParentTypes['TeamWheel']> = {
  leaderEmployment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['WheelVersion'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areas?: Resolver<ResolversTypes['NumberRows'], ParentType, ContextType>;
  elements?: Resolver<ResolversTypes['NumberRows'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['TeamMark']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
};

export type TeamMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMark'] = ResolversParentTypes['TeamMark']> = {
  elementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompetenceMarkKind'], ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  needCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needSum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strategicNeedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['NumberRows'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GoalKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['GoalLink']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['GoalLink']>, ParentType, ContextType>;
  derivedAreas?: Resolver<ReadonlyArray<ResolversTypes['DerivedArea']>, ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<GoalRequirementsArgs, 'first'>>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['CompetenceMark']>, ParentType, ContextType>;
  ownNeeds?: Resolver<ReadonlyArray<ResolversTypes['OwnNeed']>, ParentType, ContextType>;
};

export type GoalLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalLink'] = ResolversParentTypes['GoalLink']> = {
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DerivedAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DerivedArea'] = ResolversParentTypes['DerivedArea']> = {
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['WheelArea']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnNeed'] = ResolversParentTypes['OwnNeed']> = {
  employmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrincipleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Principle'] = ResolversParentTypes['Principle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipleKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['WheelArea']>, ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['RequirementScope'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['RequirementAudience'], ParentType, ContextType>;
  audienceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audienceValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequirementState'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequirementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementPayload'] = ResolversParentTypes['RequirementPayload']> = {
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscardRequirementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardRequirementPayload'] = ResolversParentTypes['DiscardRequirementPayload']> = {
  discardedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequirementPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementPreview'] = ResolversParentTypes['RequirementPreview']> = {
  directReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  touched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withMoreNeeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequirementChoicesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementChoices'] = ResolversParentTypes['RequirementChoices']> = {
  units?: Resolver<ReadonlyArray<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  directReports?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  jobGroups?: Resolver<ReadonlyArray<ResolversTypes['JobGroup']>, ParentType, ContextType>;
  leaderFunctions?: Resolver<ReadonlyArray<ResolversTypes['LeaderFunction']>, ParentType, ContextType>;
  leaderLevels?: Resolver<ReadonlyArray<ResolversTypes['LeaderLevel']>, ParentType, ContextType>;
};

export type RequirementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementConnection'] = ResolversParentTypes['RequirementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequirementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementEdge'] = ResolversParentTypes['RequirementEdge']> = {
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompetenceMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceMark'] = ResolversParentTypes['CompetenceMark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompetenceMarkKind'], ParentType, ContextType>;
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['WheelArea']>, ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrganisationUnit'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompetenceMarkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceMarkPayload'] = ResolversParentTypes['CompetenceMarkPayload']> = {
  mark?: Resolver<Maybe<ResolversTypes['CompetenceMark']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  missingComponents?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
};

export type LookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Look'] = ResolversParentTypes['Look']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerFunction?: Resolver<ResolversTypes['LookFunction'], ParentType, ContextType>;
  viewerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LookKind'], ParentType, ContextType>;
};

export type LookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookConnection'] = ResolversParentTypes['LookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LookEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookEdge'] = ResolversParentTypes['LookEdge']> = {
  node?: Resolver<ResolversTypes['Look'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  NumberRows?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Persona?: PersonaResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  OrganisationUnit?: OrganisationUnitResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  JobGroup?: JobGroupResolvers<ContextType>;
  LeaderFunction?: LeaderFunctionResolvers<ContextType>;
  LeaderLevel?: LeaderLevelResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  Level?: LevelResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  Wheel?: WheelResolvers<ContextType>;
  WheelVersion?: WheelVersionResolvers<ContextType>;
  WheelArea?: WheelAreaResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  AreaLink?: AreaLinkResolvers<ContextType>;
  Element?: ElementResolvers<ContextType>;
  PersonWheel?: PersonWheelResolvers<ContextType>;
  PersonArea?: PersonAreaResolvers<ContextType>;
  PersonElement?: PersonElementResolvers<ContextType>;
  AppliedRequirement?: AppliedRequirementResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  YearLevels?: YearLevelsResolvers<ContextType>;
  TeamWheel?: TeamWheelResolvers<ContextType>;
  TeamMark?: TeamMarkResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalLink?: GoalLinkResolvers<ContextType>;
  DerivedArea?: DerivedAreaResolvers<ContextType>;
  OwnNeed?: OwnNeedResolvers<ContextType>;
  Principle?: PrincipleResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementPayload?: RequirementPayloadResolvers<ContextType>;
  DiscardRequirementPayload?: DiscardRequirementPayloadResolvers<ContextType>;
  RequirementPreview?: RequirementPreviewResolvers<ContextType>;
  RequirementChoices?: RequirementChoicesResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  CompetenceMark?: CompetenceMarkResolvers<ContextType>;
  CompetenceMarkPayload?: CompetenceMarkPayloadResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  Look?: LookResolvers<ContextType>;
  LookConnection?: LookConnectionResolvers<ContextType>;
  LookEdge?: LookEdgeResolvers<ContextType>;
};


