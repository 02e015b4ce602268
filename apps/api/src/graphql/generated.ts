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
import type { DutiesRow, RightRow, ReminderRow } from '../features/duty/duty.service.ts';
import type { TodoRow } from '../features/duty/todo.ts';
import type { GlassRequestRow, GlassContentRow } from '../features/break-glass/break-glass.loaders.ts';
import type { HoldingRow } from '../features/holding/holding.loaders.ts';
import type { ConversationRow, TextRow, SettingRow } from '../features/conversation/conversation.loaders.ts';
import type { PreparationRow, AnswerRow, QuestionRow, LevelRow as ConversationLevelRow } from '../features/conversation/preparation.loaders.ts';
import type { TalkElementRow } from '../features/conversation/talk.service.ts';
import type { OverviewRow, MemberRow, LeaderBelowRow, HandoverRow } from '../features/conversation/overview.service.ts';
import type { RequestRow } from '../features/conversation/request.service.ts';
import type { OptionRow } from '../features/setting/setting-option.service.ts';
import type { ChangeRow } from '../features/setting/setting.service.ts';
import type { DelegationRow } from '../features/conversation/delegation.service.ts';
import type { PlanRow, PlanVersionRow, CodedRow } from '../features/plan/plan.loaders.ts';
import type { PlanItemRow, AgreedRow } from '../features/plan/plan-item.loaders.ts';
import type { CountedItem as CountedItemModel } from '@medhjul/rules/plan-count';
import type { FollowUpRow, FollowUpAnswerRow } from '../features/plan/follow-up.loaders.ts';
import type { TeamConversationRow, TeamNeedRow, TeamTextRow } from '../features/team-conversation/team-conversation.loaders.ts';
import type { TeamConsentRow } from '../features/team-conversation/team-conversation.service.ts';
import type { ReleaseRow, ReleaseBlockRow } from '../features/release/release.loaders.ts';
import type { ReleaseRunRow } from '../features/release/release-run.loaders.ts';
import type { StoredPreview, PreviewBlock as PreviewBlockRow, PreviewColumns as PreviewColumnsRow } from '../features/release/build-release.ts';
import type { OwnCountedRow } from '../features/release/own-counted.service.ts';
import type { DemandRow, DemandOfReleaseRow } from '../features/demand/demand.service.ts';
import type { DemandElementRow } from '../features/demand/demand-elements.ts';
import type { ProposalRow } from '../features/demand/proposal.service.ts';
import type { DecisionRow } from '../features/demand/proposal-decision.ts';
import type { SummaryRow, BecameRow, SummaryTextRow, PresentationRow } from '../features/summary/summary.loaders.ts';
import type { AskedLine, GoalLine, AreaLine, DecisionLine } from '../features/summary/summary-content.ts';
import type { MinutesRow, RemarkRow, ApprovalRow } from '../features/minutes/minutes.loaders.ts';
import type { MinutesContent as MinutesContentModel, MinutesSeat as MinutesSeatModel } from '../features/minutes/minutes-content.ts';
import type { MinutesDecisionRow } from '../features/minutes/minutes-decision.loaders.ts';
import type { ReviewRow, ReviewStepRow, AgendaItemRow, ReviewInputRow } from '../features/review/review.loaders.ts';
import type { ReviewCommitteeRow } from '../features/review/review.service.ts';
import type { ReviewDecisionRow } from '../features/review/decision.loaders.ts';
import type { BoardRow } from '../features/review/review-board.service.ts';
import type { MedInputRow, MedNeedRow, MedMeasureRow } from '../features/med-input/med-input.loaders.ts';
import type { InputToBeginRow } from '../features/med-input/med-input.service.ts';
import type { CalendarRow } from '../features/calendar/calendar.service.ts';
import type { EntryRow } from '../features/calendar/calendar-entry.ts';
import type { ActivityRow } from '../features/calendar/activity.service.ts';
import type { FeedRow } from '../features/calendar/calendar-feed.service.ts';
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
  /**
   * Rich text as a tree of nodes, each with `type` and, as it needs, `content`, `text`, `marks`: paragraphs, headings, lists, bold
   * and italic, nothing else. Never HTML.
   */
  RichText: { input: import('@medhjul/rules/rich-text').RichTextNode; output: import('@medhjul/rules/rich-text').RichTextNode; }
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
  /** The personal development plan of an employment for a year; one that nothing stands in yet has no id. */
  readonly plan: Plan;
  /** The plans of an employment that the viewer may see, the newest first. */
  readonly plans: ReadonlyArray<Plan>;
  /** Ways and places of learning to choose among. */
  readonly learningForms: ReadonlyArray<LearningForm>;
  /** Kinds of cross-cutting offer that one may wish for. */
  readonly offerWishes: ReadonlyArray<OfferWish>;
  /** Follow-ups of what was learnt that wait for the viewer's answer, for the viewer and the direct reports, longest due first. */
  readonly followUps: ReadonlyArray<FollowUp>;
  /** The leader's season: each direct report with where the conversation stands. */
  readonly conversationOverview: ConversationOverview;
  /** One conversation: the viewer's own, or a direct report's. */
  readonly conversation: Conversation;
  /** The viewer's own conversations, newest first. */
  readonly conversations: ReadonlyArray<Conversation>;
  /** Where the viewer has asked for a conversation of their own this year. */
  readonly conversationRequests: ReadonlyArray<ConversationRequest>;
  /** The inspiration catalogue: questions to prepare with, by theme. */
  readonly conversationQuestions: ReadonlyArray<ConversationQuestion>;
  /** The municipality's settings for conversations and plans. */
  readonly conversationSetting: ConversationSetting;
  /** A list that plans choose from, in its order, with what is hidden. */
  readonly settingOptions: ReadonlyArray<SettingOption>;
  /** Substitutes that concern the viewer, today and later: whom the viewer named, acts for, or has as leader. */
  readonly delegations: ReadonlyArray<Delegation>;
  /** Leaders' employments whose team the viewer may give to a substitute: the own, and those of leaders who are direct reports. */
  readonly delegableEmployments: ReadonlyArray<Employment>;
  /** Leaders who may act for a leader: without a search text those close by, else found by name (at most 25). */
  readonly substitutes: ReadonlyArray<Employment>;
  /** What a new nearest leader takes over about a direct report. */
  readonly handover: Handover;
  /** What the viewer has a right to and has to do in conversations and plans, and how one is reminded. */
  readonly duties: Duties;
  /** Who has looked at the viewer's own personal content, newest first. */
  readonly looks: LookConnection;
  /** Break-glass accesses that the viewer asked for, answered, or may answer now, the newest first (at most 200). */
  readonly glassRequests: ReadonlyArray<GlassRequest>;
  /** One of them. */
  readonly glassRequest: GlassRequest;
  /** What was opened about the viewer by break-glass, the newest first. */
  readonly glassAccesses: ReadonlyArray<GlassAccess>;
  /**
   * People by a part of the name, in their primary employment: at most 20, none for fewer than two letters. Those who have left
   * are found by the data protection officer alone.
   */
  readonly people: ReadonlyArray<Employment>;
  /** A team conversation that the viewer leads, is a member of, or took part in. */
  readonly teamConversation: TeamConversation;
  /** Team conversations that the viewer leads, is a member of, or took part in, newest first (at most 100). */
  readonly teamConversations: ReadonlyArray<TeamConversation>;
  /** The releases of the statistics, newest first. */
  readonly releases: ReadonlyArray<Release>;
  /** One release of the statistics. */
  readonly release: Release;
  /** What the training house had prepared or published, newest first (at most 20). */
  readonly releaseRuns: ReadonlyArray<ReleaseRun>;
  /** One of them, with how far it is. */
  readonly releaseRun: ReleaseRun;
  /** What of the viewer's own records a release of today would count, for each wheel that is for the primary employment. */
  readonly ownCounted: ReadonlyArray<OwnCounted>;
  /** Stored cells of some releases, for all or some elements and blocks; of centres those that the viewer may see. */
  readonly demand: Demand;
  /** What is proposed as an offer from a release, in order; what lacks one centre stands last and for the training house alone. */
  readonly proposals: ReadonlyArray<Proposal>;
  /** The C-MEDs in which the viewer sits today, with their reviews. */
  readonly reviewCommittees: ReadonlyArray<ReviewCommittee>;
  /** A review: as a member of the committee, or as somebody invited to it. */
  readonly review: Review;
  /** The reviews to whose papers the viewer is invited today. */
  readonly invitedReviews: ReadonlyArray<Review>;
  /** How far every C-MED's review of a year is; for the training house. */
  readonly reviewBoard: ReadonlyArray<ReviewBoardRow>;
  /** One version of minutes. */
  readonly minutes: Minutes;
  /** Sent minutes that the viewer may read, the latest version of each review, newest year first, then by committee (at most 200). */
  readonly minutesList: ReadonlyArray<Minutes>;
  /** Decisions of the latest sent minutes of a year that the viewer may read, by element or title, then by committee. */
  readonly minutesDecisions: ReadonlyArray<MinutesDecision>;
  /** Inputs of A-MEDs that the viewer writes or may read, newest year first, then by committee (at most 200). */
  readonly medInputs: ReadonlyArray<MedInput>;
  /** One input. */
  readonly medInput: MedInput;
  /** A-MEDs in which the viewer sits whose input was not begun, though there is a review to send it to. */
  readonly inputsToBegin: ReadonlyArray<InputToBegin>;
  /** The yearly summaries that the viewer may read, the newest first. */
  readonly summaries: ReadonlyArray<Summary>;
  /** The summary of a year. */
  readonly summary: Summary;
  /** Plan years with releases and no summary, the newest first; for the training house. */
  readonly yearsToSummarise: ReadonlyArray<YearToSummarise>;
  /** The annual wheel of a year: what stands in it for the viewer. NOT_FOUND for a centre whose wheel is not the viewer's to see. */
  readonly calendar: Calendar;
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
export type QueryPlanArgs = {
  employmentId: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryPlansArgs = {
  employmentId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFollowUpsArgs = {
  includeAnswered?: InputMaybe<Scalars['Boolean']['input']>;
  includeComing?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QueryConversationOverviewArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryConversationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryConversationQuestionsArgs = {
  kind?: InputMaybe<ConversationKind>;
};


/** What can be asked. */
export type QuerySettingOptionsArgs = {
  list: OptionList;
};


/** What can be asked. */
export type QuerySubstitutesArgs = {
  leaderEmploymentId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryHandoverArgs = {
  employmentId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryLooksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryGlassRequestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPeopleArgs = {
  search: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryTeamConversationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTeamConversationsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryReleaseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryReleaseRunArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDemandArgs = {
  releaseIds: ReadonlyArray<Scalars['ID']['input']>;
  wheel: WheelCode;
  measure: Measure;
  elementIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  blockIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What can be asked. */
export type QueryProposalsArgs = {
  releaseId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryReviewBoardArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryMinutesArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryMinutesListArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryMinutesDecisionsArgs = {
  year: Scalars['Int']['input'];
  elementId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryMedInputsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryMedInputArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySummaryArgs = {
  year: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryCalendarArgs = {
  scope: CalendarScope;
  year: Scalars['Int']['input'];
  unitId?: InputMaybe<Scalars['ID']['input']>;
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
  /** Call the own team, or those of it in one unit, to a team conversation; where it replaces the MUS, each member is first asked for consent. */
  readonly callTeamConversation: TeamConversationPayload;
  /** Set another time or place for it. */
  readonly rescheduleTeamConversation: TeamConversationPayload;
  /** Cancel it before it is held. */
  readonly cancelTeamConversation: TeamConversationPayload;
  /** Say, for oneself and in private, whether it may replace the own MUS. One may change the answer until the round closes. */
  readonly answerTeamConsent: TeamConversationPayload;
  /** Take one's consent back before it is held: all are asked again, and nobody is told who withdrew. */
  readonly withdrawTeamConsent: TeamConversationPayload;
  /** Add a need of the team; nobody is told who wrote it. */
  readonly addTeamNeed: TeamNeedPayload;
  /** Word a need of the team anew. */
  readonly changeTeamNeed: TeamNeedPayload;
  /** Take a need of the team away. */
  readonly removeTeamNeed: RemoveTeamNeedPayload;
  /** Place one's own dots on a need of the team; each member has three. Sums show when the conversation is held. */
  readonly placeDots: TeamNeedPayload;
  /** Write a field of the team's record. */
  readonly writeTeamText: TeamTextPayload;
  /** Say that it is held: answers to the consent are erased, dots become sums. */
  readonly holdTeamConversation: TeamConversationPayload;
  /** Conclude it: from now on it is a record to read. */
  readonly concludeTeamConversation: TeamConversationPayload;
  /** Open a concluded one again, for all to see, to put something right. */
  readonly reopenTeamConversation: TeamConversationPayload;
  /** Write an item into a plan; the plan is made with its first item. */
  readonly addPlanItem: PlanItemPayload;
  /** Change what is agreed in an item; signatures on the plan are taken back. */
  readonly changePlanItem: PlanItemPayload;
  /** Say how an item goes on: begun, learnt, done, dropped, or open again. */
  readonly setPlanItemStatus: PlanItemPayload;
  /** Carry an open item of an earlier plan on into a newer one. */
  readonly carryOnPlanItem: PlanItemPayload;
  /** Take an item out that both have never signed; one that was carried on stands open in its old plan again. */
  readonly removePlanItem: RemovePlanItemPayload;
  /** Sign a plan for one's own side; with both signatures this version of it is kept word for word. */
  readonly signPlan: PlanPayload;
  /** Answer a follow-up for one's own side. */
  readonly answerFollowUp: FollowUpPayload;
  /** Invite direct reports to their conversation, each with an own time. One that is refused refuses all. */
  readonly inviteToConversations: InviteToConversationsPayload;
  /** Move a conversation to another time or place; the invitation and its calendar entry follow. */
  readonly rescheduleConversation: ConversationPayload;
  /** Call a conversation off before it was held. */
  readonly cancelConversation: ConversationPayload;
  /** A new nearest leader takes over a conversation that another invited to and that was not held. */
  readonly takeOverConversation: ConversationPayload;
  /** Take a question of the catalogue into the own preparation, or out of it with what was answered. */
  readonly choosePreparationQuestion: PreparationPayload;
  /** Write the own answer to a question. On CONFLICT the payload holds the answer as it is now. */
  readonly answerPreparation: PreparationAnswerPayload;
  /** Assess an element in the own preparation: the employee the own level, the leader the leader's. */
  readonly assessInPreparation: ConversationLevelPayload;
  /** Say that the own part is ready. When both are, both parts are revealed at once. */
  readonly sayReady: ConversationPayload;
  /** Take it back, as long as the other is not ready. */
  readonly takeReadyBack: ConversationPayload;
  /** The conversation was held: keeps the wheel's version of that day. */
  readonly holdConversation: ConversationPayload;
  /** Write a field of the shared record. On CONFLICT the payload holds the field as the other left it. */
  readonly writeConversationText: ConversationTextPayload;
  /** Write the level that both agreed on. On CONFLICT the payload holds it as the other left it. */
  readonly agreeLevel: ConversationLevelPayload;
  /** Write levels that both agree on, all or none of them; each from the version that was read. */
  readonly agreeLevels: AgreeLevelsPayload;
  /** Both are through: the plan is agreed and can be signed. */
  readonly agreePlan: ConversationPayload;
  /** Go back from the agreed plan; takes the signatures back. */
  readonly reopenPlan: ConversationPayload;
  /** Sign for oneself. With both signatures the levels are kept, and all preparation is erased. */
  readonly signConversation: ConversationPayload;
  /** The employee opens the record of one conversation to later nearest leaders, or closes it again. */
  readonly shareConversation: ConversationPayload;
  /** An employee asks for a conversation of their own this year. */
  readonly askForConversation: AskForConversationPayload;
  /** An employee takes back having asked, as long as nobody has invited. */
  readonly withdrawConversationRequest: WithdrawConversationRequestPayload;
  /** Name a substitute who acts as nearest leader of a team for some days. */
  readonly delegateTeam: DelegationPayload;
  /** End a substitution today, or withdraw one that has not begun. */
  readonly endDelegation: DelegationPayload;
  /** Ask to read one person's records by break-glass; it opens only when somebody else says yes, within seven days. */
  readonly askForGlass: GlassRequestPayload;
  /** Answer what another has asked for. A yes opens it for 60 minutes and tells the person. */
  readonly answerGlass: GlassRequestPayload;
  /** End the own access before its time. */
  readonly endGlass: GlassRequestPayload;
  /** Choose how loudly to be reminded; a duty can be turned down, not off. */
  readonly setReminder: SetReminderPayload;
  /** Set how the municipality holds conversations and plans, all at once. */
  readonly changeConversationSetting: ConversationSettingPayload;
  /** Add to a list that plans choose from, at its end. */
  readonly addSettingOption: SettingOptionPayload;
  /** Rename what stands in a list; items and plans that have it show the new name. */
  readonly renameSettingOption: SettingOptionPayload;
  /** Offer what stands in a list no longer, or again. Items that have it keep it. */
  readonly hideSettingOption: SettingOptionPayload;
  /** Move what stands in a list one place; at its end already, nothing changes. */
  readonly moveSettingOption: SettingOptionPayload;
  /** Begin to prepare a release: its structure and the gate's answers, in the background. One at a time. */
  readonly prepareRelease: ReleaseRunPayload;
  /** Publish what was prepared, in the background; it is built anew and published only if every rule of the gate passes. */
  readonly publishRelease: ReleaseRunPayload;
  /** Let go of what was prepared. */
  readonly cancelRelease: ReleaseRunPayload;
  /** Decide on a proposal: take it up, postpone it or reject it. A later decision stands beside the earlier ones. */
  readonly decideProposal: ProposalPayload;
  /** Take back the latest decision on a proposal. */
  readonly withdrawProposalDecision: ProposalPayload;
  /** Open a C-MED's review of a year, in the shape of its last one. */
  readonly openReview: ReviewPayload;
  /** Leave a step out or take it in, and mark an own step as done. */
  readonly setReviewStep: ReviewPayload;
  /** Add a step of the committee's own, or change its words. */
  readonly writeReviewStep: ReviewPayload;
  /** Take an own step away. */
  readonly removeReviewStep: ReviewPayload;
  /** Put all steps in this order. */
  readonly orderReviewSteps: ReviewPayload;
  /** Call the meeting, or set another time and place: members and guests get it by mail, with a calendar file. */
  readonly callReview: ReviewPayload;
  /** Call the meeting off. */
  readonly cancelReviewCall: ReviewPayload;
  /** Invite somebody to the meeting, or take the invitation back. */
  readonly inviteToReview: ReviewPayload;
  /** Send the agenda as it is now to members and guests. */
  readonly sendReviewPapers: ReviewPayload;
  /** Ask every A-MED of the centre for input, or set another last day. */
  readonly askMedInputs: ReviewPayload;
  /** Say that the meeting begins. */
  readonly holdReview: ReviewPayload;
  /** Add an own item to the agenda, last. */
  readonly addAgendaItem: ReviewPayload;
  /** Write an item's heading (own items) and introduction. */
  readonly writeAgendaItem: AgendaItemPayload;
  /** Take an item from the agenda; one with minutes stays. */
  readonly removeAgendaItem: ReviewPayload;
  /** Put all items in this order. */
  readonly orderAgenda: ReviewPayload;
  /** Write the minutes on an item. */
  readonly writeMinutes: AgendaItemPayload;
  /** Add a need or a project. */
  readonly addDecision: DecisionPayload;
  /** Change a need or a project. */
  readonly changeDecision: DecisionPayload;
  /** Take a need or a project away. */
  readonly removeDecision: ReviewPayload;
  /** Put all decisions in this order. */
  readonly orderDecisions: ReviewPayload;
  /** Open the silent vote, or close it: then sums are shown and the single dots are gone. */
  readonly turnVote: ReviewPayload;
  /** Place own dots on a decision: 0 to 3, together at most 3. */
  readonly placeDecisionDots: DecisionPayload;
  /** Put the minutes to approval: a whole that does not change. */
  readonly proposeMinutes: ReviewPayload;
  /** Take minutes back that were not sent; approvals fall. */
  readonly takeBackMinutes: ReviewPayload;
  /** Remark on the minutes that are put to approval. */
  readonly remarkOnMinutes: ReviewPayload;
  /** Take an own remark back, or settle one as chair or secretary. */
  readonly settleRemark: ReviewPayload;
  /** Take an own remark back. */
  readonly removeRemark: ReviewPayload;
  /** Approve minutes for one's side, by the fingerprint of what was read. */
  readonly approveMinutes: ReviewPayload;
  /** Withdraw the own approval; possible until the minutes are sent. */
  readonly withdrawApproval: ReviewPayload;
  /** Send approved minutes now; without it they go the next day. */
  readonly sendMinutes: ReviewPayload;
  /** Write a new version of sent minutes; the old one stays readable. */
  readonly correctMinutes: ReviewPayload;
  /** Tell what became of a decision of sent minutes. */
  readonly tellOutcome: MinutesDecisionPayload;
  /** Remind a C-MED's chair and secretary of the review, once a day; for the training house. */
  readonly remindCommittee: RemindCommitteePayload;
  /** Say which competence a sent decision names, where it names none: so it counts in the proposals. For the training house. */
  readonly nameDecision: MinutesDecisionPayload;
  /** Begin an A-MED's input though nobody asked. */
  readonly beginMedInput: MedInputPayload;
  /** Write one of an input's texts. */
  readonly writeMedInput: MedInputPayload;
  /** Pick a need, or change how many have it. */
  readonly pickMedNeed: MedInputPayload;
  /** Take a need away. */
  readonly dropMedNeed: MedInputPayload;
  /** Add a measure, or change one. */
  readonly writeMedMeasure: MedInputPayload;
  /** Take a measure away. */
  readonly dropMedMeasure: MedInputPayload;
  /** Send the input to the C-MED: then it stays as it is. */
  readonly sendMedInput: MedInputPayload;
  /** Answer an input for the C-MED. */
  readonly answerMedInput: MedInputPayload;
  /** Begin the summary of a year; for the training house. */
  readonly beginSummary: SummaryPayload;
  /** Build a draft on another release of its plan year. */
  readonly chooseSummaryRelease: SummaryPayload;
  /** Write a section of a draft over the version that was read. */
  readonly writeSummaryText: SummaryTextPayload;
  /** Say in a draft what became of an offer of the last adopted summary. */
  readonly tellSummaryOutcome: SummaryPayload;
  /** Say when and by whom the summary is presented to a body, and what the body decided. */
  readonly presentSummary: SummaryPayload;
  /** Show the draft, as it is now, to the centre council and the H-MED. */
  readonly shareSummary: SummaryPayload;
  /** Take a shared summary back to write on. */
  readonly takeBackSummary: SummaryPayload;
  /** Adopt a shared summary, once the centre council has decided on it; for the centre council. */
  readonly adoptSummary: SummaryPayload;
  /**
   * Add an activity to the annual wheel: to the municipality's the training house and administrators, to a centre's the C-MED's
   * chair and secretary and the centre's chief, to the own everybody.
   */
  readonly addActivity: ActivityPayload;
  /** Change an activity. */
  readonly changeActivity: ActivityPayload;
  /** Take an activity out of the wheel. */
  readonly removeActivity: RemoveActivityPayload;
  /** Make a private link to a wheel for calendar programs, in the viewer's language. A link made before ends at once. */
  readonly renewCalendarFeed: RenewCalendarFeedPayload;
  /** End the link to a wheel; harmless without one. */
  readonly stopCalendarFeed: StopCalendarFeedPayload;
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


/** What can be done, each a verb of the domain. */
export type MutationCallTeamConversationArgs = {
  input: TeamConversationInput;
};


/** What can be done, each a verb of the domain. */
export type MutationRescheduleTeamConversationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: MeetingInput;
};


/** What can be done, each a verb of the domain. */
export type MutationCancelTeamConversationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAnswerTeamConsentArgs = {
  id: Scalars['ID']['input'];
  round: Scalars['Int']['input'];
  agrees: Scalars['Boolean']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationWithdrawTeamConsentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAddTeamNeedArgs = {
  teamConversationId: Scalars['ID']['input'];
  input: TeamNeedInput;
};


/** What can be done, each a verb of the domain. */
export type MutationChangeTeamNeedArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: TeamNeedInput;
};


/** What can be done, each a verb of the domain. */
export type MutationRemoveTeamNeedArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationPlaceDotsArgs = {
  needId: Scalars['ID']['input'];
  dots: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationWriteTeamTextArgs = {
  teamConversationId: Scalars['ID']['input'];
  field: TeamTextField;
  version: Scalars['Int']['input'];
  body: Scalars['String']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationHoldTeamConversationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationConcludeTeamConversationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationReopenTeamConversationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAddPlanItemArgs = {
  employmentId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  requestId: Scalars['ID']['input'];
  input: PlanItemInput;
};


/** What can be done, each a verb of the domain. */
export type MutationChangePlanItemArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: PlanItemInput;
};


/** What can be done, each a verb of the domain. */
export type MutationSetPlanItemStatusArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: PlanItemStatusInput;
};


/** What can be done, each a verb of the domain. */
export type MutationCarryOnPlanItemArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationRemovePlanItemArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationSignPlanArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAnswerFollowUpArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: FollowUpAnswerInput;
};


/** What can be done, each a verb of the domain. */
export type MutationInviteToConversationsArgs = {
  invitations: ReadonlyArray<InvitationInput>;
};


/** What can be done, each a verb of the domain. */
export type MutationRescheduleConversationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: MeetingInput;
};


/** What can be done, each a verb of the domain. */
export type MutationCancelConversationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationTakeOverConversationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationChoosePreparationQuestionArgs = {
  conversationId: Scalars['ID']['input'];
  questionId: Scalars['ID']['input'];
  chosen: Scalars['Boolean']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAnswerPreparationArgs = {
  conversationId: Scalars['ID']['input'];
  questionId: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAssessInPreparationArgs = {
  conversationId: Scalars['ID']['input'];
  input: ConversationLevelInput;
};


/** What can be done, each a verb of the domain. */
export type MutationSayReadyArgs = {
  conversationId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationTakeReadyBackArgs = {
  conversationId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationHoldConversationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  heldOn?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be done, each a verb of the domain. */
export type MutationWriteConversationTextArgs = {
  conversationId: Scalars['ID']['input'];
  field: ConversationField;
  body: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAgreeLevelArgs = {
  conversationId: Scalars['ID']['input'];
  input: ConversationLevelInput;
};


/** What can be done, each a verb of the domain. */
export type MutationAgreeLevelsArgs = {
  conversationId: Scalars['ID']['input'];
  levels: ReadonlyArray<ConversationLevelInput>;
};


/** What can be done, each a verb of the domain. */
export type MutationAgreePlanArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationReopenPlanArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationSignConversationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationShareConversationArgs = {
  id: Scalars['ID']['input'];
  shared: Scalars['Boolean']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAskForConversationArgs = {
  employmentId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationWithdrawConversationRequestArgs = {
  employmentId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationDelegateTeamArgs = {
  input: DelegationInput;
};


/** What can be done, each a verb of the domain. */
export type MutationEndDelegationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAskForGlassArgs = {
  personId: Scalars['ID']['input'];
  records: ReadonlyArray<GlassRecord>;
  reason: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAnswerGlassArgs = {
  id: Scalars['ID']['input'];
  approves: Scalars['Boolean']['input'];
  word: Scalars['String']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationEndGlassArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationSetReminderArgs = {
  about: ReminderAbout;
  mode: ReminderMode;
};


/** What can be done, each a verb of the domain. */
export type MutationChangeConversationSettingArgs = {
  version: Scalars['Int']['input'];
  input: ConversationSettingInput;
};


/** What can be done, each a verb of the domain. */
export type MutationAddSettingOptionArgs = {
  list: OptionList;
  requestId: Scalars['ID']['input'];
  name: TextInput;
};


/** What can be done, each a verb of the domain. */
export type MutationRenameSettingOptionArgs = {
  list: OptionList;
  code: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  name: TextInput;
};


/** What can be done, each a verb of the domain. */
export type MutationHideSettingOptionArgs = {
  list: OptionList;
  code: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  hidden: Scalars['Boolean']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationMoveSettingOptionArgs = {
  list: OptionList;
  code: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  direction: MoveDirection;
};


/** What can be done, each a verb of the domain. */
export type MutationPrepareReleaseArgs = {
  requestId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationPublishReleaseArgs = {
  runId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done, each a verb of the domain. */
export type MutationCancelReleaseArgs = {
  runId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationDecideProposalArgs = {
  releaseId: Scalars['ID']['input'];
  elementId: Scalars['ID']['input'];
  kind: ProposalDecisionKind;
  reason?: InputMaybe<Scalars['String']['input']>;
  requestId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationWithdrawProposalDecisionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationOpenReviewArgs = {
  committeeId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationSetReviewStepArgs = {
  id: Scalars['ID']['input'];
  isLeftOut?: InputMaybe<Scalars['Boolean']['input']>;
  isDone?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be done, each a verb of the domain. */
export type MutationWriteReviewStepArgs = {
  reviewId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  body?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done, each a verb of the domain. */
export type MutationRemoveReviewStepArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationOrderReviewStepsArgs = {
  reviewId: Scalars['ID']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be done, each a verb of the domain. */
export type MutationCallReviewArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  meeting: MeetingInput;
};


/** What can be done, each a verb of the domain. */
export type MutationCancelReviewCallArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationInviteToReviewArgs = {
  reviewId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  isInvited: Scalars['Boolean']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationSendReviewPapersArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAskMedInputsArgs = {
  reviewId: Scalars['ID']['input'];
  dueOn: Scalars['Date']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationHoldReviewArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAddAgendaItemArgs = {
  reviewId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationWriteAgendaItemArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  body: Scalars['String']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationRemoveAgendaItemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationOrderAgendaArgs = {
  reviewId: Scalars['ID']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be done, each a verb of the domain. */
export type MutationWriteMinutesArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  minutes: Scalars['RichText']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAddDecisionArgs = {
  reviewId: Scalars['ID']['input'];
  decision: DecisionInput;
  requestId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationChangeDecisionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  decision: DecisionInput;
};


/** What can be done, each a verb of the domain. */
export type MutationRemoveDecisionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationOrderDecisionsArgs = {
  reviewId: Scalars['ID']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be done, each a verb of the domain. */
export type MutationTurnVoteArgs = {
  reviewId: Scalars['ID']['input'];
  isOpen: Scalars['Boolean']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationPlaceDecisionDotsArgs = {
  decisionId: Scalars['ID']['input'];
  dots: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationProposeMinutesArgs = {
  reviewId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationTakeBackMinutesArgs = {
  reviewId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationRemarkOnMinutesArgs = {
  reviewId: Scalars['ID']['input'];
  body: Scalars['String']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationSettleRemarkArgs = {
  id: Scalars['ID']['input'];
  isSettled: Scalars['Boolean']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationRemoveRemarkArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationApproveMinutesArgs = {
  id: Scalars['ID']['input'];
  fingerprint: Scalars['String']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationWithdrawApprovalArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationSendMinutesArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationCorrectMinutesArgs = {
  reviewId: Scalars['ID']['input'];
  because: Scalars['String']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationTellOutcomeArgs = {
  decisionId: Scalars['ID']['input'];
  status: DecisionStatus;
  word?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationRemindCommitteeArgs = {
  committeeId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationNameDecisionArgs = {
  decisionId: Scalars['ID']['input'];
  elementId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be done, each a verb of the domain. */
export type MutationBeginMedInputArgs = {
  committeeId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationWriteMedInputArgs = {
  id: Scalars['ID']['input'];
  text: MedInputText;
  version: Scalars['Int']['input'];
  body: Scalars['String']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationPickMedNeedArgs = {
  inputId: Scalars['ID']['input'];
  need: MedNeedInput;
};


/** What can be done, each a verb of the domain. */
export type MutationDropMedNeedArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationWriteMedMeasureArgs = {
  inputId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  measure: MedMeasureInput;
};


/** What can be done, each a verb of the domain. */
export type MutationDropMedMeasureArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationSendMedInputArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAnswerMedInputArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  answer: Scalars['String']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationBeginSummaryArgs = {
  year: Scalars['Int']['input'];
  releaseId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationChooseSummaryReleaseArgs = {
  id: Scalars['ID']['input'];
  releaseId: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationWriteSummaryTextArgs = {
  id: Scalars['ID']['input'];
  section: SummarySection;
  version: Scalars['Int']['input'];
  body: Scalars['String']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationTellSummaryOutcomeArgs = {
  id: Scalars['ID']['input'];
  elementId: Scalars['ID']['input'];
  status: DecisionStatus;
  word?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationPresentSummaryArgs = {
  id: Scalars['ID']['input'];
  body: SummaryBody;
  version: Scalars['Int']['input'];
  input: PresentationInput;
};


/** What can be done, each a verb of the domain. */
export type MutationShareSummaryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationTakeBackSummaryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAdoptSummaryArgs = {
  id: Scalars['ID']['input'];
  fingerprint: Scalars['String']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationAddActivityArgs = {
  scope: CalendarScope;
  unitId?: InputMaybe<Scalars['ID']['input']>;
  input: ActivityInput;
};


/** What can be done, each a verb of the domain. */
export type MutationChangeActivityArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: ActivityInput;
};


/** What can be done, each a verb of the domain. */
export type MutationRemoveActivityArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done, each a verb of the domain. */
export type MutationRenewCalendarFeedArgs = {
  scope: CalendarScope;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be done, each a verb of the domain. */
export type MutationStopCalendarFeedArgs = {
  scope: CalendarScope;
  unitId?: InputMaybe<Scalars['ID']['input']>;
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

/**
 * What an open page is told, as server-sent events from POST /graphql/stream: the object as its query answers it, at once and
 * after each change. An error ends it.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** A conversation. Nothing happens here when one side prepares or is ready alone. */
  readonly conversationChanged: Conversation;
  /** A team conversation. Nothing happens here when somebody answers about consent or places dots. */
  readonly teamConversationChanged: TeamConversation;
  /** A review. Nothing happens here when somebody places dots, or writes an input. */
  readonly reviewChanged: Review;
};


/**
 * What an open page is told, as server-sent events from POST /graphql/stream: the object as its query answers it, at once and
 * after each change. An error ends it.
 */
export type SubscriptionConversationChangedArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What an open page is told, as server-sent events from POST /graphql/stream: the object as its query answers it, at once and
 * after each change. An error ends it.
 */
export type SubscriptionTeamConversationChangedArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What an open page is told, as server-sent events from POST /graphql/stream: the object as its query answers it, at once and
 * after each change. An error ends it.
 */
export type SubscriptionReviewChangedArgs = {
  id: Scalars['ID']['input'];
};

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

/** A development conversation of a team (TUS, or GRUS where the municipality says so). */
export type TeamConversation = {
  readonly __typename?: 'TeamConversation';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The leader's employment whose team it is. */
  readonly leaderEmployment: Employment;
  /** The unit in which the members sit; null for the leader's whole team. */
  readonly unit: Maybe<OrganisationUnit>;
  /** The calendar year that it is for. */
  readonly year: Scalars['Int']['output'];
  /** Whether it takes the place of each member's MUS, for which all must consent. */
  readonly replacesMus: Scalars['Boolean']['output'];
  /** Where it stands today. */
  readonly state: TeamConversationState;
  /** The question whether it may replace the MUS; null where it does not replace it. */
  readonly consent: Maybe<TeamConsent>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How long it lasts. */
  readonly durationMinutes: Scalars['Int']['output'];
  /** Where, in words. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** Where, as an address on the web. */
  readonly link: Maybe<Scalars['String']['output']>;
  /** What the leader wrote to the team. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The day it was held. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** The day the team was called. */
  readonly createdOn: Scalars['Date']['output'];
  /** The members: today's while it is open, afterwards those who took part. */
  readonly members: ReadonlyArray<Employment>;
  /** The team's needs, in no telling order. */
  readonly needs: ReadonlyArray<TeamNeed>;
  /** The record's fields, all of them. */
  readonly texts: ReadonlyArray<TeamText>;
  /** Goes up when the meeting is changed; send it back with a change. */
  readonly version: Scalars['Int']['output'];
  /** How many of the viewer's own dots are not placed; null where none can be placed. */
  readonly dotsLeft: Maybe<Scalars['Int']['output']>;
  /** Who else has it open now, while it is written together; nobody before and after. */
  readonly present: ReadonlyArray<Person>;
  /** The break-glass access by which the viewer reads it; null for everybody else. */
  readonly glass: Maybe<GlassAccess>;
  /** Whether the viewer leads it or acts for its leader. */
  readonly viewerLeads: Scalars['Boolean']['output'];
  /** Whether the viewer may answer the question of consent now. */
  readonly viewerCanAnswerConsent: Scalars['Boolean']['output'];
  /** Whether the viewer may take the consent back now. */
  readonly viewerCanWithdrawConsent: Scalars['Boolean']['output'];
  /** Whether the viewer may set another time or place. */
  readonly viewerCanReschedule: Scalars['Boolean']['output'];
  /** Whether the viewer may cancel it. */
  readonly viewerCanCancel: Scalars['Boolean']['output'];
  /** Whether the viewer may write needs and the record. */
  readonly viewerCanWrite: Scalars['Boolean']['output'];
  /** Whether the viewer may place dots. */
  readonly viewerCanPlaceDots: Scalars['Boolean']['output'];
  /** Whether the viewer may say that it is held. */
  readonly viewerCanHold: Scalars['Boolean']['output'];
  /** Whether the viewer may conclude it. */
  readonly viewerCanConclude: Scalars['Boolean']['output'];
  /** Whether the viewer may open it again. */
  readonly viewerCanReopen: Scalars['Boolean']['output'];
};

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

/** The question whether a team conversation may replace the MUS. Why a round ended as it did is told to nobody. */
export type TeamConsent = {
  readonly __typename?: 'TeamConsent';
  /** The last day on which one may answer. */
  readonly closesOn: Scalars['Date']['output'];
  /** Which round it is; a new one begins when somebody joins or withdraws. */
  readonly round: Scalars['Int']['output'];
  /** Who has not answered, for the leader alone and only while the round is open; else null. */
  readonly missing: Maybe<ReadonlyArray<Employment>>;
  /** The viewer's own answer, kept until the conversation is held or falls; null without one. */
  readonly ownAnswer: Maybe<Scalars['Boolean']['output']>;
};

/** A need of the team. Nobody is told who wrote it. */
export type TeamNeed = {
  readonly __typename?: 'TeamNeed';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The element that it is about. */
  readonly element: Maybe<Element>;
  /** The need in words. */
  readonly body: Scalars['String']['output'];
  /** The viewer's own dots on it, until it is held. */
  readonly ownDots: Scalars['Int']['output'];
  /** All dots on it, once it is held; null until then. */
  readonly dots: Maybe<Scalars['Int']['output']>;
  /** Goes up with each change; send it back with a change. */
  readonly version: Scalars['Int']['output'];
};

/** A field of a team conversation's record. */
export type TeamText = {
  readonly __typename?: 'TeamText';
  /** Which field. */
  readonly field: TeamTextField;
  /** The text. */
  readonly body: Scalars['String']['output'];
  /** Goes up with each change, 0 while nobody has written; send it back with a change. */
  readonly version: Scalars['Int']['output'];
};

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

/** The outcome of a step with a team conversation. */
export type TeamConversationPayload = {
  readonly __typename?: 'TeamConversationPayload';
  /** The team conversation as it is now; null when nothing was done. On CONFLICT: as it is now. */
  readonly teamConversation: Maybe<TeamConversation>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of a step with a need of the team. */
export type TeamNeedPayload = {
  readonly __typename?: 'TeamNeedPayload';
  /** The need as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly need: Maybe<TeamNeed>;
  /** The team conversation as it is now, with the viewer's dots that are left; null when nothing was done. */
  readonly teamConversation: Maybe<TeamConversation>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of taking a need away. */
export type RemoveTeamNeedPayload = {
  readonly __typename?: 'RemoveTeamNeedPayload';
  /** The need's id; null when nothing was done. */
  readonly removedId: Maybe<Scalars['ID']['output']>;
  /** The team conversation as it is now, with the viewer's dots that are left; null when nothing was done. */
  readonly teamConversation: Maybe<TeamConversation>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of writing a field of the record. */
export type TeamTextPayload = {
  readonly __typename?: 'TeamTextPayload';
  /** The field as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly text: Maybe<TeamText>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/**
 * A personal development plan: for the person and the nearest leader, one for each employment and year. The training house
 * never reads it; what it counts stands in `counted`.
 */
export type Plan = {
  readonly __typename?: 'Plan';
  /** Opaque id; null while nothing stands in the plan. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** Whose it is. */
  readonly employment: Employment;
  /** The plan's year. */
  readonly year: Scalars['Int']['output'];
  /** How far it is signed. */
  readonly state: PlanState;
  /** Which version is being written; the one before it was signed by both. */
  readonly number: Scalars['Int']['output'];
  /** Goes up with each change of what is agreed; send it back with a signature. 0 while nothing stands in the plan. */
  readonly version: Scalars['Int']['output'];
  /** The items, in order of priority. */
  readonly items: ReadonlyArray<PlanItem>;
  /** What is still open from earlier plans: to be done, carried on or dropped first. */
  readonly unsettled: ReadonlyArray<PlanItem>;
  /** When the person signed the version that is being written. */
  readonly employeeSignedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the leader signed the version that is being written. */
  readonly leaderSignedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who signed as leader. */
  readonly leaderSigner: Maybe<Person>;
  /** The versions that both have signed, the newest first. */
  readonly versions: ReadonlyArray<PlanVersion>;
  /** The person's needs today that no open item serves yet: in strategic competences first, then in core ones, then the rest. */
  readonly suggestions: ReadonlyArray<PersonElement>;
  /** Exactly what the training house receives from this plan once both have signed it, and nothing else. */
  readonly counted: ReadonlyArray<CountedItem>;
  /** How many items of the employment are open, in this plan and in earlier ones. */
  readonly openItemCount: Scalars['Int']['output'];
  /** How many may be open at once. */
  readonly openItemsMax: Scalars['Int']['output'];
  /** The break-glass access by which the viewer reads it; null for everybody else. */
  readonly glass: Maybe<GlassAccess>;
  /** Which side of the plan the viewer is on. */
  readonly viewerSide: PlanSide;
  /** Whether the viewer may write items into it. */
  readonly viewerCanWrite: Scalars['Boolean']['output'];
  /** Whether the viewer may sign it now. */
  readonly viewerCanSign: Scalars['Boolean']['output'];
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

/** One thing that somebody will learn or do. */
export type PlanItem = {
  readonly __typename?: 'PlanItem';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly employment: Employment;
  /** The year of its plan. */
  readonly year: Scalars['Int']['output'];
  /** The element that it serves; null where the aim stands alone. */
  readonly element: Maybe<Element>;
  /** The aim in own words. */
  readonly aim: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly why: Maybe<Scalars['String']['output']>;
  /** How it is learnt. */
  readonly learningForm: Maybe<LearningForm>;
  /** The activity or course. */
  readonly activity: Maybe<Scalars['String']['output']>;
  /** What the person does. */
  readonly ownPart: Maybe<Scalars['String']['output']>;
  /** What the leader does. */
  readonly leaderPart: Maybe<Scalars['String']['output']>;
  /** First day of the period. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** Last day of the period. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 1 (first) to 3. */
  readonly priority: Scalars['Int']['output'];
  /** A need or a wish. */
  readonly nature: ItemNature;
  /** The task that it serves. */
  readonly task: Maybe<Scalars['String']['output']>;
  /** The kind of cross-cutting offer that is wished for; null: none. */
  readonly offerWish: Maybe<OfferWish>;
  /** Whether the employer ordered it. */
  readonly orderedByEmployer: Scalars['Boolean']['output'];
  /** Where it will be used first; written before the learning begins. */
  readonly firstUse: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly status: PlanItemStatus;
  /** A word on how it ended. */
  readonly closingWord: Maybe<Scalars['String']['output']>;
  /** The day it was learnt. */
  readonly learntOn: Maybe<Scalars['Date']['output']>;
  /** The day it was closed. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** The year of the earlier plan that it was carried on from. */
  readonly carriedFromYear: Maybe<Scalars['Int']['output']>;
  /** The first version of the plan that both signed it in; null: never. */
  readonly signedIn: Maybe<Scalars['Int']['output']>;
  /** Names of the fields that differ from what both last signed; empty where nothing does, and for a new item. */
  readonly changedFields: ReadonlyArray<Scalars['String']['output']>;
  /** Follow-ups of what was learnt, in order. */
  readonly followUps: ReadonlyArray<FollowUp>;
  /** Goes up with each change; send it back with a change. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may change what is agreed in it. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
  /** Whether the viewer may take it out. */
  readonly viewerCanRemove: Scalars['Boolean']['output'];
  /** How it may go on from here, for this viewer. */
  readonly nextStatuses: ReadonlyArray<PlanItemStatus>;
};

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

/** A version of a plan that both have signed, word for word. */
export type PlanVersion = {
  readonly __typename?: 'PlanVersion';
  /** 1, 2, … */
  readonly number: Scalars['Int']['output'];
  /** When the person signed it. */
  readonly employeeSignedAt: Scalars['DateTime']['output'];
  /** When the leader signed it. */
  readonly leaderSignedAt: Scalars['DateTime']['output'];
  /** Who signed as leader. */
  readonly leaderSigner: Maybe<Person>;
  /** The items as they were signed. */
  readonly items: ReadonlyArray<SignedPlanItem>;
};

/** An item as both have signed it. */
export type SignedPlanItem = {
  readonly __typename?: 'SignedPlanItem';
  /** The item's id. */
  readonly id: Scalars['ID']['output'];
  /** The element that it serves. */
  readonly element: Maybe<Element>;
  /** The aim in own words. */
  readonly aim: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly why: Maybe<Scalars['String']['output']>;
  /** How it is learnt. */
  readonly learningForm: Maybe<LearningForm>;
  /** The activity or course. */
  readonly activity: Maybe<Scalars['String']['output']>;
  /** What the person does. */
  readonly ownPart: Maybe<Scalars['String']['output']>;
  /** What the leader does. */
  readonly leaderPart: Maybe<Scalars['String']['output']>;
  /** First day of the period. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** Last day of the period. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 1 (first) to 3. */
  readonly priority: Scalars['Int']['output'];
  /** A need or a wish. */
  readonly nature: ItemNature;
  /** The task that it serves. */
  readonly task: Maybe<Scalars['String']['output']>;
  /** The kind of cross-cutting offer that is wished for. */
  readonly offerWish: Maybe<OfferWish>;
  /** Whether the employer ordered it. */
  readonly orderedByEmployer: Scalars['Boolean']['output'];
  /** How far it was then. */
  readonly status: PlanItemStatus;
};

/** A way or place of learning. */
export type LearningForm = {
  readonly __typename?: 'LearningForm';
  /** Its code, e.g. job_rotation. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A kind of cross-cutting offer. */
export type OfferWish = {
  readonly __typename?: 'OfferWish';
  /** Its code, e.g. network. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** What the training house counts of an item. It knows neither whose it is nor any word of it. */
export type CountedItem = {
  readonly __typename?: 'CountedItem';
  /** The element, of those that everybody has. */
  readonly element: Element;
  /** Whether a cross-cutting offer is wished for. */
  readonly crossCutting: Scalars['Boolean']['output'];
  /** The plan's year. */
  readonly year: Scalars['Int']['output'];
};

/** Asks, some time after something was learnt, whether it is used and what would help. */
export type FollowUp = {
  readonly __typename?: 'FollowUp';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What was learnt. */
  readonly item: PlanItem;
  /** 1, 2, …: which of the item's follow-ups. */
  readonly step: Scalars['Int']['output'];
  /** The day from which it is asked. */
  readonly dueOn: Scalars['Date']['output'];
  /** What the person answered. */
  readonly employeeAnswer: Maybe<FollowUpAnswer>;
  /** What the leader answered. */
  readonly leaderAnswer: Maybe<FollowUpAnswer>;
  /** Which side the viewer answers for. */
  readonly viewerSide: PlanSide;
  /** Whether the viewer may answer now, or change the own answer. */
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
};

/** One side's answer to a follow-up. */
export type FollowUpAnswer = {
  readonly __typename?: 'FollowUpAnswer';
  /** Who answered; null when the person has left. */
  readonly author: Maybe<Person>;
  /** Whether what was learnt is used. */
  readonly used: LearningUse;
  /** What would help. */
  readonly helps: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /** Goes up with each change; send it back with a change. */
  readonly version: Scalars['Int']['output'];
};

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

/** The outcome of a step with an item. */
export type PlanItemPayload = {
  readonly __typename?: 'PlanItemPayload';
  /** The item as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly item: Maybe<PlanItem>;
  /** Its plan as it is now; null when nothing was done, but for CONFLICT. */
  readonly plan: Maybe<Plan>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of taking an item out. */
export type RemovePlanItemPayload = {
  readonly __typename?: 'RemovePlanItemPayload';
  /** The id of what was taken out; null when nothing was done. */
  readonly removedId: Maybe<Scalars['ID']['output']>;
  /** The plan as it is now; null when nothing was done. */
  readonly plan: Maybe<Plan>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of signing. */
export type PlanPayload = {
  readonly __typename?: 'PlanPayload';
  /** The plan as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly plan: Maybe<Plan>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of answering a follow-up. */
export type FollowUpPayload = {
  readonly __typename?: 'FollowUpPayload';
  /** The follow-up as it is now; null when nothing was done. On CONFLICT: with the answer that stands there now. */
  readonly followUp: Maybe<FollowUp>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/**
 * A development conversation of an employee or a leader with the nearest leader. The facts (kind, year, state, date) are
 * for the two and for whoever is nearest leader today; the content only for the two of them, unless the employee shares it.
 */
export type Conversation = {
  readonly __typename?: 'Conversation';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** MUS or LUS. */
  readonly kind: ConversationKind;
  /** Why it is held. */
  readonly occasion: ConversationOccasion;
  /** The municipality's year that it is the conversation of. */
  readonly year: Scalars['Int']['output'];
  /** Whose conversation it is. */
  readonly employment: Employment;
  /** The leader with whom it is held. */
  readonly leaderEmployment: Employment;
  /** Where it stands, as far as this viewer may know: never whether the other has begun or is ready alone. */
  readonly standing: ConversationStanding;
  /** When it begins, as invited. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How long, in minutes. */
  readonly durationMinutes: Scalars['Int']['output'];
  /** Where; null when it is by a link. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** The link to a meeting; null when it is at a place. */
  readonly link: Maybe<Scalars['String']['output']>;
  /** Words of the invitation; null for none, and for whoever may not read the content. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The day it was held; null until then. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** The day it was made. */
  readonly createdOn: Scalars['Date']['output'];
  /** Goes up with each step and with each change after the plan was agreed; send it back with a step. */
  readonly version: Scalars['Int']['output'];
  /** True when the viewer is the employee. */
  readonly isOwn: Scalars['Boolean']['output'];
  /** True when the viewer may read the content, false when only the facts. */
  readonly isReadable: Scalars['Boolean']['output'];
  /** True when the employee has opened the record to later nearest leaders. */
  readonly isShared: Scalars['Boolean']['output'];
  /** The break-glass access by which the viewer reads it; null for everybody else. */
  readonly glass: Maybe<GlassAccess>;
  /** The day on which texts and levels were erased by the rules of keeping; null while they are kept. */
  readonly recordErasedOn: Maybe<Scalars['Date']['output']>;
  /** When both had said that they are ready. */
  readonly bothReadyAt: Maybe<Scalars['DateTime']['output']>;
  /** The wheel's version that it was held on; null until then. */
  readonly wheelVersion: Maybe<WheelVersion>;
  /** The employee's wheel to prepare and talk with: on the day it was held, else today; null for whoever may not read the content. */
  readonly wheel: Maybe<PersonWheel>;
  /** What the viewer has prepared; null when the viewer takes no part, and after the signatures. */
  readonly ownPreparation: Maybe<Preparation>;
  /** What the other has prepared; null until both are ready, and after the signatures. */
  readonly otherPreparation: Maybe<Preparation>;
  /** The wheel's elements in the order to talk about them. */
  readonly elements: ReadonlyArray<TalkElement>;
  /** The shared record: every field, also those not written yet. */
  readonly texts: ReadonlyArray<ConversationText>;
  /** When the employee signed. */
  readonly employeeSignedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the leader signed. */
  readonly leaderSignedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who signed for the leader's side. */
  readonly leaderSignedBy: Maybe<Person>;
  /** The same employee's conversation of this kind that was held before this one, as far as its facts are the viewer's to know. */
  readonly previous: Maybe<Conversation>;
  /** The plan of its year, signed with it; null where that year holds none for the viewer. */
  readonly plan: Maybe<Plan>;
  /** Follow-ups of what was learnt that came due since the conversation before this one, with their answers. */
  readonly followUps: ReadonlyArray<FollowUp>;
  /** Who else has it open now, while the two write together; nobody before both are ready and after the signatures. */
  readonly present: ReadonlyArray<Person>;
  /** Whether the viewer may move it. */
  readonly viewerCanReschedule: Scalars['Boolean']['output'];
  /** Whether the viewer may call it off. */
  readonly viewerCanCancel: Scalars['Boolean']['output'];
  /** Whether the viewer, as new nearest leader, may take it over. */
  readonly viewerCanTakeOver: Scalars['Boolean']['output'];
  /** Whether the viewer may write the own preparation now. */
  readonly viewerCanPrepare: Scalars['Boolean']['output'];
  /** Whether the viewer may take back having said ready. */
  readonly viewerCanTakeReadyBack: Scalars['Boolean']['output'];
  /** Whether the viewer may say that it was held. */
  readonly viewerCanHold: Scalars['Boolean']['output'];
  /** Whether the viewer may write the shared record and agree levels now. */
  readonly viewerCanWrite: Scalars['Boolean']['output'];
  /** Whether the viewer may say that the plan is agreed. */
  readonly viewerCanAgreePlan: Scalars['Boolean']['output'];
  /** Whether the viewer may go back from the agreed plan. */
  readonly viewerCanReopenPlan: Scalars['Boolean']['output'];
  /** Whether the viewer may sign now: the plan is agreed and the own signature is not there yet. */
  readonly viewerCanSign: Scalars['Boolean']['output'];
  /** Whether the viewer may open the record to later leaders, or close it; not once it is erased or called off. */
  readonly viewerCanShare: Scalars['Boolean']['output'];
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

/** What somebody has prepared, alone. */
export type Preparation = {
  readonly __typename?: 'Preparation';
  /** Whose it is. */
  readonly author: Person;
  /** When the author said ready. */
  readonly readyAt: Maybe<Scalars['DateTime']['output']>;
  /** The chosen questions in the catalogue's order; at first the default ones. */
  readonly answers: ReadonlyArray<PreparationAnswer>;
  /** Elements that the author has assessed. */
  readonly levels: ReadonlyArray<ConversationLevel>;
};

/** A question that somebody prepares with. */
export type PreparationAnswer = {
  readonly __typename?: 'PreparationAnswer';
  /** The question. */
  readonly question: ConversationQuestion;
  /** The answer; empty at first. */
  readonly body: Scalars['String']['output'];
  /** Goes up with each change; 0 for one not written yet. */
  readonly version: Scalars['Int']['output'];
};

/** A question of the inspiration catalogue. */
export type ConversationQuestion = {
  readonly __typename?: 'ConversationQuestion';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly theme: ConversationTheme;
  /** The question, in the reader's language. */
  readonly text: Scalars['String']['output'];
  /** Which conversations it is for. */
  readonly kinds: ReadonlyArray<ConversationKind>;
  /** Who prepares with it. */
  readonly side: QuestionSide;
  /** True when it is chosen to begin with. */
  readonly isDefault: Scalars['Boolean']['output'];
};

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

/** An element to talk about. */
export type TalkElement = {
  readonly __typename?: 'TalkElement';
  /** The element with requirement, need, marks and what was known before. */
  readonly element: PersonElement;
  /** Why it stands where it stands. */
  readonly reason: TalkReason;
  /** Levels between the two assessments; null unless both are there. */
  readonly difference: Maybe<Scalars['Int']['output']>;
  /** The employee's level in this conversation, once the viewer may see it. */
  readonly self: Maybe<ConversationLevel>;
  /** The leader's level in this conversation, once the viewer may see it. */
  readonly leader: Maybe<ConversationLevel>;
  /** What both agreed on in this conversation. */
  readonly agreed: Maybe<ConversationLevel>;
  /** The level agreed on before this conversation. */
  readonly lastAgreed: Maybe<Holding>;
};

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

/** A level of one element in one conversation. */
export type ConversationLevel = {
  readonly __typename?: 'ConversationLevel';
  /** The element. */
  readonly element: Element;
  /** The employee's, the leader's, or agreed by both. */
  readonly kind: HoldingKind;
  /** 0 to 5; null when there is only a remark. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** Components that are missing. */
  readonly missingComponents: ReadonlyArray<Component>;
  /** A remark, e.g. on a disagreement. */
  readonly remark: Maybe<Scalars['String']['output']>;
  /** Goes up with each change. */
  readonly version: Scalars['Int']['output'];
};

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

/** A field of the shared record. */
export type ConversationText = {
  readonly __typename?: 'ConversationText';
  /** Which field. */
  readonly field: ConversationField;
  /** What stands there; empty at first. */
  readonly body: Scalars['String']['output'];
  /** Goes up with each change; 0 for one not written yet. */
  readonly version: Scalars['Int']['output'];
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

/** The leader's season. */
export type ConversationOverview = {
  readonly __typename?: 'ConversationOverview';
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** The direct reports, by name. */
  readonly members: ReadonlyArray<ConversationMember>;
  /** Leaders further below, in the part that the viewer leads: the state and nothing else. */
  readonly leadersBelow: ReadonlyArray<LeaderBelow>;
};

/** A direct report in the leader's season. */
export type ConversationMember = {
  readonly __typename?: 'ConversationMember';
  /** The employment. */
  readonly employment: Employment;
  /** Which conversation it is for this employment. */
  readonly kind: ConversationKind;
  /** Where the year's conversation stands. */
  readonly standing: ConversationStanding;
  /** The year's conversation; null when nobody has invited yet. */
  readonly conversation: Maybe<Conversation>;
  /** Further conversations of the year: after absence, or asked for. */
  readonly others: ReadonlyArray<Conversation>;
  /** True when this year's conversation was offered. */
  readonly isOffered: Scalars['Boolean']['output'];
  /** The day by which it is due: a year after the last one, at the latest the year's last day. */
  readonly dueOn: Scalars['Date']['output'];
  /** True when that day has passed and it was not held. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** When the last one was held, in whatever year; null for never. */
  readonly lastHeldOn: Maybe<Scalars['Date']['output']>;
  /** When the employee asked for a conversation of their own this year; null when not. */
  readonly askedOn: Maybe<Scalars['Date']['output']>;
  /** True when a team conversation takes the place of this one this year. */
  readonly isCoveredByTeamTalk: Scalars['Boolean']['output'];
  /** True when another leader invited, and the viewer must take it over to go on. */
  readonly needsTakeOver: Scalars['Boolean']['output'];
  /** Whether the viewer may invite to the year's conversation now. */
  readonly viewerCanInvite: Scalars['Boolean']['output'];
};

/** That an employee asks for a conversation of their own. */
export type ConversationRequest = {
  readonly __typename?: 'ConversationRequest';
  /** Which of the viewer's employments. */
  readonly employment: Employment;
  /** The day it was asked for. */
  readonly askedOn: Scalars['Date']['output'];
  /** True when the nearest leader has invited since. */
  readonly isAnswered: Scalars['Boolean']['output'];
  /** Whether the viewer may take it back. */
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
};

/** A leader further below. */
export type LeaderBelow = {
  readonly __typename?: 'LeaderBelow';
  /** The leader's employment. */
  readonly employment: Employment;
  /** Where the leader's own conversation stands; who is ready is not told. */
  readonly standing: ConversationStanding;
};

/** What a new nearest leader takes over about a direct report; older records only where the employee shares them. */
export type Handover = {
  readonly __typename?: 'Handover';
  /** The direct report. */
  readonly employment: Employment;
  /** Since when the viewer is nearest leader, or acts as such. */
  readonly since: Scalars['Date']['output'];
  /** Conversations that another leader invited to, not signed yet, that wait to be taken over: of each occasion one can. */
  readonly toTakeOver: ReadonlyArray<Conversation>;
  /** Conversations of earlier years, newest first: the facts, and the content where the employee shared it. */
  readonly conversations: ReadonlyArray<Conversation>;
  /** The current plan; null where none was made. */
  readonly plan: Maybe<Plan>;
  /** What is open, in whatever plan it stands. */
  readonly openItems: ReadonlyArray<PlanItem>;
};

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

/** A leader's substitute for some days. */
export type Delegation = {
  readonly __typename?: 'Delegation';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The leader whose team it is. */
  readonly leaderEmployment: Employment;
  /** Who acts as nearest leader. */
  readonly substitute: Person;
  /** First day it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day it no longer holds. */
  readonly validTo: Scalars['Date']['output'];
  /** True when it holds today. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** Whether the viewer may end or withdraw it. */
  readonly viewerCanEnd: Scalars['Boolean']['output'];
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

/** How the municipality holds conversations. */
export type ConversationSetting = {
  readonly __typename?: 'ConversationSetting';
  /** What a team's conversation is called here. */
  readonly teamTalkName: TeamTalkName;
  /** From how many members on a team's conversation may replace the individual ones. */
  readonly tusMinMembers: Scalars['Int']['output'];
  /** Whether an employee may ask for a conversation of their own beside the team's. */
  readonly musBesideTus: Scalars['Boolean']['output'];
  /** How many open items a plan may hold. */
  readonly openItemsMax: Scalars['Int']['output'];
  /** When what was learnt is followed up: periods as ISO 8601 durations, e.g. P14D. */
  readonly followUpSteps: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a talk is offered after a long absence. */
  readonly absenceTalk: Scalars['Boolean']['output'];
  /** The municipality's words on rights and duties. */
  readonly clause: Scalars['String']['output'];
  /** Days from the due date on which reminders are sent: before it negative, after it positive. */
  readonly reminderDays: ReadonlyArray<Scalars['Int']['output']>;
  /** How many years a record is kept at most. */
  readonly recordYears: Scalars['Int']['output'];
  /** How many years a level is kept. */
  readonly holdingYears: Scalars['Int']['output'];
  /** How many years a plan is kept after its last item was closed, once there is a newer one. */
  readonly planYears: Scalars['Int']['output'];
  /** How many months anything personal is kept after the last day of work. */
  readonly leaverMonths: Scalars['Int']['output'];
  /** How many releases of the statistics a calendar year has; more take a reason. */
  readonly releasesAYear: Scalars['Int']['output'];
  /** How many centres have to ask before an offer is proposed. */
  readonly proposalThreshold: Scalars['Int']['output'];
  /** How a C-MED's minutes are approved. */
  readonly minutesApproval: MinutesApprovalRule;
  /** By which day of the year minutes are to be sent: its month, 1 to 12. */
  readonly reviewDueMonth: Scalars['Int']['output'];
  /** By which day of the year minutes are to be sent: its day. */
  readonly reviewDueDay: Scalars['Int']['output'];
  /** The language of mails. */
  readonly language: TextLanguage;
  /** The clause in every language. */
  readonly clauses: Texts;
  /** Its version; goes up with each change. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may change it. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
  /** The latest changes of settings and of the lists that plans choose from, the newest first, at most 30. */
  readonly changes: ReadonlyArray<SettingChange>;
};

/** What a team's conversation is called. */
export type TeamTalkName =
  /** Team conversation. */
  | 'TUS'
  /** Group conversation: the same under another name. */
  | 'GRUS';

/** The outcome of a step with a conversation. */
export type ConversationPayload = {
  readonly __typename?: 'ConversationPayload';
  /** The conversation as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly conversation: Maybe<Conversation>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of inviting. */
export type InviteToConversationsPayload = {
  readonly __typename?: 'InviteToConversationsPayload';
  /** The conversations in the order of the invitations, those that were there already included; null when nothing was done. */
  readonly conversations: Maybe<ReadonlyArray<Conversation>>;
  /** Why it was not done; the field names the invitation, e.g. `invitations.2.meeting.startsAt`. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of choosing a question. */
export type PreparationPayload = {
  readonly __typename?: 'PreparationPayload';
  /** The conversation with the own preparation as it is now; null when nothing was done. */
  readonly conversation: Maybe<Conversation>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of writing an answer. */
export type PreparationAnswerPayload = {
  readonly __typename?: 'PreparationAnswerPayload';
  /** The answer as it is now; on CONFLICT as it was saved elsewhere; null when nothing was done. */
  readonly answer: Maybe<PreparationAnswer>;
  /** The conversation with the own preparation as it is now; null when nothing was done. */
  readonly conversation: Maybe<Conversation>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of writing a level. */
export type ConversationLevelPayload = {
  readonly __typename?: 'ConversationLevelPayload';
  /** The level as it is now; on CONFLICT as the other left it; null when nothing was done. */
  readonly level: Maybe<ConversationLevel>;
  /** The conversation, whose version and signatures may have changed with it; null when nothing was done. */
  readonly conversation: Maybe<Conversation>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of agreeing on several levels at once. */
export type AgreeLevelsPayload = {
  readonly __typename?: 'AgreeLevelsPayload';
  /** The levels as they are now, in the order of the input; on CONFLICT those that the other wrote meanwhile; null when nothing was done. */
  readonly levels: Maybe<ReadonlyArray<ConversationLevel>>;
  /** The conversation, whose version and signatures may have changed with it; null when nothing was done. */
  readonly conversation: Maybe<Conversation>;
  /** Why it was not done; the field names the level, e.g. `levels.2.version`. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of writing a field. */
export type ConversationTextPayload = {
  readonly __typename?: 'ConversationTextPayload';
  /** The field as it is now; on CONFLICT as the other left it; null when nothing was done. */
  readonly text: Maybe<ConversationText>;
  /** The conversation, whose version and signatures may have changed with it; null when nothing was done. */
  readonly conversation: Maybe<Conversation>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of asking for a conversation. */
export type AskForConversationPayload = {
  readonly __typename?: 'AskForConversationPayload';
  /** The day it was asked for; null when nothing was done. */
  readonly askedOn: Maybe<Scalars['Date']['output']>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of taking back having asked. */
export type WithdrawConversationRequestPayload = {
  readonly __typename?: 'WithdrawConversationRequestPayload';
  /** The employment that is no longer asked for; null when nothing was done. */
  readonly employment: Maybe<Employment>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of a step with a substitution. */
export type DelegationPayload = {
  readonly __typename?: 'DelegationPayload';
  /** The substitution as it is now; null when nothing was done. */
  readonly delegation: Maybe<Delegation>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Rights and duties in conversations and plans, as the viewer has them. */
export type Duties = {
  readonly __typename?: 'Duties';
  /** The municipality's words on it. */
  readonly clause: Scalars['String']['output'];
  /** What the viewer has a right to, for each own employment. */
  readonly rights: ReadonlyArray<Right>;
  /** What the viewer has to do, as employee and as leader, the earliest first. */
  readonly todos: ReadonlyArray<Todo>;
  /** How the viewer is reminded. */
  readonly reminders: ReadonlyArray<ReminderSetting>;
};

/** Something that an employee has a right to. */
export type Right = {
  readonly __typename?: 'Right';
  /** Which. */
  readonly kind: RightKind;
  /** For which of the viewer's employments. */
  readonly employment: Employment;
  /** Whether it is met. */
  readonly state: RightState;
  /** By when; null where there is no date. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
};

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

/** Something to do. */
export type Todo = {
  readonly __typename?: 'Todo';
  /** What. */
  readonly kind: TodoKind;
  /** True for a duty, false for a help. */
  readonly isDuty: Scalars['Boolean']['output'];
  /** Whose conversation or plan; for a team's conversation: the leader's. */
  readonly employment: Employment;
  /** What it is about: a conversation, a team conversation, a plan or a follow-up; for INVITE and ASKED the leader's employment. */
  readonly subjectId: Scalars['ID']['output'];
  /** By when. */
  readonly dueOn: Scalars['Date']['output'];
  /** True when that day has passed. */
  readonly isLate: Scalars['Boolean']['output'];
};

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

/** How the viewer is reminded of something. */
export type ReminderSetting = {
  readonly __typename?: 'ReminderSetting';
  /** Of what. */
  readonly about: ReminderAbout;
  /** How loudly. */
  readonly mode: ReminderMode;
  /** Whether it can be turned off: what is no duty. */
  readonly canBeOff: Scalars['Boolean']['output'];
};

/** The outcome of choosing. */
export type SetReminderPayload = {
  readonly __typename?: 'SetReminderPayload';
  /** The setting as it is now; null when nothing was done. */
  readonly reminder: Maybe<ReminderSetting>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** One of the languages of the product. */
export type TextLanguage =
  /** Danish. */
  | 'DA'
  /** Norwegian bokmål. */
  | 'NB'
  /** English. */
  | 'EN';

/** A text in every language. */
export type Texts = {
  readonly __typename?: 'Texts';
  /** In Danish. */
  readonly da: Scalars['String']['output'];
  /** In Norwegian bokmål. */
  readonly nb: Scalars['String']['output'];
  /** In English. */
  readonly en: Scalars['String']['output'];
};

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

/** The outcome of changing the settings. */
export type ConversationSettingPayload = {
  readonly __typename?: 'ConversationSettingPayload';
  /** The settings as they are now; null when nothing was done. On CONFLICT: as the other left them. */
  readonly setting: Maybe<ConversationSetting>;
  /** Why it was not done; the field names the input's, e.g. `followUpSteps.1` or `clauses.da`. */
  readonly errors: ReadonlyArray<UserError>;
};

/** That somebody changed a setting. */
export type SettingChange = {
  readonly __typename?: 'SettingChange';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who; null when this person is here no longer. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** What was changed. */
  readonly setting: SettingName;
  /** What it was, as JSON text; null for what was added. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** What it is since, as JSON text. */
  readonly after: Scalars['String']['output'];
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

/** What stands in a list that plans choose from. */
export type SettingOption = {
  readonly __typename?: 'SettingOption';
  /** Its code, its own in the list. */
  readonly code: Scalars['String']['output'];
  /** Its name in every language. */
  readonly name: Texts;
  /** Whether it is offered no longer. */
  readonly isHidden: Scalars['Boolean']['output'];
  /** Its version; goes up with each change. */
  readonly version: Scalars['Int']['output'];
};

/** Where to move something in a list. */
export type MoveDirection =
  /** One place up. */
  | 'UP'
  /** One place down. */
  | 'DOWN';

/** The outcome of changing a list. */
export type SettingOptionPayload = {
  readonly __typename?: 'SettingOptionPayload';
  /** The list as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly options: Maybe<ReadonlyArray<SettingOption>>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

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
  /** Why, when the look was by break-glass. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What was looked at. */
  readonly kind: LookKind;
};

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

/** That a data protection officer asks to read one person's records. */
export type GlassRequest = {
  readonly __typename?: 'GlassRequest';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who asks; null when no longer known. */
  readonly asker: Maybe<Person>;
  /** Whose records it is about. */
  readonly person: Person;
  /** Which records. */
  readonly records: ReadonlyArray<GlassRecord>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** When nobody can answer it any more. */
  readonly lapsesAt: Scalars['DateTime']['output'];
  /** Where it stands now. */
  readonly state: GlassState;
  /** Who answered. */
  readonly answerer: Maybe<Person>;
  /** When it was answered, and with a yes opened. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The answerer's word. */
  readonly word: Maybe<Scalars['String']['output']>;
  /** Until when it is open unless it is ended before; null when it was not opened. */
  readonly openUntil: Maybe<Scalars['DateTime']['output']>;
  /** When the asker ended it before its time. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** What there is to read; nothing for anybody but the asker while it is open. */
  readonly contents: ReadonlyArray<GlassContent>;
  /** Whether the viewer may answer it now. */
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
  /** Whether the viewer may end it now. */
  readonly viewerCanEnd: Scalars['Boolean']['output'];
};

/** One record that is open by break-glass. */
export type GlassContent = {
  readonly __typename?: 'GlassContent';
  /** What it is. */
  readonly record: GlassRecord;
  /** The conversation's, the team conversation's or the plan's id. */
  readonly id: Scalars['ID']['output'];
  /** The employment that it is about. */
  readonly employment: Employment;
  /** Its year. */
  readonly year: Scalars['Int']['output'];
  /** The day it was held; null for a plan. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** MUS or LUS; null for what is neither. */
  readonly conversationKind: Maybe<ConversationKind>;
};

/** A break-glass access that was opened, as the person whom it is about and the reader see it. */
export type GlassAccess = {
  readonly __typename?: 'GlassAccess';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Which records. */
  readonly records: ReadonlyArray<GlassRecord>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When it was opened. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is open unless it is ended before. */
  readonly openUntil: Maybe<Scalars['DateTime']['output']>;
  /** When it was ended before its time. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is open now. */
  readonly isOpen: Scalars['Boolean']['output'];
};

/** The outcome of a step with a break-glass request. */
export type GlassRequestPayload = {
  readonly __typename?: 'GlassRequestPayload';
  /** The request as it is now; null when nothing was done. */
  readonly glassRequest: Maybe<GlassRequest>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

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

/** A release of the statistics: counted on one day, rounded, and never changed again. */
export type Release = {
  readonly __typename?: 'Release';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 1 for the first. */
  readonly number: Scalars['Int']['output'];
  /** The season whose agreed plans and held conversations it counts. */
  readonly planYear: Scalars['Int']['output'];
  /** The day that it counts. */
  readonly countedOn: Scalars['Date']['output'];
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Why, where the year had its releases already. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The blocks of a wheel, by name. */
  readonly blocks: ReadonlyArray<ReleaseBlock>;
};


/** A release of the statistics: counted on one day, rounded, and never changed again. */
export type ReleaseBlocksArgs = {
  wheel: WheelCode;
};

/** A centre, or small centres together, as a release counts them for one wheel. */
export type ReleaseBlock = {
  readonly __typename?: 'ReleaseBlock';
  /** Its centres' ids, joined; the same in every release that has the same centres together. */
  readonly blockId: Scalars['String']['output'];
  /** Its centres, by name. What lies in no centre counts with the municipality's own unit. */
  readonly centres: ReadonlyArray<OrganisationUnit>;
  /** People whom the wheel is for, on the day of the release. */
  readonly people: Scalars['Int']['output'];
  /** The day of the last release for which at least ten of its people had changed. */
  readonly changedOn: Scalars['Date']['output'];
  /** Whether the viewer works or sits in the C-MED of one of its centres today. */
  readonly isViewers: Scalars['Boolean']['output'];
};

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

/** The making of a release, as the training house follows it. */
export type ReleaseRun = {
  readonly __typename?: 'ReleaseRun';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** When it was asked for. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asked; null when no longer known. */
  readonly askedBy: Maybe<Person>;
  /** Where it stands. */
  readonly state: ReleaseRunState;
  /** How far the step is, in per cent. */
  readonly progress: Scalars['Int']['output'];
  /** The structure, once it was prepared. Never a cell. */
  readonly preview: Maybe<ReleasePreview>;
  /** The gate's answers, once it was prepared: one for each rule as a whole. */
  readonly gate: ReadonlyArray<GateAnswer>;
  /** Whether publishing takes a reason, as the calendar year has its releases already. */
  readonly needsReason: Scalars['Boolean']['output'];
  /** The reason that was given. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What was published. */
  readonly release: Maybe<Release>;
  /** Why it failed, as a code: NO_KEY, WRONG_KEY, NOTHING_TO_COUNT or INTERNAL. */
  readonly problem: Maybe<Scalars['String']['output']>;
  /** Whether the viewer can publish it now. */
  readonly viewerCanPublish: Scalars['Boolean']['output'];
  /** Whether the viewer can let it go now. */
  readonly viewerCanCancel: Scalars['Boolean']['output'];
};

/** A release to be, without a number of what people need or plan. */
export type ReleasePreview = {
  readonly __typename?: 'ReleasePreview';
  /** The day that it would count. */
  readonly countedOn: Scalars['Date']['output'];
  /** The season. */
  readonly planYear: Scalars['Int']['output'];
  /** Its blocks, by wheel and name. */
  readonly blocks: ReadonlyArray<PreviewBlock>;
  /** How many columns of each kind. */
  readonly columns: ReadonlyArray<PreviewColumns>;
};

/** A block of a release to be. */
export type PreviewBlock = {
  readonly __typename?: 'PreviewBlock';
  /** Which wheel. */
  readonly wheel: WheelCode;
  /** Its centres, by name. */
  readonly centres: ReadonlyArray<OrganisationUnit>;
  /** People whom the wheel is for. */
  readonly people: Scalars['Int']['output'];
  /** Whether small centres stand together in it. */
  readonly isMerged: Scalars['Boolean']['output'];
  /** Whether it is carried over from the release before, as fewer than ten of its people changed. */
  readonly isCarried: Scalars['Boolean']['output'];
};

/** The columns of one measure of a release to be. */
export type PreviewColumns = {
  readonly __typename?: 'PreviewColumns';
  /** Which wheel. */
  readonly wheel: WheelCode;
  /** What is counted. */
  readonly measure: Measure;
  /** How many are published for the blocks and the municipality. */
  readonly forBlocks: Scalars['Int']['output'];
  /** How many are published for the municipality alone, as fewer than ten people of some block can count in them. */
  readonly forMunicipality: Scalars['Int']['output'];
  /** How many are not published, as they apply to fewer than ten people in all. */
  readonly unpublished: Scalars['Int']['output'];
};

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

/** The gate's answer for one rule as a whole. */
export type GateAnswer = {
  readonly __typename?: 'GateAnswer';
  /** The rule. */
  readonly rule: GateRule;
  /** Whether it passes. */
  readonly passes: Scalars['Boolean']['output'];
};

/** The outcome of a step with a release to be. */
export type ReleaseRunPayload = {
  readonly __typename?: 'ReleaseRunPayload';
  /** The run as it is now; null when nothing was done. */
  readonly run: Maybe<ReleaseRun>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What of one person's own records would be counted in one wheel. */
export type OwnCounted = {
  readonly __typename?: 'OwnCounted';
  /** Which wheel. */
  readonly wheel: WheelCode;
  /** The centre it is counted with; the municipality's own unit where the person works in no centre. */
  readonly centre: OrganisationUnit;
  /** The season. */
  readonly planYear: Scalars['Int']['output'];
  /** Elements on which the person counts as having a need. */
  readonly needs: ReadonlyArray<Element>;
  /** Elements on which an open plan item counts. */
  readonly plans: ReadonlyArray<Element>;
  /** Of these, those that ask for a cross-cutting offer. */
  readonly offers: ReadonlyArray<Element>;
  /** Whether a conversation of the season counts as held. */
  readonly isHeld: Scalars['Boolean']['output'];
};

/** Stored cells of some releases, by element and block. */
export type Demand = {
  readonly __typename?: 'Demand';
  /** Which wheel. */
  readonly wheel: WheelCode;
  /** What is counted. */
  readonly measure: Measure;
  /** The elements, by area and in the order of the wheel; empty for conversations held, which have one cell in all. */
  readonly elements: ReadonlyArray<DemandElement>;
  /** The releases in the order they were asked for. */
  readonly releases: ReadonlyArray<DemandOfRelease>;
};

/** An element of the heatmap. */
export type DemandElement = {
  readonly __typename?: 'DemandElement';
  /** The element's id, for those that need no words. */
  readonly elementId: Scalars['ID']['output'];
  /** The element, as the newest of the releases words it. */
  readonly element: Element;
  /** The area it lies in. */
  readonly area: WheelArea;
  /** Whether the municipality has marked it or its area as strategic or core today; strategic first. */
  readonly mark: Maybe<CompetenceMarkKind>;
  /** Goals that the municipality's marks and requirements on it serve. */
  readonly goals: ReadonlyArray<Goal>;
};

/** The cells of one release. */
export type DemandOfRelease = {
  readonly __typename?: 'DemandOfRelease';
  /** The release. */
  readonly release: Release;
  /** The blocks whose cells follow, by name. */
  readonly blocks: ReadonlyArray<ReleaseBlock>;
  /**
   * Two rows for the municipality and then two for each of `blocks`: shown counts in steps of 5, and the people to whom each
   * can apply. In each row one number for each of `elements` (for conversations held one in all); null where the release
   * publishes nothing.
   */
  readonly cells: Scalars['NumberRows']['output'];
};

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

/** What is proposed as an offer because centres ask for it. */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /** Which wheel. */
  readonly wheel: WheelCode;
  /** The element. */
  readonly element: Element;
  /** The area it lies in. */
  readonly area: WheelArea;
  /** Its rank, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: ProposalState;
  /** Whether the municipality has marked it as strategic or core. */
  readonly mark: Maybe<CompetenceMarkKind>;
  /** How many distinct centres ask. */
  readonly centres: Scalars['Int']['output'];
  /** How many centres show 5 or more open plan items. */
  readonly throughPlans: Scalars['Int']['output'];
  /** How many centres' approved minutes name it. */
  readonly throughMinutes: Scalars['Int']['output'];
  /** Goals that it serves. */
  readonly goals: ReadonlyArray<Goal>;
  /** The decision that stands; null while there is none. */
  readonly decision: Maybe<ProposalDecision>;
  /** Whether the viewer may decide on it. */
  readonly viewerCanDecide: Scalars['Boolean']['output'];
};

/** What the training house decided on a proposal. */
export type ProposalDecision = {
  readonly __typename?: 'ProposalDecision';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly kind: ProposalDecisionKind;
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who; null when no longer known. */
  readonly by: Maybe<Person>;
};

/** The outcome of deciding on a proposal. */
export type ProposalPayload = {
  readonly __typename?: 'ProposalPayload';
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal: Maybe<Proposal>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A C-MED in which the viewer sits today. */
export type ReviewCommittee = {
  readonly __typename?: 'ReviewCommittee';
  /** The committee. */
  readonly committee: Committee;
  /** Its reviews, the newest first. */
  readonly reviews: ReadonlyArray<Review>;
  /** Whether the viewer is its chair or secretary. */
  readonly viewerSteers: Scalars['Boolean']['output'];
  /** The calendar years whose review the viewer may open now. */
  readonly yearsToOpen: ReadonlyArray<Scalars['Int']['output']>;
};

/** A C-MED's yearly review. Members see all of it; who was invited sees the meeting and the papers addressed to them. */
export type Review = {
  readonly __typename?: 'Review';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The committee. */
  readonly committee: Committee;
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: ReviewState;
  /** When the meeting begins; null while it is not called. */
  readonly startsAt: Maybe<Scalars['DateTime']['output']>;
  /** How long it lasts. */
  readonly durationMinutes: Maybe<Scalars['Int']['output']>;
  /** Where, in words. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** Where, as an address on the web. */
  readonly link: Maybe<Scalars['String']['output']>;
  /** Words of the invitation. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The day it was held, or writing began. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** The day by which the minutes are to be sent. */
  readonly dueOn: Scalars['Date']['output'];
  /** Goes up when the meeting is changed; send it back with a change. */
  readonly version: Scalars['Int']['output'];
  /** The steps in the committee's own order, without the minutes, which come last; empty for guests. */
  readonly steps: ReadonlyArray<ReviewProcessStep>;
  /** The agenda; for guests as it was last addressed to them. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** Who was invited besides the members. */
  readonly guests: ReadonlyArray<Person>;
  /** When the papers were sent last; null while they were not. */
  readonly papersSentAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the A-MEDs are asked; null while they are not asked. */
  readonly inputDueOn: Maybe<Scalars['Date']['output']>;
  /** The A-MEDs' inputs, by name: whose text can be read only once it is sent. Empty for guests. */
  readonly inputs: ReadonlyArray<ReviewInput>;
  /** Needs and projects as they are written now, in order; empty for guests. */
  readonly decisions: ReadonlyArray<ReviewDecision>;
  /** The decisions of the committee's latest sent minutes of an earlier year, with what became of them; empty for guests. */
  readonly lastDecisions: ReadonlyArray<MinutesDecision>;
  /** Where the silent vote stands. */
  readonly vote: VoteState;
  /** How many of the viewer's own dots are not placed; null where none can be placed. */
  readonly dotsLeft: Maybe<Scalars['Int']['output']>;
  /** The minutes that are put to approval or approved; null while they are written and when they are sent. */
  readonly draft: Maybe<Minutes>;
  /** Which version of the minutes is being written, or was sent last. */
  readonly minutesNumber: Scalars['Int']['output'];
  /** Why a version after the first is written. */
  readonly correction: Maybe<Scalars['String']['output']>;
  /** The sent minutes of this review, the newest first. */
  readonly sentMinutes: ReadonlyArray<Minutes>;
  /** Remarks on the draft, the oldest first; for members alone, gone when the minutes are sent. */
  readonly remarks: ReadonlyArray<MinutesRemark>;
  /** Who else has it open now. */
  readonly present: ReadonlyArray<Person>;
  /** The days on which the training house reminded, the newest first; for chair and secretary. */
  readonly remindedOn: ReadonlyArray<Scalars['Date']['output']>;
  /** Whether numbers of people may be named: not where fewer than 10 work. */
  readonly isSmall: Scalars['Boolean']['output'];
  /** What the viewer is to it. */
  readonly viewerIs: ReviewPart;
  /** The moves that are open to the viewer now. */
  readonly viewerCan: ReadonlyArray<ReviewMove>;
};

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

/** A step of the process. */
export type ReviewProcessStep = {
  readonly __typename?: 'ReviewProcessStep';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Which kind. */
  readonly kind: ReviewStepKind;
  /** Its name, where it is the committee's own. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What the committee wrote to it. */
  readonly body: Maybe<Scalars['String']['output']>;
  /** Whether the committee leaves it out. */
  readonly isLeftOut: Scalars['Boolean']['output'];
  /** Whether it is done: told by what has happened, for an own step by who steers. */
  readonly isDone: Scalars['Boolean']['output'];
};

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

/** An item of the agenda. */
export type AgendaItem = {
  readonly __typename?: 'AgendaItem';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: AgendaKind;
  /** Its heading, where it is the committee's own. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The introduction, plain text of at most 4,000 characters. */
  readonly body: Scalars['String']['output'];
  /** Goes up when title or introduction change; send it back with a change. */
  readonly version: Scalars['Int']['output'];
  /** The minutes on it; null while there are none, and for guests. */
  readonly minutes: Maybe<Scalars['RichText']['output']>;
  /** Goes up with each change of the minutes, 0 while nobody has written; send it back with a change. */
  readonly minutesVersion: Scalars['Int']['output'];
};

/** What the chair sees of an A-MED's input: the text once it is sent. */
export type ReviewInput = {
  readonly __typename?: 'ReviewInput';
  /** The A-MED. */
  readonly committee: Committee;
  /** Whether it is sent. */
  readonly isSent: Scalars['Boolean']['output'];
  /** The input; null while it is not sent. */
  readonly input: Maybe<MedInput>;
};

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

/** A need or a project as the committee writes it. Nobody is quoted by name. */
export type ReviewDecision = {
  readonly __typename?: 'ReviewDecision';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** A need or a project. */
  readonly kind: DecisionKind;
  /** The competence. */
  readonly element: Maybe<Element>;
  /** In words. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** For whom. */
  readonly targetGroup: Maybe<Scalars['String']['output']>;
  /** About how many. */
  readonly howMany: Maybe<HowMany>;
  /** By when. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** Why. */
  readonly why: Maybe<Scalars['String']['output']>;
  /** The goal that it serves. */
  readonly goal: Maybe<Goal>;
  /** How it is learnt. */
  readonly learningForm: Maybe<LearningForm>;
  /** Who follows up. */
  readonly followUp: Maybe<Person>;
  /** The viewer's own dots while the vote is open. */
  readonly ownDots: Scalars['Int']['output'];
  /** All dots once the vote is closed; null until then. */
  readonly dots: Maybe<Scalars['Int']['output']>;
  /** Goes up with each change; send it back with a change. */
  readonly version: Scalars['Int']['output'];
};

/** A C-MED on the training house's board: how far it is, and nothing of what is in it. */
export type ReviewBoardRow = {
  readonly __typename?: 'ReviewBoardRow';
  /** The committee. */
  readonly committee: Committee;
  /** Where it stands; null while it is not begun. */
  readonly state: Maybe<ReviewState>;
  /** The day of the meeting. */
  readonly meetsOn: Maybe<Scalars['Date']['output']>;
  /** The day it was held. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** The day both sides had approved. */
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  /** The day minutes were last received. */
  readonly sentOn: Maybe<Scalars['Date']['output']>;
  /** The sent minutes. */
  readonly minutes: Maybe<Minutes>;
  /** The day by which minutes are to be sent. */
  readonly dueOn: Scalars['Date']['output'];
  /** Whether that day is over and none were sent. */
  readonly isLate: Scalars['Boolean']['output'];
  /** When its chair was last reminded. */
  readonly remindedOn: Maybe<Scalars['Date']['output']>;
  /** Whether the viewer may remind it today. */
  readonly viewerCanRemind: Scalars['Boolean']['output'];
};

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

/** The outcome of a step with a review. */
export type ReviewPayload = {
  readonly __typename?: 'ReviewPayload';
  /** The review as it is now; null when nothing was done. On CONFLICT: as it is now. */
  readonly review: Maybe<Review>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of writing an agenda item. */
export type AgendaItemPayload = {
  readonly __typename?: 'AgendaItemPayload';
  /** The item as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly item: Maybe<AgendaItem>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of writing a decision. */
export type DecisionPayload = {
  readonly __typename?: 'DecisionPayload';
  /** The decision as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly decision: Maybe<ReviewDecision>;
  /** The review as it is now; null when nothing was done. */
  readonly review: Maybe<Review>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of reminding a committee. */
export type RemindCommitteePayload = {
  readonly __typename?: 'RemindCommitteePayload';
  /** Its row of the board; null when nothing was done. */
  readonly row: Maybe<ReviewBoardRow>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
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

/** A decision as sent minutes, or a draft put to approval, keep it. */
export type MinutesDecision = {
  readonly __typename?: 'MinutesDecision';
  /** The decision's id, the same in every version. */
  readonly id: Scalars['ID']['output'];
  /** The committee. */
  readonly committee: Committee;
  /** The review's year. */
  readonly year: Scalars['Int']['output'];
  /** The minutes' id. */
  readonly minutesId: Scalars['ID']['output'];
  /** A need or a project. */
  readonly kind: DecisionKind;
  /** The competence it names. */
  readonly element: Maybe<Element>;
  /** The competence that the training house reads in it, where it names none. */
  readonly namedElement: Maybe<Element>;
  /** In words. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** For whom. */
  readonly targetGroup: Maybe<Scalars['String']['output']>;
  /** About how many. */
  readonly howMany: Maybe<HowMany>;
  /** By when. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** Why. */
  readonly why: Maybe<Scalars['String']['output']>;
  /** The goal that it serves. */
  readonly goal: Maybe<Goal>;
  /** How it is learnt. */
  readonly learningForm: Maybe<LearningForm>;
  /** Who follows up. */
  readonly followUp: Maybe<Person>;
  /** All dots of the vote; null without one. */
  readonly dots: Maybe<Scalars['Int']['output']>;
  /** What became of it. */
  readonly status: DecisionStatus;
  /** A word on what became of it. */
  readonly statusWord: Maybe<Scalars['String']['output']>;
  /** Goes up with each word on what became of it, 0 while there is none; send it back with one. */
  readonly statusVersion: Scalars['Int']['output'];
  /** Whether the viewer may say what became of it. */
  readonly viewerCanTell: Scalars['Boolean']['output'];
  /** Whether the viewer may say which competence it names. */
  readonly viewerCanName: Scalars['Boolean']['output'];
};

/** Minutes as they were put to approval: unchanging. */
export type Minutes = {
  readonly __typename?: 'Minutes';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The committee. */
  readonly committee: Committee;
  /** The review's year. */
  readonly year: Scalars['Int']['output'];
  /** 1 for the first version, then corrections. */
  readonly number: Scalars['Int']['output'];
  /** Why this version was written, where it corrects an earlier one. */
  readonly correction: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: MinutesState;
  /** When and where the meeting was, who sat in the committee, and each agenda item with its minutes. */
  readonly content: MinutesContent;
  /** The decisions, in order. */
  readonly decisions: ReadonlyArray<MinutesDecision>;
  /** SHA-256 of the text of content and decisions. */
  readonly fingerprint: Scalars['String']['output'];
  /** When it was put to approval. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** When both sides had approved it. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the training house received it. */
  readonly sentAt: Maybe<Scalars['DateTime']['output']>;
  /** The training house's number of receipt. */
  readonly receipt: Maybe<Scalars['String']['output']>;
  /** Whether a later version was sent. */
  readonly isReplaced: Scalars['Boolean']['output'];
  /** Who approved, by side; for members alone, else empty. */
  readonly approvals: ReadonlyArray<MinutesApproval>;
  /** What is still needed of each side, for members while it is put to approval. */
  readonly missing: ReadonlyArray<MissingApproval>;
  /** All sent versions of the same review's minutes, the newest first. */
  readonly versions: ReadonlyArray<Minutes>;
  /** The review, for members of the committee; else null. */
  readonly review: Maybe<Review>;
};

/** Where minutes stand. */
export type MinutesState =
  /** Put to approval. */
  | 'APPROVING'
  /** Approved by both sides. */
  | 'APPROVED'
  /** Received by the training house. */
  | 'SENT';

/** What minutes hold besides their decisions, in the municipality's language. */
export type MinutesContent = {
  readonly __typename?: 'MinutesContent';
  /** The language it is written in. */
  readonly language: TextLanguage;
  /** The committee's name then. */
  readonly committee: Scalars['String']['output'];
  /** The centre's name then. */
  readonly centre: Scalars['String']['output'];
  /** When the meeting began; null where there was none. */
  readonly startsAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it was. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** Who sat in the committee, by side. */
  readonly seats: ReadonlyArray<MinutesSeat>;
  /** Each agenda item that has minutes or an introduction. */
  readonly items: ReadonlyArray<MinutesItem>;
};

/** A seat as the minutes name it. */
export type MinutesSeat = {
  readonly __typename?: 'MinutesSeat';
  /** The person's name. */
  readonly name: Scalars['String']['output'];
  /** The side. */
  readonly side: SeatSide;
  /** Member, chair or secretary. */
  readonly duty: SeatDuty;
};

/** An agenda item in the minutes. */
export type MinutesItem = {
  readonly __typename?: 'MinutesItem';
  /** Its heading, in words. */
  readonly title: Scalars['String']['output'];
  /** Its introduction. */
  readonly body: Scalars['String']['output'];
  /** The minutes on it. */
  readonly minutes: Maybe<Scalars['RichText']['output']>;
};

/** A member's remark on the draft. */
export type MinutesRemark = {
  readonly __typename?: 'MinutesRemark';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who. */
  readonly person: Person;
  /** The remark, at most 1,000 characters. */
  readonly body: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** When it was settled by who steers; null while it is not. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
};

/** An approval. */
export type MinutesApproval = {
  readonly __typename?: 'MinutesApproval';
  /** Who. */
  readonly person: Person;
  /** For which side; safety representatives stand on the employees'. */
  readonly side: ApprovalSide;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** The two sides that approve. */
export type ApprovalSide =
  /** Management. */
  | 'MANAGEMENT'
  /** Employees, with safety representatives. */
  | 'EMPLOYEE';

/** What one side still needs. */
export type MissingApproval = {
  readonly __typename?: 'MissingApproval';
  /** The side. */
  readonly side: ApprovalSide;
  /** How many approvals are missing. */
  readonly approvals: Scalars['Int']['output'];
};

/** How minutes are approved. */
export type MinutesApprovalRule =
  /** One member of each side. */
  | 'ONE_OF_EACH'
  /** More than half of the seats of each side. */
  | 'MAJORITY_OF_EACH';

/** The outcome of a word on what became of a decision, or on the competence that it names. */
export type MinutesDecisionPayload = {
  readonly __typename?: 'MinutesDecisionPayload';
  /** The decision as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly decision: Maybe<MinutesDecision>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What an A-MED sends to its C-MED. */
export type MedInput = {
  readonly __typename?: 'MedInput';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The A-MED. */
  readonly committee: Committee;
  /** The review's year. */
  readonly year: Scalars['Int']['output'];
  /** The C-MED to which it goes. */
  readonly receiver: Committee;
  /** When the C-MED asked for it; null where the A-MED began by itself. */
  readonly askedOn: Maybe<Scalars['Date']['output']>;
  /** By when the C-MED wants its A-MEDs' input; null where it told no day. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** When it was sent; null while it is being written. */
  readonly sentAt: Maybe<Scalars['DateTime']['output']>;
  /** The unit's local efforts, at most 4,000 characters. */
  readonly efforts: Scalars['String']['output'];
  /** Goes up with each change of the efforts; send it back with a change. */
  readonly effortsVersion: Scalars['Int']['output'];
  /** What else is to be said, at most 4,000 characters. */
  readonly words: Scalars['String']['output'];
  /** Goes up with each change of the words; send it back with a change. */
  readonly wordsVersion: Scalars['Int']['output'];
  /** Needs. */
  readonly needs: ReadonlyArray<MedNeed>;
  /** Projects and local measures. */
  readonly measures: ReadonlyArray<MedMeasure>;
  /** What the C-MED answered. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** Goes up with each change of the answer; send it back with a change. */
  readonly answerVersion: Scalars['Int']['output'];
  /** Decisions of the C-MED's sent minutes of the year that name a competence which the input names. */
  readonly became: ReadonlyArray<MinutesDecision>;
  /** Whether only some or most may be named: fewer than 10 work there. */
  readonly isSmall: Scalars['Boolean']['output'];
  /** Whether the viewer may write it now. */
  readonly viewerCanWrite: Scalars['Boolean']['output'];
  /** Whether the viewer may send it now. */
  readonly viewerCanSend: Scalars['Boolean']['output'];
  /** Whether the viewer may answer it for the C-MED. */
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
};

/** A need that an A-MED sees. */
export type MedNeed = {
  readonly __typename?: 'MedNeed';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The element. */
  readonly element: Element;
  /** About how many. */
  readonly howMany: HowMany;
  /** A word on it, at most 500 characters. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** What a unit does or wants to do. */
export type MedMeasure = {
  readonly __typename?: 'MedMeasure';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** A project or a local measure. */
  readonly kind: MedMeasureKind;
  /** In words, at most 500 characters. */
  readonly body: Scalars['String']['output'];
};

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

/** An A-MED in which the viewer sits today, and whose input may be begun though nobody asked. */
export type InputToBegin = {
  readonly __typename?: 'InputToBegin';
  /** The A-MED. */
  readonly committee: Committee;
  /** The review's year. */
  readonly year: Scalars['Int']['output'];
};

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

/** The outcome of a step with an input. */
export type MedInputPayload = {
  readonly __typename?: 'MedInputPayload';
  /** The input as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly input: Maybe<MedInput>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The municipality's yearly summary of what was asked for and what comes of it: the municipality's numbers, never a centre's. */
export type Summary = {
  readonly __typename?: 'Summary';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The calendar year; also the plan year of its release. */
  readonly year: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: SummaryState;
  /** The release that it is built on. */
  readonly release: Release;
  /** How many C-MEDs there are, and how many of them had sent the year's minutes. */
  readonly minutes: SummaryMinutes;
  /** What was asked for, in order. */
  readonly asked: ReadonlyArray<SummaryAsked>;
  /** The municipality's areas, of both wheels, in their order. */
  readonly areas: ReadonlyArray<SummaryAreaCell>;
  /** The year of the last adopted summary; null where there is none. */
  readonly lastYear: Maybe<Scalars['Int']['output']>;
  /** What became of the offers of the last adopted summary. */
  readonly became: ReadonlyArray<SummaryBecame>;
  /** The sections that the training house writes, in their order; empty ones too. */
  readonly texts: ReadonlyArray<SummaryText>;
  /** To the centre council and to the H-MED. */
  readonly presentations: ReadonlyArray<SummaryPresentation>;
  /** SHA-256 of what was shared or adopted; null for a draft. */
  readonly fingerprint: Maybe<Scalars['String']['output']>;
  /** When it was shared; null for a draft. */
  readonly sharedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was adopted. */
  readonly adoptedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who adopted it for the centre council; null when no longer known. */
  readonly adoptedBy: Maybe<Person>;
  /** The moves that are open to the viewer now. */
  readonly viewerCan: ReadonlyArray<SummaryMove>;
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

/** How many C-MEDs sent minutes. */
export type SummaryMinutes = {
  readonly __typename?: 'SummaryMinutes';
  /** C-MEDs whose minutes of the year were received. */
  readonly sent: Scalars['Int']['output'];
  /** C-MEDs there are. */
  readonly committees: Scalars['Int']['output'];
};

/** Numbers of the municipality as a release shows them. */
export type SummaryCell = {
  readonly __typename?: 'SummaryCell';
  /** People, in steps of 5; 0 reads under 5. */
  readonly shown: Scalars['Int']['output'];
  /** People to whom it can apply. */
  readonly people: Scalars['Int']['output'];
};

/** A competence that was asked for. */
export type SummaryAsked = {
  readonly __typename?: 'SummaryAsked';
  /** The element's id. */
  readonly elementId: Scalars['ID']['output'];
  /** Which wheel. */
  readonly wheel: WheelCode;
  /** The statement; may hold soft hyphens. */
  readonly name: Scalars['String']['output'];
  /** The area it lies in; may hold soft hyphens. */
  readonly areaName: Scalars['String']['output'];
  /** Its rank, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** Whether the municipality had marked it as strategic or core. */
  readonly mark: Maybe<CompetenceMarkKind>;
  /** How many distinct centres ask. */
  readonly centres: Scalars['Int']['output'];
  /** How many centres show 5 or more open plan items. */
  readonly throughPlans: Scalars['Int']['output'];
  /** How many centres' minutes name it. */
  readonly throughMinutes: Scalars['Int']['output'];
  /** Needs in the whole municipality; null where none are published. */
  readonly needs: Maybe<SummaryCell>;
  /** Open plan items in the whole municipality; null where none are published. */
  readonly plans: Maybe<SummaryCell>;
  /** Goals that it serves. */
  readonly goals: ReadonlyArray<SummaryGoal>;
  /** What was decided on it; null while nothing is. */
  readonly decision: Maybe<SummaryDecision>;
};

/** A goal as the summary names it. */
export type SummaryGoal = {
  readonly __typename?: 'SummaryGoal';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** What the training house decided on what was asked for. */
export type SummaryDecision = {
  readonly __typename?: 'SummaryDecision';
  /** What. */
  readonly kind: ProposalDecisionKind;
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** An area of the municipality's wheel. */
export type SummaryAreaCell = {
  readonly __typename?: 'SummaryAreaCell';
  /** The area's id. */
  readonly areaId: Scalars['ID']['output'];
  /** Which wheel. */
  readonly wheel: WheelCode;
  /** Its name; may hold soft hyphens. */
  readonly name: Scalars['String']['output'];
  /** A short name; may hold soft hyphens. */
  readonly shortName: Scalars['String']['output'];
  /** True for the hub of the wheel. */
  readonly isHub: Scalars['Boolean']['output'];
  /** Needs over its competences; null where none are published. */
  readonly needs: Maybe<SummaryCell>;
};

/** What became of an offer. */
export type SummaryBecame = {
  readonly __typename?: 'SummaryBecame';
  /** The element that was offered. */
  readonly elementId: Scalars['ID']['output'];
  /** The statement; may hold soft hyphens. */
  readonly name: Scalars['String']['output'];
  /** How far it is. */
  readonly status: DecisionStatus;
  /** A word on it. */
  readonly word: Maybe<Scalars['String']['output']>;
  /** Goes up with each word, 0 while there is none; send it back with one. */
  readonly version: Scalars['Int']['output'];
};

/** A section that the training house writes. */
export type SummaryText = {
  readonly __typename?: 'SummaryText';
  /** Which section. */
  readonly section: SummarySection;
  /** Plain text. */
  readonly body: Scalars['String']['output'];
  /** Goes up with each change, 0 while nobody has written; send it back with a change. */
  readonly version: Scalars['Int']['output'];
};

/** A presentation of the summary. */
export type SummaryPresentation = {
  readonly __typename?: 'SummaryPresentation';
  /** To which body. */
  readonly body: SummaryBody;
  /** Who answers for it; null while nobody is named. */
  readonly responsible: Maybe<Person>;
  /** The day. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** What the body decided; null until then. */
  readonly decision: Maybe<Scalars['String']['output']>;
  /** Goes up with each change, 0 while there is none; send it back with a change. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may write it now. */
  readonly viewerCanWrite: Scalars['Boolean']['output'];
};

/** A year whose summary can be begun. */
export type YearToSummarise = {
  readonly __typename?: 'YearToSummarise';
  /** The plan year. */
  readonly year: Scalars['Int']['output'];
  /** Its releases, the newest first. */
  readonly releases: ReadonlyArray<Release>;
};

/** A presentation as it shall be. */
export type PresentationInput = {
  /** Who answers for it. */
  readonly responsibleId?: InputMaybe<Scalars['ID']['input']>;
  /** The day; with a decision it is over. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the body decided, at most 2,000 characters; only with a day and somebody responsible. */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of a step with a summary. */
export type SummaryPayload = {
  readonly __typename?: 'SummaryPayload';
  /** The summary as it is now; null when nothing was done. On CONFLICT: as it is now. */
  readonly summary: Maybe<Summary>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of writing a section. */
export type SummaryTextPayload = {
  readonly __typename?: 'SummaryTextPayload';
  /** The section as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly text: Maybe<SummaryText>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
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

/** A year's annual wheel. Nothing in it but activities is kept: each entry comes from where it happens. */
export type Calendar = {
  readonly __typename?: 'Calendar';
  /** Whose it is. */
  readonly scope: CalendarScope;
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** The centre whose it is; null for the others, and where the viewer has no centre. */
  readonly unit: Maybe<OrganisationUnit>;
  /** Centres whose wheel the viewer sees, by name. */
  readonly units: ReadonlyArray<OrganisationUnit>;
  /** Whether the viewer may add to it. */
  readonly viewerCanAdd: Scalars['Boolean']['output'];
  /** By first day, then by title. */
  readonly entries: ReadonlyArray<CalendarEntry>;
  /** The viewer's private link to it; null while there is none. */
  readonly feed: Maybe<CalendarFeed>;
};

/** Something in the annual wheel. */
export type CalendarEntry = {
  readonly __typename?: 'CalendarEntry';
  /** The same for as long as it is the same thing. */
  readonly key: Scalars['String']['output'];
  /** Its ring. */
  readonly kind: CalendarKind;
  /** What it is, in the viewer's language; of an activity as it was written. */
  readonly title: Scalars['String']['output'];
  /** The first day, which may lie in the year before. */
  readonly firstOn: Scalars['Date']['output'];
  /** The last day, which may lie in the year after. */
  readonly lastOn: Scalars['Date']['output'];
  /** When it begins, where that is known to the minute. */
  readonly startsAt: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  readonly state: CalendarState;
  /** For whom it is. */
  readonly audience: CalendarAudience;
  /** The page in the product on which it happens; null where there is none. */
  readonly path: Maybe<Scalars['String']['output']>;
  /** The activity, for what was added by hand. */
  readonly activity: Maybe<Activity>;
};

/** What was added to the annual wheel by hand. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing. */
  readonly kind: ActivityKind;
  /** In own words. */
  readonly title: Scalars['String']['output'];
  /** The first day, in its first year. */
  readonly firstOn: Scalars['Date']['output'];
  /** The last day, in its first year. */
  readonly lastOn: Scalars['Date']['output'];
  /** Whether it comes back each year. */
  readonly isYearly: Scalars['Boolean']['output'];
  /** Goes up with each change; send it back with a change. */
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer may change it and take it out. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
};

/** A private link for calendar programs. The link itself is told once, when it is made. */
export type CalendarFeed = {
  readonly __typename?: 'CalendarFeed';
  /** The day on which it was made. */
  readonly createdOn: Scalars['Date']['output'];
  /** The last day on which a calendar program read it; null while none has. */
  readonly fetchedOn: Maybe<Scalars['Date']['output']>;
};

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

/** The outcome of adding or changing an activity. */
export type ActivityPayload = {
  readonly __typename?: 'ActivityPayload';
  /** The activity as it is now; null when nothing was done. On CONFLICT: as the other left it. */
  readonly activity: Maybe<Activity>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of taking an activity out. */
export type RemoveActivityPayload = {
  readonly __typename?: 'RemoveActivityPayload';
  /** The activity that is gone; null when nothing was done. */
  readonly removedId: Maybe<Scalars['ID']['output']>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of making a private link. */
export type RenewCalendarFeedPayload = {
  readonly __typename?: 'RenewCalendarFeedPayload';
  /** The link as an address, told this once; null when nothing was done. */
  readonly path: Maybe<Scalars['String']['output']>;
  /** The feed. */
  readonly feed: Maybe<CalendarFeed>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The outcome of ending a private link. */
export type StopCalendarFeedPayload = {
  readonly __typename?: 'StopCalendarFeedPayload';
  /** True when there is none any more. */
  readonly stopped: Maybe<Scalars['Boolean']['output']>;
  /** Why it was not done. */
  readonly errors: ReadonlyArray<UserError>;
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
  RichText: ResolverTypeWrapper<Scalars['RichText']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  TeamConversation: ResolverTypeWrapper<TeamConversationRow>;
  TeamConversationState: TeamConversationState;
  TeamConsent: ResolverTypeWrapper<TeamConsentRow>;
  TeamNeed: ResolverTypeWrapper<TeamNeedRow>;
  TeamText: ResolverTypeWrapper<TeamTextRow>;
  TeamTextField: TeamTextField;
  TeamConversationInput: TeamConversationInput;
  TeamNeedInput: TeamNeedInput;
  TeamConversationPayload: ResolverTypeWrapper<Omit<TeamConversationPayload, 'teamConversation'> & { teamConversation?: Maybe<ResolversTypes['TeamConversation']> }>;
  TeamNeedPayload: ResolverTypeWrapper<Omit<TeamNeedPayload, 'need' | 'teamConversation'> & { need?: Maybe<ResolversTypes['TeamNeed']>, teamConversation?: Maybe<ResolversTypes['TeamConversation']> }>;
  RemoveTeamNeedPayload: ResolverTypeWrapper<Omit<RemoveTeamNeedPayload, 'teamConversation'> & { teamConversation?: Maybe<ResolversTypes['TeamConversation']> }>;
  TeamTextPayload: ResolverTypeWrapper<Omit<TeamTextPayload, 'text'> & { text?: Maybe<ResolversTypes['TeamText']> }>;
  Plan: ResolverTypeWrapper<PlanRow>;
  PlanState: PlanState;
  PlanSide: PlanSide;
  PlanItem: ResolverTypeWrapper<PlanItemRow>;
  ItemNature: ItemNature;
  PlanItemStatus: PlanItemStatus;
  PlanVersion: ResolverTypeWrapper<PlanVersionRow>;
  SignedPlanItem: ResolverTypeWrapper<AgreedRow>;
  LearningForm: ResolverTypeWrapper<CodedRow>;
  OfferWish: ResolverTypeWrapper<CodedRow>;
  CountedItem: ResolverTypeWrapper<CountedItemModel>;
  FollowUp: ResolverTypeWrapper<FollowUpRow>;
  FollowUpAnswer: ResolverTypeWrapper<FollowUpAnswerRow>;
  LearningUse: LearningUse;
  PlanItemInput: PlanItemInput;
  PlanItemStatusInput: PlanItemStatusInput;
  FollowUpAnswerInput: FollowUpAnswerInput;
  PlanItemPayload: ResolverTypeWrapper<Omit<PlanItemPayload, 'item' | 'plan'> & { item?: Maybe<ResolversTypes['PlanItem']>, plan?: Maybe<ResolversTypes['Plan']> }>;
  RemovePlanItemPayload: ResolverTypeWrapper<Omit<RemovePlanItemPayload, 'plan'> & { plan?: Maybe<ResolversTypes['Plan']> }>;
  PlanPayload: ResolverTypeWrapper<Omit<PlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['Plan']> }>;
  FollowUpPayload: ResolverTypeWrapper<Omit<FollowUpPayload, 'followUp'> & { followUp?: Maybe<ResolversTypes['FollowUp']> }>;
  Conversation: ResolverTypeWrapper<ConversationRow>;
  ConversationKind: ConversationKind;
  ConversationOccasion: ConversationOccasion;
  ConversationStanding: ConversationStanding;
  Preparation: ResolverTypeWrapper<PreparationRow>;
  PreparationAnswer: ResolverTypeWrapper<AnswerRow>;
  ConversationQuestion: ResolverTypeWrapper<QuestionRow>;
  ConversationTheme: ConversationTheme;
  QuestionSide: QuestionSide;
  TalkElement: ResolverTypeWrapper<TalkElementRow>;
  TalkReason: TalkReason;
  ConversationLevel: ResolverTypeWrapper<ConversationLevelRow>;
  ConversationLevelInput: ConversationLevelInput;
  ConversationText: ResolverTypeWrapper<TextRow>;
  ConversationField: ConversationField;
  ConversationOverview: ResolverTypeWrapper<OverviewRow>;
  ConversationMember: ResolverTypeWrapper<MemberRow>;
  ConversationRequest: ResolverTypeWrapper<RequestRow>;
  LeaderBelow: ResolverTypeWrapper<LeaderBelowRow>;
  Handover: ResolverTypeWrapper<HandoverRow>;
  InvitationInput: InvitationInput;
  MeetingInput: MeetingInput;
  Delegation: ResolverTypeWrapper<DelegationRow>;
  DelegationInput: DelegationInput;
  ConversationSetting: ResolverTypeWrapper<SettingRow>;
  TeamTalkName: TeamTalkName;
  ConversationPayload: ResolverTypeWrapper<Omit<ConversationPayload, 'conversation'> & { conversation?: Maybe<ResolversTypes['Conversation']> }>;
  InviteToConversationsPayload: ResolverTypeWrapper<Omit<InviteToConversationsPayload, 'conversations'> & { conversations?: Maybe<ReadonlyArray<ResolversTypes['Conversation']>> }>;
  PreparationPayload: ResolverTypeWrapper<Omit<PreparationPayload, 'conversation'> & { conversation?: Maybe<ResolversTypes['Conversation']> }>;
  PreparationAnswerPayload: ResolverTypeWrapper<Omit<PreparationAnswerPayload, 'answer' | 'conversation'> & { answer?: Maybe<ResolversTypes['PreparationAnswer']>, conversation?: Maybe<ResolversTypes['Conversation']> }>;
  ConversationLevelPayload: ResolverTypeWrapper<Omit<ConversationLevelPayload, 'level' | 'conversation'> & { level?: Maybe<ResolversTypes['ConversationLevel']>, conversation?: Maybe<ResolversTypes['Conversation']> }>;
  AgreeLevelsPayload: ResolverTypeWrapper<Omit<AgreeLevelsPayload, 'levels' | 'conversation'> & { levels?: Maybe<ReadonlyArray<ResolversTypes['ConversationLevel']>>, conversation?: Maybe<ResolversTypes['Conversation']> }>;
  ConversationTextPayload: ResolverTypeWrapper<Omit<ConversationTextPayload, 'text' | 'conversation'> & { text?: Maybe<ResolversTypes['ConversationText']>, conversation?: Maybe<ResolversTypes['Conversation']> }>;
  AskForConversationPayload: ResolverTypeWrapper<AskForConversationPayload>;
  WithdrawConversationRequestPayload: ResolverTypeWrapper<Omit<WithdrawConversationRequestPayload, 'employment'> & { employment?: Maybe<ResolversTypes['Employment']> }>;
  DelegationPayload: ResolverTypeWrapper<Omit<DelegationPayload, 'delegation'> & { delegation?: Maybe<ResolversTypes['Delegation']> }>;
  Duties: ResolverTypeWrapper<DutiesRow>;
  Right: ResolverTypeWrapper<RightRow>;
  RightKind: RightKind;
  RightState: RightState;
  Todo: ResolverTypeWrapper<TodoRow>;
  TodoKind: TodoKind;
  ReminderAbout: ReminderAbout;
  ReminderMode: ReminderMode;
  ReminderSetting: ResolverTypeWrapper<ReminderRow>;
  SetReminderPayload: ResolverTypeWrapper<Omit<SetReminderPayload, 'reminder'> & { reminder?: Maybe<ResolversTypes['ReminderSetting']> }>;
  TextLanguage: TextLanguage;
  Texts: ResolverTypeWrapper<Texts>;
  TextInput: TextInput;
  ConversationSettingInput: ConversationSettingInput;
  ConversationSettingPayload: ResolverTypeWrapper<Omit<ConversationSettingPayload, 'setting'> & { setting?: Maybe<ResolversTypes['ConversationSetting']> }>;
  SettingChange: ResolverTypeWrapper<ChangeRow>;
  SettingName: SettingName;
  OptionList: OptionList;
  SettingOption: ResolverTypeWrapper<OptionRow>;
  MoveDirection: MoveDirection;
  SettingOptionPayload: ResolverTypeWrapper<Omit<SettingOptionPayload, 'options'> & { options?: Maybe<ReadonlyArray<ResolversTypes['SettingOption']>> }>;
  Look: ResolverTypeWrapper<LookRow>;
  LookFunction: LookFunction;
  LookKind: LookKind;
  LookConnection: ResolverTypeWrapper<Omit<LookConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LookEdge']> }>;
  LookEdge: ResolverTypeWrapper<Omit<LookEdge, 'node'> & { node: ResolversTypes['Look'] }>;
  GlassRecord: GlassRecord;
  GlassState: GlassState;
  GlassRequest: ResolverTypeWrapper<GlassRequestRow>;
  GlassContent: ResolverTypeWrapper<GlassContentRow>;
  GlassAccess: ResolverTypeWrapper<GlassRequestRow>;
  GlassRequestPayload: ResolverTypeWrapper<Omit<GlassRequestPayload, 'glassRequest'> & { glassRequest?: Maybe<ResolversTypes['GlassRequest']> }>;
  Measure: Measure;
  Release: ResolverTypeWrapper<ReleaseRow>;
  ReleaseBlock: ResolverTypeWrapper<ReleaseBlockRow>;
  ReleaseRunState: ReleaseRunState;
  ReleaseRun: ResolverTypeWrapper<ReleaseRunRow>;
  ReleasePreview: ResolverTypeWrapper<StoredPreview>;
  PreviewBlock: ResolverTypeWrapper<PreviewBlockRow>;
  PreviewColumns: ResolverTypeWrapper<PreviewColumnsRow>;
  GateRule: GateRule;
  GateAnswer: ResolverTypeWrapper<GateAnswer>;
  ReleaseRunPayload: ResolverTypeWrapper<Omit<ReleaseRunPayload, 'run'> & { run?: Maybe<ResolversTypes['ReleaseRun']> }>;
  OwnCounted: ResolverTypeWrapper<OwnCountedRow>;
  Demand: ResolverTypeWrapper<DemandRow>;
  DemandElement: ResolverTypeWrapper<DemandElementRow>;
  DemandOfRelease: ResolverTypeWrapper<DemandOfReleaseRow>;
  ProposalState: ProposalState;
  ProposalDecisionKind: ProposalDecisionKind;
  Proposal: ResolverTypeWrapper<ProposalRow>;
  ProposalDecision: ResolverTypeWrapper<DecisionRow>;
  ProposalPayload: ResolverTypeWrapper<Omit<ProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ReviewCommittee: ResolverTypeWrapper<ReviewCommitteeRow>;
  Review: ResolverTypeWrapper<ReviewRow>;
  ReviewPart: ReviewPart;
  ReviewState: ReviewState;
  ReviewMove: ReviewMove;
  ReviewStepKind: ReviewStepKind;
  ReviewProcessStep: ResolverTypeWrapper<ReviewStepRow>;
  AgendaKind: AgendaKind;
  AgendaItem: ResolverTypeWrapper<AgendaItemRow>;
  ReviewInput: ResolverTypeWrapper<ReviewInputRow>;
  HowMany: HowMany;
  DecisionKind: DecisionKind;
  VoteState: VoteState;
  ReviewDecision: ResolverTypeWrapper<ReviewDecisionRow>;
  ReviewBoardRow: ResolverTypeWrapper<BoardRow>;
  DecisionInput: DecisionInput;
  ReviewPayload: ResolverTypeWrapper<Omit<ReviewPayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  AgendaItemPayload: ResolverTypeWrapper<Omit<AgendaItemPayload, 'item'> & { item?: Maybe<ResolversTypes['AgendaItem']> }>;
  DecisionPayload: ResolverTypeWrapper<Omit<DecisionPayload, 'decision' | 'review'> & { decision?: Maybe<ResolversTypes['ReviewDecision']>, review?: Maybe<ResolversTypes['Review']> }>;
  RemindCommitteePayload: ResolverTypeWrapper<Omit<RemindCommitteePayload, 'row'> & { row?: Maybe<ResolversTypes['ReviewBoardRow']> }>;
  DecisionStatus: DecisionStatus;
  MinutesDecision: ResolverTypeWrapper<MinutesDecisionRow>;
  Minutes: ResolverTypeWrapper<MinutesRow>;
  MinutesState: MinutesState;
  MinutesContent: ResolverTypeWrapper<MinutesContentModel>;
  MinutesSeat: ResolverTypeWrapper<MinutesSeatModel>;
  MinutesItem: ResolverTypeWrapper<MinutesItem>;
  MinutesRemark: ResolverTypeWrapper<RemarkRow>;
  MinutesApproval: ResolverTypeWrapper<ApprovalRow>;
  ApprovalSide: ApprovalSide;
  MissingApproval: ResolverTypeWrapper<MissingApproval>;
  MinutesApprovalRule: MinutesApprovalRule;
  MinutesDecisionPayload: ResolverTypeWrapper<Omit<MinutesDecisionPayload, 'decision'> & { decision?: Maybe<ResolversTypes['MinutesDecision']> }>;
  MedInput: ResolverTypeWrapper<MedInputRow>;
  MedNeed: ResolverTypeWrapper<MedNeedRow>;
  MedMeasure: ResolverTypeWrapper<MedMeasureRow>;
  MedInputText: MedInputText;
  MedMeasureKind: MedMeasureKind;
  InputToBegin: ResolverTypeWrapper<InputToBeginRow>;
  MedNeedInput: MedNeedInput;
  MedMeasureInput: MedMeasureInput;
  MedInputPayload: ResolverTypeWrapper<Omit<MedInputPayload, 'input'> & { input?: Maybe<ResolversTypes['MedInput']> }>;
  Summary: ResolverTypeWrapper<SummaryRow>;
  SummaryState: SummaryState;
  SummaryMove: SummaryMove;
  SummarySection: SummarySection;
  SummaryBody: SummaryBody;
  SummaryMinutes: ResolverTypeWrapper<SummaryMinutes>;
  SummaryCell: ResolverTypeWrapper<SummaryCell>;
  SummaryAsked: ResolverTypeWrapper<AskedLine>;
  SummaryGoal: ResolverTypeWrapper<GoalLine>;
  SummaryDecision: ResolverTypeWrapper<DecisionLine>;
  SummaryAreaCell: ResolverTypeWrapper<AreaLine>;
  SummaryBecame: ResolverTypeWrapper<BecameRow>;
  SummaryText: ResolverTypeWrapper<SummaryTextRow>;
  SummaryPresentation: ResolverTypeWrapper<PresentationRow>;
  YearToSummarise: ResolverTypeWrapper<Omit<YearToSummarise, 'releases'> & { releases: ReadonlyArray<ResolversTypes['Release']> }>;
  PresentationInput: PresentationInput;
  SummaryPayload: ResolverTypeWrapper<Omit<SummaryPayload, 'summary'> & { summary?: Maybe<ResolversTypes['Summary']> }>;
  SummaryTextPayload: ResolverTypeWrapper<Omit<SummaryTextPayload, 'text'> & { text?: Maybe<ResolversTypes['SummaryText']> }>;
  CalendarScope: CalendarScope;
  CalendarKind: CalendarKind;
  ActivityKind: ActivityKind;
  CalendarState: CalendarState;
  CalendarAudience: CalendarAudience;
  Calendar: ResolverTypeWrapper<CalendarRow>;
  CalendarEntry: ResolverTypeWrapper<EntryRow>;
  Activity: ResolverTypeWrapper<ActivityRow>;
  CalendarFeed: ResolverTypeWrapper<FeedRow>;
  ActivityInput: ActivityInput;
  ActivityPayload: ResolverTypeWrapper<Omit<ActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  RemoveActivityPayload: ResolverTypeWrapper<RemoveActivityPayload>;
  RenewCalendarFeedPayload: ResolverTypeWrapper<Omit<RenewCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  StopCalendarFeedPayload: ResolverTypeWrapper<StopCalendarFeedPayload>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  NumberRows: Scalars['NumberRows']['output'];
  RichText: Scalars['RichText']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  UserError: UserError;
  Subscription: Record<PropertyKey, never>;
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
  TeamConversation: TeamConversationRow;
  TeamConsent: TeamConsentRow;
  TeamNeed: TeamNeedRow;
  TeamText: TeamTextRow;
  TeamConversationInput: TeamConversationInput;
  TeamNeedInput: TeamNeedInput;
  TeamConversationPayload: Omit<TeamConversationPayload, 'teamConversation'> & { teamConversation?: Maybe<ResolversParentTypes['TeamConversation']> };
  TeamNeedPayload: Omit<TeamNeedPayload, 'need' | 'teamConversation'> & { need?: Maybe<ResolversParentTypes['TeamNeed']>, teamConversation?: Maybe<ResolversParentTypes['TeamConversation']> };
  RemoveTeamNeedPayload: Omit<RemoveTeamNeedPayload, 'teamConversation'> & { teamConversation?: Maybe<ResolversParentTypes['TeamConversation']> };
  TeamTextPayload: Omit<TeamTextPayload, 'text'> & { text?: Maybe<ResolversParentTypes['TeamText']> };
  Plan: PlanRow;
  PlanItem: PlanItemRow;
  PlanVersion: PlanVersionRow;
  SignedPlanItem: AgreedRow;
  LearningForm: CodedRow;
  OfferWish: CodedRow;
  CountedItem: CountedItemModel;
  FollowUp: FollowUpRow;
  FollowUpAnswer: FollowUpAnswerRow;
  PlanItemInput: PlanItemInput;
  PlanItemStatusInput: PlanItemStatusInput;
  FollowUpAnswerInput: FollowUpAnswerInput;
  PlanItemPayload: Omit<PlanItemPayload, 'item' | 'plan'> & { item?: Maybe<ResolversParentTypes['PlanItem']>, plan?: Maybe<ResolversParentTypes['Plan']> };
  RemovePlanItemPayload: Omit<RemovePlanItemPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['Plan']> };
  PlanPayload: Omit<PlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['Plan']> };
  FollowUpPayload: Omit<FollowUpPayload, 'followUp'> & { followUp?: Maybe<ResolversParentTypes['FollowUp']> };
  Conversation: ConversationRow;
  Preparation: PreparationRow;
  PreparationAnswer: AnswerRow;
  ConversationQuestion: QuestionRow;
  TalkElement: TalkElementRow;
  ConversationLevel: ConversationLevelRow;
  ConversationLevelInput: ConversationLevelInput;
  ConversationText: TextRow;
  ConversationOverview: OverviewRow;
  ConversationMember: MemberRow;
  ConversationRequest: RequestRow;
  LeaderBelow: LeaderBelowRow;
  Handover: HandoverRow;
  InvitationInput: InvitationInput;
  MeetingInput: MeetingInput;
  Delegation: DelegationRow;
  DelegationInput: DelegationInput;
  ConversationSetting: SettingRow;
  ConversationPayload: Omit<ConversationPayload, 'conversation'> & { conversation?: Maybe<ResolversParentTypes['Conversation']> };
  InviteToConversationsPayload: Omit<InviteToConversationsPayload, 'conversations'> & { conversations?: Maybe<ReadonlyArray<ResolversParentTypes['Conversation']>> };
  PreparationPayload: Omit<PreparationPayload, 'conversation'> & { conversation?: Maybe<ResolversParentTypes['Conversation']> };
  PreparationAnswerPayload: Omit<PreparationAnswerPayload, 'answer' | 'conversation'> & { answer?: Maybe<ResolversParentTypes['PreparationAnswer']>, conversation?: Maybe<ResolversParentTypes['Conversation']> };
  ConversationLevelPayload: Omit<ConversationLevelPayload, 'level' | 'conversation'> & { level?: Maybe<ResolversParentTypes['ConversationLevel']>, conversation?: Maybe<ResolversParentTypes['Conversation']> };
  AgreeLevelsPayload: Omit<AgreeLevelsPayload, 'levels' | 'conversation'> & { levels?: Maybe<ReadonlyArray<ResolversParentTypes['ConversationLevel']>>, conversation?: Maybe<ResolversParentTypes['Conversation']> };
  ConversationTextPayload: Omit<ConversationTextPayload, 'text' | 'conversation'> & { text?: Maybe<ResolversParentTypes['ConversationText']>, conversation?: Maybe<ResolversParentTypes['Conversation']> };
  AskForConversationPayload: AskForConversationPayload;
  WithdrawConversationRequestPayload: Omit<WithdrawConversationRequestPayload, 'employment'> & { employment?: Maybe<ResolversParentTypes['Employment']> };
  DelegationPayload: Omit<DelegationPayload, 'delegation'> & { delegation?: Maybe<ResolversParentTypes['Delegation']> };
  Duties: DutiesRow;
  Right: RightRow;
  Todo: TodoRow;
  ReminderSetting: ReminderRow;
  SetReminderPayload: Omit<SetReminderPayload, 'reminder'> & { reminder?: Maybe<ResolversParentTypes['ReminderSetting']> };
  Texts: Texts;
  TextInput: TextInput;
  ConversationSettingInput: ConversationSettingInput;
  ConversationSettingPayload: Omit<ConversationSettingPayload, 'setting'> & { setting?: Maybe<ResolversParentTypes['ConversationSetting']> };
  SettingChange: ChangeRow;
  SettingOption: OptionRow;
  SettingOptionPayload: Omit<SettingOptionPayload, 'options'> & { options?: Maybe<ReadonlyArray<ResolversParentTypes['SettingOption']>> };
  Look: LookRow;
  LookConnection: Omit<LookConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LookEdge']> };
  LookEdge: Omit<LookEdge, 'node'> & { node: ResolversParentTypes['Look'] };
  GlassRequest: GlassRequestRow;
  GlassContent: GlassContentRow;
  GlassAccess: GlassRequestRow;
  GlassRequestPayload: Omit<GlassRequestPayload, 'glassRequest'> & { glassRequest?: Maybe<ResolversParentTypes['GlassRequest']> };
  Release: ReleaseRow;
  ReleaseBlock: ReleaseBlockRow;
  ReleaseRun: ReleaseRunRow;
  ReleasePreview: StoredPreview;
  PreviewBlock: PreviewBlockRow;
  PreviewColumns: PreviewColumnsRow;
  GateAnswer: GateAnswer;
  ReleaseRunPayload: Omit<ReleaseRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['ReleaseRun']> };
  OwnCounted: OwnCountedRow;
  Demand: DemandRow;
  DemandElement: DemandElementRow;
  DemandOfRelease: DemandOfReleaseRow;
  Proposal: ProposalRow;
  ProposalDecision: DecisionRow;
  ProposalPayload: Omit<ProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ReviewCommittee: ReviewCommitteeRow;
  Review: ReviewRow;
  ReviewProcessStep: ReviewStepRow;
  AgendaItem: AgendaItemRow;
  ReviewInput: ReviewInputRow;
  ReviewDecision: ReviewDecisionRow;
  ReviewBoardRow: BoardRow;
  DecisionInput: DecisionInput;
  ReviewPayload: Omit<ReviewPayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  AgendaItemPayload: Omit<AgendaItemPayload, 'item'> & { item?: Maybe<ResolversParentTypes['AgendaItem']> };
  DecisionPayload: Omit<DecisionPayload, 'decision' | 'review'> & { decision?: Maybe<ResolversParentTypes['ReviewDecision']>, review?: Maybe<ResolversParentTypes['Review']> };
  RemindCommitteePayload: Omit<RemindCommitteePayload, 'row'> & { row?: Maybe<ResolversParentTypes['ReviewBoardRow']> };
  MinutesDecision: MinutesDecisionRow;
  Minutes: MinutesRow;
  MinutesContent: MinutesContentModel;
  MinutesSeat: MinutesSeatModel;
  MinutesItem: MinutesItem;
  MinutesRemark: RemarkRow;
  MinutesApproval: ApprovalRow;
  MissingApproval: MissingApproval;
  MinutesDecisionPayload: Omit<MinutesDecisionPayload, 'decision'> & { decision?: Maybe<ResolversParentTypes['MinutesDecision']> };
  MedInput: MedInputRow;
  MedNeed: MedNeedRow;
  MedMeasure: MedMeasureRow;
  InputToBegin: InputToBeginRow;
  MedNeedInput: MedNeedInput;
  MedMeasureInput: MedMeasureInput;
  MedInputPayload: Omit<MedInputPayload, 'input'> & { input?: Maybe<ResolversParentTypes['MedInput']> };
  Summary: SummaryRow;
  SummaryMinutes: SummaryMinutes;
  SummaryCell: SummaryCell;
  SummaryAsked: AskedLine;
  SummaryGoal: GoalLine;
  SummaryDecision: DecisionLine;
  SummaryAreaCell: AreaLine;
  SummaryBecame: BecameRow;
  SummaryText: SummaryTextRow;
  SummaryPresentation: PresentationRow;
  YearToSummarise: Omit<YearToSummarise, 'releases'> & { releases: ReadonlyArray<ResolversParentTypes['Release']> };
  PresentationInput: PresentationInput;
  SummaryPayload: Omit<SummaryPayload, 'summary'> & { summary?: Maybe<ResolversParentTypes['Summary']> };
  SummaryTextPayload: Omit<SummaryTextPayload, 'text'> & { text?: Maybe<ResolversParentTypes['SummaryText']> };
  Calendar: CalendarRow;
  CalendarEntry: EntryRow;
  Activity: ActivityRow;
  CalendarFeed: FeedRow;
  ActivityInput: ActivityInput;
  ActivityPayload: Omit<ActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  RemoveActivityPayload: RemoveActivityPayload;
  RenewCalendarFeedPayload: Omit<RenewCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  StopCalendarFeedPayload: StopCalendarFeedPayload;
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

export interface RichTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RichText'], any> {
  name: 'RichText';
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
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<QueryPlanArgs, 'employmentId'>>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlansArgs, 'employmentId'>>;
  learningForms?: Resolver<ReadonlyArray<ResolversTypes['LearningForm']>, ParentType, ContextType>;
  offerWishes?: Resolver<ReadonlyArray<ResolversTypes['OfferWish']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType, RequireFields<QueryFollowUpsArgs, 'includeAnswered' | 'includeComing'>>;
  conversationOverview?: Resolver<ResolversTypes['ConversationOverview'], ParentType, ContextType, Partial<QueryConversationOverviewArgs>>;
  conversation?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType, RequireFields<QueryConversationArgs, 'id'>>;
  conversations?: Resolver<ReadonlyArray<ResolversTypes['Conversation']>, ParentType, ContextType>;
  conversationRequests?: Resolver<ReadonlyArray<ResolversTypes['ConversationRequest']>, ParentType, ContextType>;
  conversationQuestions?: Resolver<ReadonlyArray<ResolversTypes['ConversationQuestion']>, ParentType, ContextType, Partial<QueryConversationQuestionsArgs>>;
  conversationSetting?: Resolver<ResolversTypes['ConversationSetting'], ParentType, ContextType>;
  settingOptions?: Resolver<ReadonlyArray<ResolversTypes['SettingOption']>, ParentType, ContextType, RequireFields<QuerySettingOptionsArgs, 'list'>>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  delegableEmployments?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  substitutes?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType, RequireFields<QuerySubstitutesArgs, 'leaderEmploymentId'>>;
  handover?: Resolver<ResolversTypes['Handover'], ParentType, ContextType, RequireFields<QueryHandoverArgs, 'employmentId'>>;
  duties?: Resolver<ResolversTypes['Duties'], ParentType, ContextType>;
  looks?: Resolver<ResolversTypes['LookConnection'], ParentType, ContextType, RequireFields<QueryLooksArgs, 'first'>>;
  glassRequests?: Resolver<ReadonlyArray<ResolversTypes['GlassRequest']>, ParentType, ContextType>;
  glassRequest?: Resolver<ResolversTypes['GlassRequest'], ParentType, ContextType, RequireFields<QueryGlassRequestArgs, 'id'>>;
  glassAccesses?: Resolver<ReadonlyArray<ResolversTypes['GlassAccess']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'search'>>;
  teamConversation?: Resolver<ResolversTypes['TeamConversation'], ParentType, ContextType, RequireFields<QueryTeamConversationArgs, 'id'>>;
  teamConversations?: Resolver<ReadonlyArray<ResolversTypes['TeamConversation']>, ParentType, ContextType, Partial<QueryTeamConversationsArgs>>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType, RequireFields<QueryReleaseArgs, 'id'>>;
  releaseRuns?: Resolver<ReadonlyArray<ResolversTypes['ReleaseRun']>, ParentType, ContextType>;
  releaseRun?: Resolver<ResolversTypes['ReleaseRun'], ParentType, ContextType, RequireFields<QueryReleaseRunArgs, 'id'>>;
  ownCounted?: Resolver<ReadonlyArray<ResolversTypes['OwnCounted']>, ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType, RequireFields<QueryDemandArgs, 'releaseIds' | 'wheel' | 'measure'>>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalsArgs, 'releaseId'>>;
  reviewCommittees?: Resolver<ReadonlyArray<ResolversTypes['ReviewCommittee']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  invitedReviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  reviewBoard?: Resolver<ReadonlyArray<ResolversTypes['ReviewBoardRow']>, ParentType, ContextType, Partial<QueryReviewBoardArgs>>;
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType, RequireFields<QueryMinutesArgs, 'id'>>;
  minutesList?: Resolver<ReadonlyArray<ResolversTypes['Minutes']>, ParentType, ContextType, Partial<QueryMinutesListArgs>>;
  minutesDecisions?: Resolver<ReadonlyArray<ResolversTypes['MinutesDecision']>, ParentType, ContextType, RequireFields<QueryMinutesDecisionsArgs, 'year'>>;
  medInputs?: Resolver<ReadonlyArray<ResolversTypes['MedInput']>, ParentType, ContextType, Partial<QueryMedInputsArgs>>;
  medInput?: Resolver<ResolversTypes['MedInput'], ParentType, ContextType, RequireFields<QueryMedInputArgs, 'id'>>;
  inputsToBegin?: Resolver<ReadonlyArray<ResolversTypes['InputToBegin']>, ParentType, ContextType>;
  summaries?: Resolver<ReadonlyArray<ResolversTypes['Summary']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Summary'], ParentType, ContextType, RequireFields<QuerySummaryArgs, 'year'>>;
  yearsToSummarise?: Resolver<ReadonlyArray<ResolversTypes['YearToSummarise']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType, RequireFields<QueryCalendarArgs, 'scope' | 'year'>>;
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
  callTeamConversation?: Resolver<ResolversTypes['TeamConversationPayload'], ParentType, ContextType, RequireFields<MutationCallTeamConversationArgs, 'input'>>;
  rescheduleTeamConversation?: Resolver<ResolversTypes['TeamConversationPayload'], ParentType, ContextType, RequireFields<MutationRescheduleTeamConversationArgs, 'id' | 'version' | 'input'>>;
  cancelTeamConversation?: Resolver<ResolversTypes['TeamConversationPayload'], ParentType, ContextType, RequireFields<MutationCancelTeamConversationArgs, 'id'>>;
  answerTeamConsent?: Resolver<ResolversTypes['TeamConversationPayload'], ParentType, ContextType, RequireFields<MutationAnswerTeamConsentArgs, 'id' | 'round' | 'agrees'>>;
  withdrawTeamConsent?: Resolver<ResolversTypes['TeamConversationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawTeamConsentArgs, 'id'>>;
  addTeamNeed?: Resolver<ResolversTypes['TeamNeedPayload'], ParentType, ContextType, RequireFields<MutationAddTeamNeedArgs, 'teamConversationId' | 'input'>>;
  changeTeamNeed?: Resolver<ResolversTypes['TeamNeedPayload'], ParentType, ContextType, RequireFields<MutationChangeTeamNeedArgs, 'id' | 'version' | 'input'>>;
  removeTeamNeed?: Resolver<ResolversTypes['RemoveTeamNeedPayload'], ParentType, ContextType, RequireFields<MutationRemoveTeamNeedArgs, 'id' | 'version'>>;
  placeDots?: Resolver<ResolversTypes['TeamNeedPayload'], ParentType, ContextType, RequireFields<MutationPlaceDotsArgs, 'needId' | 'dots'>>;
  writeTeamText?: Resolver<ResolversTypes['TeamTextPayload'], ParentType, ContextType, RequireFields<MutationWriteTeamTextArgs, 'teamConversationId' | 'field' | 'version' | 'body'>>;
  holdTeamConversation?: Resolver<ResolversTypes['TeamConversationPayload'], ParentType, ContextType, RequireFields<MutationHoldTeamConversationArgs, 'id'>>;
  concludeTeamConversation?: Resolver<ResolversTypes['TeamConversationPayload'], ParentType, ContextType, RequireFields<MutationConcludeTeamConversationArgs, 'id'>>;
  reopenTeamConversation?: Resolver<ResolversTypes['TeamConversationPayload'], ParentType, ContextType, RequireFields<MutationReopenTeamConversationArgs, 'id'>>;
  addPlanItem?: Resolver<ResolversTypes['PlanItemPayload'], ParentType, ContextType, RequireFields<MutationAddPlanItemArgs, 'employmentId' | 'year' | 'requestId' | 'input'>>;
  changePlanItem?: Resolver<ResolversTypes['PlanItemPayload'], ParentType, ContextType, RequireFields<MutationChangePlanItemArgs, 'id' | 'version' | 'input'>>;
  setPlanItemStatus?: Resolver<ResolversTypes['PlanItemPayload'], ParentType, ContextType, RequireFields<MutationSetPlanItemStatusArgs, 'id' | 'version' | 'input'>>;
  carryOnPlanItem?: Resolver<ResolversTypes['PlanItemPayload'], ParentType, ContextType, RequireFields<MutationCarryOnPlanItemArgs, 'id' | 'version' | 'year'>>;
  removePlanItem?: Resolver<ResolversTypes['RemovePlanItemPayload'], ParentType, ContextType, RequireFields<MutationRemovePlanItemArgs, 'id' | 'version'>>;
  signPlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationSignPlanArgs, 'id' | 'version'>>;
  answerFollowUp?: Resolver<ResolversTypes['FollowUpPayload'], ParentType, ContextType, RequireFields<MutationAnswerFollowUpArgs, 'id' | 'version' | 'input'>>;
  inviteToConversations?: Resolver<ResolversTypes['InviteToConversationsPayload'], ParentType, ContextType, RequireFields<MutationInviteToConversationsArgs, 'invitations'>>;
  rescheduleConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationRescheduleConversationArgs, 'id' | 'version' | 'input'>>;
  cancelConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationCancelConversationArgs, 'id' | 'version'>>;
  takeOverConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationTakeOverConversationArgs, 'id' | 'version'>>;
  choosePreparationQuestion?: Resolver<ResolversTypes['PreparationPayload'], ParentType, ContextType, RequireFields<MutationChoosePreparationQuestionArgs, 'conversationId' | 'questionId' | 'chosen'>>;
  answerPreparation?: Resolver<ResolversTypes['PreparationAnswerPayload'], ParentType, ContextType, RequireFields<MutationAnswerPreparationArgs, 'conversationId' | 'questionId' | 'body' | 'version'>>;
  assessInPreparation?: Resolver<ResolversTypes['ConversationLevelPayload'], ParentType, ContextType, RequireFields<MutationAssessInPreparationArgs, 'conversationId' | 'input'>>;
  sayReady?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationSayReadyArgs, 'conversationId'>>;
  takeReadyBack?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationTakeReadyBackArgs, 'conversationId'>>;
  holdConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationHoldConversationArgs, 'id' | 'version'>>;
  writeConversationText?: Resolver<ResolversTypes['ConversationTextPayload'], ParentType, ContextType, RequireFields<MutationWriteConversationTextArgs, 'conversationId' | 'field' | 'body' | 'version'>>;
  agreeLevel?: Resolver<ResolversTypes['ConversationLevelPayload'], ParentType, ContextType, RequireFields<MutationAgreeLevelArgs, 'conversationId' | 'input'>>;
  agreeLevels?: Resolver<ResolversTypes['AgreeLevelsPayload'], ParentType, ContextType, RequireFields<MutationAgreeLevelsArgs, 'conversationId' | 'levels'>>;
  agreePlan?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationAgreePlanArgs, 'id' | 'version'>>;
  reopenPlan?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationReopenPlanArgs, 'id' | 'version'>>;
  signConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationSignConversationArgs, 'id' | 'version'>>;
  shareConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationShareConversationArgs, 'id' | 'shared'>>;
  askForConversation?: Resolver<ResolversTypes['AskForConversationPayload'], ParentType, ContextType, RequireFields<MutationAskForConversationArgs, 'employmentId'>>;
  withdrawConversationRequest?: Resolver<ResolversTypes['WithdrawConversationRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConversationRequestArgs, 'employmentId'>>;
  delegateTeam?: Resolver<ResolversTypes['DelegationPayload'], ParentType, ContextType, RequireFields<MutationDelegateTeamArgs, 'input'>>;
  endDelegation?: Resolver<ResolversTypes['DelegationPayload'], ParentType, ContextType, RequireFields<MutationEndDelegationArgs, 'id'>>;
  askForGlass?: Resolver<ResolversTypes['GlassRequestPayload'], ParentType, ContextType, RequireFields<MutationAskForGlassArgs, 'personId' | 'records' | 'reason' | 'requestId'>>;
  answerGlass?: Resolver<ResolversTypes['GlassRequestPayload'], ParentType, ContextType, RequireFields<MutationAnswerGlassArgs, 'id' | 'approves' | 'word'>>;
  endGlass?: Resolver<ResolversTypes['GlassRequestPayload'], ParentType, ContextType, RequireFields<MutationEndGlassArgs, 'id'>>;
  setReminder?: Resolver<ResolversTypes['SetReminderPayload'], ParentType, ContextType, RequireFields<MutationSetReminderArgs, 'about' | 'mode'>>;
  changeConversationSetting?: Resolver<ResolversTypes['ConversationSettingPayload'], ParentType, ContextType, RequireFields<MutationChangeConversationSettingArgs, 'version' | 'input'>>;
  addSettingOption?: Resolver<ResolversTypes['SettingOptionPayload'], ParentType, ContextType, RequireFields<MutationAddSettingOptionArgs, 'list' | 'requestId' | 'name'>>;
  renameSettingOption?: Resolver<ResolversTypes['SettingOptionPayload'], ParentType, ContextType, RequireFields<MutationRenameSettingOptionArgs, 'list' | 'code' | 'version' | 'name'>>;
  hideSettingOption?: Resolver<ResolversTypes['SettingOptionPayload'], ParentType, ContextType, RequireFields<MutationHideSettingOptionArgs, 'list' | 'code' | 'version' | 'hidden'>>;
  moveSettingOption?: Resolver<ResolversTypes['SettingOptionPayload'], ParentType, ContextType, RequireFields<MutationMoveSettingOptionArgs, 'list' | 'code' | 'version' | 'direction'>>;
  prepareRelease?: Resolver<ResolversTypes['ReleaseRunPayload'], ParentType, ContextType, RequireFields<MutationPrepareReleaseArgs, 'requestId'>>;
  publishRelease?: Resolver<ResolversTypes['ReleaseRunPayload'], ParentType, ContextType, RequireFields<MutationPublishReleaseArgs, 'runId'>>;
  cancelRelease?: Resolver<ResolversTypes['ReleaseRunPayload'], ParentType, ContextType, RequireFields<MutationCancelReleaseArgs, 'runId'>>;
  decideProposal?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationDecideProposalArgs, 'releaseId' | 'elementId' | 'kind' | 'requestId'>>;
  withdrawProposalDecision?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawProposalDecisionArgs, 'id'>>;
  openReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationOpenReviewArgs, 'committeeId' | 'year'>>;
  setReviewStep?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationSetReviewStepArgs, 'id'>>;
  writeReviewStep?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationWriteReviewStepArgs, 'reviewId'>>;
  removeReviewStep?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationRemoveReviewStepArgs, 'id'>>;
  orderReviewSteps?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationOrderReviewStepsArgs, 'reviewId' | 'ids'>>;
  callReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationCallReviewArgs, 'id' | 'version' | 'meeting'>>;
  cancelReviewCall?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationCancelReviewCallArgs, 'id'>>;
  inviteToReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationInviteToReviewArgs, 'reviewId' | 'personId' | 'isInvited'>>;
  sendReviewPapers?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationSendReviewPapersArgs, 'id'>>;
  askMedInputs?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationAskMedInputsArgs, 'reviewId' | 'dueOn'>>;
  holdReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationHoldReviewArgs, 'id'>>;
  addAgendaItem?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationAddAgendaItemArgs, 'reviewId' | 'title'>>;
  writeAgendaItem?: Resolver<ResolversTypes['AgendaItemPayload'], ParentType, ContextType, RequireFields<MutationWriteAgendaItemArgs, 'id' | 'version' | 'body'>>;
  removeAgendaItem?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationRemoveAgendaItemArgs, 'id'>>;
  orderAgenda?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationOrderAgendaArgs, 'reviewId' | 'ids'>>;
  writeMinutes?: Resolver<ResolversTypes['AgendaItemPayload'], ParentType, ContextType, RequireFields<MutationWriteMinutesArgs, 'id' | 'version' | 'minutes'>>;
  addDecision?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationAddDecisionArgs, 'reviewId' | 'decision' | 'requestId'>>;
  changeDecision?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationChangeDecisionArgs, 'id' | 'version' | 'decision'>>;
  removeDecision?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationRemoveDecisionArgs, 'id' | 'version'>>;
  orderDecisions?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationOrderDecisionsArgs, 'reviewId' | 'ids'>>;
  turnVote?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationTurnVoteArgs, 'reviewId' | 'isOpen'>>;
  placeDecisionDots?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationPlaceDecisionDotsArgs, 'decisionId' | 'dots'>>;
  proposeMinutes?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationProposeMinutesArgs, 'reviewId'>>;
  takeBackMinutes?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationTakeBackMinutesArgs, 'reviewId'>>;
  remarkOnMinutes?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationRemarkOnMinutesArgs, 'reviewId' | 'body'>>;
  settleRemark?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationSettleRemarkArgs, 'id' | 'isSettled'>>;
  removeRemark?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationRemoveRemarkArgs, 'id'>>;
  approveMinutes?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationApproveMinutesArgs, 'id' | 'fingerprint'>>;
  withdrawApproval?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationWithdrawApprovalArgs, 'id'>>;
  sendMinutes?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationSendMinutesArgs, 'id'>>;
  correctMinutes?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationCorrectMinutesArgs, 'reviewId' | 'because'>>;
  tellOutcome?: Resolver<ResolversTypes['MinutesDecisionPayload'], ParentType, ContextType, RequireFields<MutationTellOutcomeArgs, 'decisionId' | 'status' | 'version'>>;
  remindCommittee?: Resolver<ResolversTypes['RemindCommitteePayload'], ParentType, ContextType, RequireFields<MutationRemindCommitteeArgs, 'committeeId' | 'year'>>;
  nameDecision?: Resolver<ResolversTypes['MinutesDecisionPayload'], ParentType, ContextType, RequireFields<MutationNameDecisionArgs, 'decisionId'>>;
  beginMedInput?: Resolver<ResolversTypes['MedInputPayload'], ParentType, ContextType, RequireFields<MutationBeginMedInputArgs, 'committeeId' | 'year'>>;
  writeMedInput?: Resolver<ResolversTypes['MedInputPayload'], ParentType, ContextType, RequireFields<MutationWriteMedInputArgs, 'id' | 'text' | 'version' | 'body'>>;
  pickMedNeed?: Resolver<ResolversTypes['MedInputPayload'], ParentType, ContextType, RequireFields<MutationPickMedNeedArgs, 'inputId' | 'need'>>;
  dropMedNeed?: Resolver<ResolversTypes['MedInputPayload'], ParentType, ContextType, RequireFields<MutationDropMedNeedArgs, 'id'>>;
  writeMedMeasure?: Resolver<ResolversTypes['MedInputPayload'], ParentType, ContextType, RequireFields<MutationWriteMedMeasureArgs, 'inputId' | 'measure'>>;
  dropMedMeasure?: Resolver<ResolversTypes['MedInputPayload'], ParentType, ContextType, RequireFields<MutationDropMedMeasureArgs, 'id'>>;
  sendMedInput?: Resolver<ResolversTypes['MedInputPayload'], ParentType, ContextType, RequireFields<MutationSendMedInputArgs, 'id'>>;
  answerMedInput?: Resolver<ResolversTypes['MedInputPayload'], ParentType, ContextType, RequireFields<MutationAnswerMedInputArgs, 'id' | 'version' | 'answer'>>;
  beginSummary?: Resolver<ResolversTypes['SummaryPayload'], ParentType, ContextType, RequireFields<MutationBeginSummaryArgs, 'year' | 'releaseId'>>;
  chooseSummaryRelease?: Resolver<ResolversTypes['SummaryPayload'], ParentType, ContextType, RequireFields<MutationChooseSummaryReleaseArgs, 'id' | 'releaseId'>>;
  writeSummaryText?: Resolver<ResolversTypes['SummaryTextPayload'], ParentType, ContextType, RequireFields<MutationWriteSummaryTextArgs, 'id' | 'section' | 'version' | 'body'>>;
  tellSummaryOutcome?: Resolver<ResolversTypes['SummaryPayload'], ParentType, ContextType, RequireFields<MutationTellSummaryOutcomeArgs, 'id' | 'elementId' | 'status' | 'version'>>;
  presentSummary?: Resolver<ResolversTypes['SummaryPayload'], ParentType, ContextType, RequireFields<MutationPresentSummaryArgs, 'id' | 'body' | 'version' | 'input'>>;
  shareSummary?: Resolver<ResolversTypes['SummaryPayload'], ParentType, ContextType, RequireFields<MutationShareSummaryArgs, 'id'>>;
  takeBackSummary?: Resolver<ResolversTypes['SummaryPayload'], ParentType, ContextType, RequireFields<MutationTakeBackSummaryArgs, 'id'>>;
  adoptSummary?: Resolver<ResolversTypes['SummaryPayload'], ParentType, ContextType, RequireFields<MutationAdoptSummaryArgs, 'id' | 'fingerprint'>>;
  addActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationAddActivityArgs, 'scope' | 'input'>>;
  changeActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationChangeActivityArgs, 'id' | 'version' | 'input'>>;
  removeActivity?: Resolver<ResolversTypes['RemoveActivityPayload'], ParentType, ContextType, RequireFields<MutationRemoveActivityArgs, 'id' | 'version'>>;
  renewCalendarFeed?: Resolver<ResolversTypes['RenewCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationRenewCalendarFeedArgs, 'scope'>>;
  stopCalendarFeed?: Resolver<ResolversTypes['StopCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationStopCalendarFeedArgs, 'scope'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  params?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  conversationChanged?: SubscriptionResolver<ResolversTypes['Conversation'], "conversationChanged", ParentType, ContextType, RequireFields<SubscriptionConversationChangedArgs, 'id'>>;
  teamConversationChanged?: SubscriptionResolver<ResolversTypes['TeamConversation'], "teamConversationChanged", ParentType, ContextType, RequireFields<SubscriptionTeamConversationChangedArgs, 'id'>>;
  reviewChanged?: SubscriptionResolver<ResolversTypes['Review'], "reviewChanged", ParentType, ContextType, RequireFields<SubscriptionReviewChangedArgs, 'id'>>;
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

export type TeamConversationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConversation'] = ResolversParentTypes['TeamConversation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaderEmployment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replacesMus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TeamConversationState'], ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['TeamConsent']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['TeamNeed']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['TeamText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dotsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  present?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  glass?: Resolver<Maybe<ResolversTypes['GlassAccess']>, ParentType, ContextType>;
  viewerLeads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAnswerConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdrawConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReschedule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPlaceDots?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanConclude?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TeamConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConsent'] = ResolversParentTypes['TeamConsent']> = {
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType>;
  ownAnswer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TeamNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamNeed'] = ResolversParentTypes['TeamNeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownDots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dots?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamText'] = ResolversParentTypes['TeamText']> = {
  field?: Resolver<ResolversTypes['TeamTextField'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamConversationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConversationPayload'] = ResolversParentTypes['TeamConversationPayload']> = {
  teamConversation?: Resolver<Maybe<ResolversTypes['TeamConversation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamNeedPayload'] = ResolversParentTypes['TeamNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['TeamNeed']>, ParentType, ContextType>;
  teamConversation?: Resolver<Maybe<ResolversTypes['TeamConversation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveTeamNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTeamNeedPayload'] = ResolversParentTypes['RemoveTeamNeedPayload']> = {
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  teamConversation?: Resolver<Maybe<ResolversTypes['TeamConversation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamTextPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamTextPayload'] = ResolversParentTypes['TeamTextPayload']> = {
  text?: Resolver<Maybe<ResolversTypes['TeamText']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['PlanItem']>, ParentType, ContextType>;
  unsettled?: Resolver<ReadonlyArray<ResolversTypes['PlanItem']>, ParentType, ContextType>;
  employeeSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leaderSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leaderSigner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['PersonElement']>, ParentType, ContextType>;
  counted?: Resolver<ReadonlyArray<ResolversTypes['CountedItem']>, ParentType, ContextType>;
  openItemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openItemsMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  glass?: Resolver<Maybe<ResolversTypes['GlassAccess']>, ParentType, ContextType>;
  viewerSide?: Resolver<ResolversTypes['PlanSide'], ParentType, ContextType>;
  viewerCanWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanItem'] = ResolversParentTypes['PlanItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  aim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learningForm?: Resolver<Maybe<ResolversTypes['LearningForm']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leaderPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['ItemNature'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerWish?: Resolver<Maybe<ResolversTypes['OfferWish']>, ParentType, ContextType>;
  orderedByEmployer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanItemStatus'], ParentType, ContextType>;
  closingWord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learntOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  carriedFromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['PlanItemStatus']>, ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employeeSignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leaderSignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leaderSigner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SignedPlanItem']>, ParentType, ContextType>;
};

export type SignedPlanItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedPlanItem'] = ResolversParentTypes['SignedPlanItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  aim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learningForm?: Resolver<Maybe<ResolversTypes['LearningForm']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leaderPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['ItemNature'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerWish?: Resolver<Maybe<ResolversTypes['OfferWish']>, ParentType, ContextType>;
  orderedByEmployer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanItemStatus'], ParentType, ContextType>;
};

export type LearningFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningForm'] = ResolversParentTypes['LearningForm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferWishResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferWish'] = ResolversParentTypes['OfferWish']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedItem'] = ResolversParentTypes['CountedItem']> = {
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  crossCutting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['PlanItem'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  employeeAnswer?: Resolver<Maybe<ResolversTypes['FollowUpAnswer']>, ParentType, ContextType>;
  leaderAnswer?: Resolver<Maybe<ResolversTypes['FollowUpAnswer']>, ParentType, ContextType>;
  viewerSide?: Resolver<ResolversTypes['PlanSide'], ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FollowUpAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpAnswer'] = ResolversParentTypes['FollowUpAnswer']> = {
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['LearningUse'], ParentType, ContextType>;
  helps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanItemPayload'] = ResolversParentTypes['PlanItemPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PlanItem']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovePlanItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePlanItemPayload'] = ResolversParentTypes['RemovePlanItemPayload']> = {
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPayload'] = ResolversParentTypes['PlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FollowUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpPayload'] = ResolversParentTypes['FollowUpPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConversationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conversation'] = ResolversParentTypes['Conversation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConversationKind'], ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['ConversationOccasion'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  leaderEmployment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ConversationStanding'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReadable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  glass?: Resolver<Maybe<ResolversTypes['GlassAccess']>, ParentType, ContextType>;
  recordErasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bothReadyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wheelVersion?: Resolver<Maybe<ResolversTypes['WheelVersion']>, ParentType, ContextType>;
  wheel?: Resolver<Maybe<ResolversTypes['PersonWheel']>, ParentType, ContextType>;
  ownPreparation?: Resolver<Maybe<ResolversTypes['Preparation']>, ParentType, ContextType>;
  otherPreparation?: Resolver<Maybe<ResolversTypes['Preparation']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['TalkElement']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['ConversationText']>, ParentType, ContextType>;
  employeeSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leaderSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leaderSignedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  present?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  viewerCanReschedule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTakeOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPrepare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTakeReadyBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAgreePlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopenPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanShare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PreparationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Preparation'] = ResolversParentTypes['Preparation']> = {
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['PreparationAnswer']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ConversationLevel']>, ParentType, ContextType>;
};

export type PreparationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreparationAnswer'] = ResolversParentTypes['PreparationAnswer']> = {
  question?: Resolver<ResolversTypes['ConversationQuestion'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversationQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationQuestion'] = ResolversParentTypes['ConversationQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['ConversationTheme'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ConversationKind']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['QuestionSide'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TalkElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalkElement'] = ResolversParentTypes['TalkElement']> = {
  element?: Resolver<ResolversTypes['PersonElement'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TalkReason'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  self?: Resolver<Maybe<ResolversTypes['ConversationLevel']>, ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['ConversationLevel']>, ParentType, ContextType>;
  agreed?: Resolver<Maybe<ResolversTypes['ConversationLevel']>, ParentType, ContextType>;
  lastAgreed?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
};

export type ConversationLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationLevel'] = ResolversParentTypes['ConversationLevel']> = {
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missingComponents?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversationTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationText'] = ResolversParentTypes['ConversationText']> = {
  field?: Resolver<ResolversTypes['ConversationField'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversationOverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationOverview'] = ResolversParentTypes['ConversationOverview']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ConversationMember']>, ParentType, ContextType>;
  leadersBelow?: Resolver<ReadonlyArray<ResolversTypes['LeaderBelow']>, ParentType, ContextType>;
};

export type ConversationMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationMember'] = ResolversParentTypes['ConversationMember']> = {
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConversationKind'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ConversationStanding'], ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Conversation']>, ParentType, ContextType>;
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastHeldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  askedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isCoveredByTeamTalk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsTakeOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanInvite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConversationRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationRequest'] = ResolversParentTypes['ConversationRequest']> = {
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeaderBelowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderBelow'] = ResolversParentTypes['LeaderBelow']> = {
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ConversationStanding'], ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toTakeOver?: Resolver<ReadonlyArray<ResolversTypes['Conversation']>, ParentType, ContextType>;
  conversations?: Resolver<ReadonlyArray<ResolversTypes['Conversation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  openItems?: Resolver<ReadonlyArray<ResolversTypes['PlanItem']>, ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaderEmployment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  substitute?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConversationSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationSetting'] = ResolversParentTypes['ConversationSetting']> = {
  teamTalkName?: Resolver<ResolversTypes['TeamTalkName'], ParentType, ContextType>;
  tusMinMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  musBesideTus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openItemsMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  followUpSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  absenceTalk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reminderDays?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  recordYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdingYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaverMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releasesAYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposalThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesApproval?: Resolver<ResolversTypes['MinutesApprovalRule'], ParentType, ContextType>;
  reviewDueMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewDueDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['TextLanguage'], ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['Texts'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SettingChange']>, ParentType, ContextType>;
};

export type ConversationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationPayload'] = ResolversParentTypes['ConversationPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InviteToConversationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteToConversationsPayload'] = ResolversParentTypes['InviteToConversationsPayload']> = {
  conversations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Conversation']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PreparationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreparationPayload'] = ResolversParentTypes['PreparationPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PreparationAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreparationAnswerPayload'] = ResolversParentTypes['PreparationAnswerPayload']> = {
  answer?: Resolver<Maybe<ResolversTypes['PreparationAnswer']>, ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConversationLevelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationLevelPayload'] = ResolversParentTypes['ConversationLevelPayload']> = {
  level?: Resolver<Maybe<ResolversTypes['ConversationLevel']>, ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreeLevelsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeLevelsPayload'] = ResolversParentTypes['AgreeLevelsPayload']> = {
  levels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConversationLevel']>>, ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConversationTextPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationTextPayload'] = ResolversParentTypes['ConversationTextPayload']> = {
  text?: Resolver<Maybe<ResolversTypes['ConversationText']>, ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskForConversationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskForConversationPayload'] = ResolversParentTypes['AskForConversationPayload']> = {
  askedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawConversationRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawConversationRequestPayload'] = ResolversParentTypes['WithdrawConversationRequestPayload']> = {
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DelegationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationPayload'] = ResolversParentTypes['DelegationPayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DutiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duties'] = ResolversParentTypes['Duties']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['Right']>, ParentType, ContextType>;
  todos?: Resolver<ReadonlyArray<ResolversTypes['Todo']>, ParentType, ContextType>;
  reminders?: Resolver<ReadonlyArray<ResolversTypes['ReminderSetting']>, ParentType, ContextType>;
};

export type RightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Right'] = ResolversParentTypes['Right']> = {
  kind?: Resolver<ResolversTypes['RightKind'], ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RightState'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TodoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Todo'] = ResolversParentTypes['Todo']> = {
  kind?: Resolver<ResolversTypes['TodoKind'], ParentType, ContextType>;
  isDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReminderSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderSetting'] = ResolversParentTypes['ReminderSetting']> = {
  about?: Resolver<ResolversTypes['ReminderAbout'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ReminderMode'], ParentType, ContextType>;
  canBeOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SetReminderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetReminderPayload'] = ResolversParentTypes['SetReminderPayload']> = {
  reminder?: Resolver<Maybe<ResolversTypes['ReminderSetting']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TextsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Texts'] = ResolversParentTypes['Texts']> = {
  da?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConversationSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationSettingPayload'] = ResolversParentTypes['ConversationSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['ConversationSetting']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingChange'] = ResolversParentTypes['SettingChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['SettingName'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SettingOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingOption'] = ResolversParentTypes['SettingOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Texts'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SettingOptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingOptionPayload'] = ResolversParentTypes['SettingOptionPayload']> = {
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SettingOption']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Look'] = ResolversParentTypes['Look']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerFunction?: Resolver<ResolversTypes['LookFunction'], ParentType, ContextType>;
  viewerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type GlassRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlassRequest'] = ResolversParentTypes['GlassRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['GlassRecord']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GlassState'], ParentType, ContextType>;
  answerer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contents?: Resolver<ReadonlyArray<ResolversTypes['GlassContent']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GlassContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlassContent'] = ResolversParentTypes['GlassContent']> = {
  record?: Resolver<ResolversTypes['GlassRecord'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conversationKind?: Resolver<Maybe<ResolversTypes['ConversationKind']>, ParentType, ContextType>;
};

export type GlassAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlassAccess'] = ResolversParentTypes['GlassAccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['GlassRecord']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GlassRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlassRequestPayload'] = ResolversParentTypes['GlassRequestPayload']> = {
  glassRequest?: Resolver<Maybe<ResolversTypes['GlassRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['ReleaseBlock']>, ParentType, ContextType, RequireFields<ReleaseBlocksArgs, 'wheel'>>;
};

export type ReleaseBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseBlock'] = ResolversParentTypes['ReleaseBlock']> = {
  blockId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isViewers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReleaseRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseRun'] = ResolversParentTypes['ReleaseRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReleaseRunState'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ReleasePreview']>, ParentType, ContextType>;
  gate?: Resolver<ReadonlyArray<ResolversTypes['GateAnswer']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanPublish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReleasePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleasePreview'] = ResolversParentTypes['ReleasePreview']> = {
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  planYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['PreviewBlock']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['PreviewColumns']>, ParentType, ContextType>;
};

export type PreviewBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewBlock'] = ResolversParentTypes['PreviewBlock']> = {
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isMerged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCarried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PreviewColumnsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewColumns'] = ResolversParentTypes['PreviewColumns']> = {
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  forBlocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forMunicipality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unpublished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GateAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateAnswer'] = ResolversParentTypes['GateAnswer']> = {
  rule?: Resolver<ResolversTypes['GateRule'], ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReleaseRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseRunPayload'] = ResolversParentTypes['ReleaseRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['ReleaseRun']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OwnCountedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnCounted'] = ResolversParentTypes['OwnCounted']> = {
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['OrganisationUnit'], ParentType, ContextType>;
  planYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand']> = {
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['DemandElement']>, ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['DemandOfRelease']>, ParentType, ContextType>;
};

export type DemandElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandElement'] = ResolversParentTypes['DemandElement']> = {
  elementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['WheelArea'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['CompetenceMarkKind']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
};

export type DemandOfReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandOfRelease'] = ResolversParentTypes['DemandOfRelease']> = {
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['ReleaseBlock']>, ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['NumberRows'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['WheelArea'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['CompetenceMarkKind']>, ParentType, ContextType>;
  centres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  throughPlans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  throughMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ProposalDecision']>, ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProposalDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalDecision'] = ResolversParentTypes['ProposalDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalDecisionKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalPayload'] = ResolversParentTypes['ProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewCommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCommittee'] = ResolversParentTypes['ReviewCommittee']> = {
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  viewerSteers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  yearsToOpen?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReviewProcessStep']>, ParentType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  guests?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  papersSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inputDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['ReviewInput']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  lastDecisions?: Resolver<ReadonlyArray<ResolversTypes['MinutesDecision']>, ParentType, ContextType>;
  vote?: Resolver<ResolversTypes['VoteState'], ParentType, ContextType>;
  dotsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  minutesNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentMinutes?: Resolver<ReadonlyArray<ResolversTypes['Minutes']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['MinutesRemark']>, ParentType, ContextType>;
  present?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  remindedOn?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  isSmall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerIs?: Resolver<ResolversTypes['ReviewPart'], ParentType, ContextType>;
  viewerCan?: Resolver<ReadonlyArray<ResolversTypes['ReviewMove']>, ParentType, ContextType>;
};

export type ReviewProcessStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewProcessStep'] = ResolversParentTypes['ReviewProcessStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewStepKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isLeftOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  minutesVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewInput'] = ResolversParentTypes['ReviewInput']> = {
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  isSent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['MedInput']>, ParentType, ContextType>;
};

export type ReviewDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDecision'] = ResolversParentTypes['ReviewDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howMany?: Resolver<Maybe<ResolversTypes['HowMany']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  learningForm?: Resolver<Maybe<ResolversTypes['LearningForm']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  ownDots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dots?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewBoardRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewBoardRow'] = ResolversParentTypes['ReviewBoardRow']> = {
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  meetsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remindedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCanRemind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPayload'] = ResolversParentTypes['ReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemPayload'] = ResolversParentTypes['AgendaItemPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemindCommitteePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindCommitteePayload'] = ResolversParentTypes['RemindCommitteePayload']> = {
  row?: Resolver<Maybe<ResolversTypes['ReviewBoardRow']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MinutesDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesDecision'] = ResolversParentTypes['MinutesDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  namedElement?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howMany?: Resolver<Maybe<ResolversTypes['HowMany']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  learningForm?: Resolver<Maybe<ResolversTypes['LearningForm']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  dots?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DecisionStatus'], ParentType, ContextType>;
  statusWord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanTell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Minutes'] = ResolversParentTypes['Minutes']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MinutesState'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['MinutesContent'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['MinutesDecision']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isReplaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approvals?: Resolver<ReadonlyArray<ResolversTypes['MinutesApproval']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingApproval']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Minutes']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type MinutesContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesContent'] = ResolversParentTypes['MinutesContent']> = {
  language?: Resolver<ResolversTypes['TextLanguage'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['MinutesSeat']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['MinutesItem']>, ParentType, ContextType>;
};

export type MinutesSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesSeat'] = ResolversParentTypes['MinutesSeat']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['SeatSide'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['SeatDuty'], ParentType, ContextType>;
};

export type MinutesItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesItem'] = ResolversParentTypes['MinutesItem']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
};

export type MinutesRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesRemark'] = ResolversParentTypes['MinutesRemark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MinutesApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesApproval'] = ResolversParentTypes['MinutesApproval']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ApprovalSide'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MissingApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingApproval'] = ResolversParentTypes['MissingApproval']> = {
  side?: Resolver<ResolversTypes['ApprovalSide'], ParentType, ContextType>;
  approvals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinutesDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesDecisionPayload'] = ResolversParentTypes['MinutesDecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['MinutesDecision']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MedInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedInput'] = ResolversParentTypes['MedInput']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  askedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  efforts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effortsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['MedNeed']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['MedMeasure']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  became?: Resolver<ReadonlyArray<ResolversTypes['MinutesDecision']>, ParentType, ContextType>;
  isSmall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MedNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedNeed'] = ResolversParentTypes['MedNeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  howMany?: Resolver<ResolversTypes['HowMany'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MedMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedMeasure'] = ResolversParentTypes['MedMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MedMeasureKind'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InputToBeginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputToBegin'] = ResolversParentTypes['InputToBegin']> = {
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedInputPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedInputPayload'] = ResolversParentTypes['MedInputPayload']> = {
  input?: Resolver<Maybe<ResolversTypes['MedInput']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Summary'] = ResolversParentTypes['Summary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SummaryState'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['SummaryMinutes'], ParentType, ContextType>;
  asked?: Resolver<ReadonlyArray<ResolversTypes['SummaryAsked']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['SummaryAreaCell']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  became?: Resolver<ReadonlyArray<ResolversTypes['SummaryBecame']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['SummaryText']>, ParentType, ContextType>;
  presentations?: Resolver<ReadonlyArray<ResolversTypes['SummaryPresentation']>, ParentType, ContextType>;
  fingerprint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  viewerCan?: Resolver<ReadonlyArray<ResolversTypes['SummaryMove']>, ParentType, ContextType>;
};

export type SummaryMinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryMinutes'] = ResolversParentTypes['SummaryMinutes']> = {
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SummaryCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryCell'] = ResolversParentTypes['SummaryCell']> = {
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SummaryAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryAsked'] = ResolversParentTypes['SummaryAsked']> = {
  elementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areaName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['CompetenceMarkKind']>, ParentType, ContextType>;
  centres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  throughPlans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  throughMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['SummaryCell']>, ParentType, ContextType>;
  plans?: Resolver<Maybe<ResolversTypes['SummaryCell']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['SummaryGoal']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['SummaryDecision']>, ParentType, ContextType>;
};

export type SummaryGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryGoal'] = ResolversParentTypes['SummaryGoal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SummaryDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryDecision'] = ResolversParentTypes['SummaryDecision']> = {
  kind?: Resolver<ResolversTypes['ProposalDecisionKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SummaryAreaCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryAreaCell'] = ResolversParentTypes['SummaryAreaCell']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wheel?: Resolver<ResolversTypes['WheelCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['SummaryCell']>, ParentType, ContextType>;
};

export type SummaryBecameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryBecame'] = ResolversParentTypes['SummaryBecame']> = {
  elementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DecisionStatus'], ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SummaryTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryText'] = ResolversParentTypes['SummaryText']> = {
  section?: Resolver<ResolversTypes['SummarySection'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SummaryPresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryPresentation'] = ResolversParentTypes['SummaryPresentation']> = {
  body?: Resolver<ResolversTypes['SummaryBody'], ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type YearToSummariseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearToSummarise'] = ResolversParentTypes['YearToSummarise']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
};

export type SummaryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryPayload'] = ResolversParentTypes['SummaryPayload']> = {
  summary?: Resolver<Maybe<ResolversTypes['Summary']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SummaryTextPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryTextPayload'] = ResolversParentTypes['SummaryTextPayload']> = {
  text?: Resolver<Maybe<ResolversTypes['SummaryText']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  scope?: Resolver<ResolversTypes['CalendarScope'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  viewerCanAdd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['CalendarEntry']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
};

export type CalendarEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarEntry'] = ResolversParentTypes['CalendarEntry']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CalendarState'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['CalendarAudience'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isYearly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fetchedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPayload'] = ResolversParentTypes['ActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveActivityPayload'] = ResolversParentTypes['RemoveActivityPayload']> = {
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewCalendarFeedPayload'] = ResolversParentTypes['RenewCalendarFeedPayload']> = {
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StopCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopCalendarFeedPayload'] = ResolversParentTypes['StopCalendarFeedPayload']> = {
  stopped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  NumberRows?: GraphQLScalarType;
  RichText?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
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
  TeamConversation?: TeamConversationResolvers<ContextType>;
  TeamConsent?: TeamConsentResolvers<ContextType>;
  TeamNeed?: TeamNeedResolvers<ContextType>;
  TeamText?: TeamTextResolvers<ContextType>;
  TeamConversationPayload?: TeamConversationPayloadResolvers<ContextType>;
  TeamNeedPayload?: TeamNeedPayloadResolvers<ContextType>;
  RemoveTeamNeedPayload?: RemoveTeamNeedPayloadResolvers<ContextType>;
  TeamTextPayload?: TeamTextPayloadResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanItem?: PlanItemResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  SignedPlanItem?: SignedPlanItemResolvers<ContextType>;
  LearningForm?: LearningFormResolvers<ContextType>;
  OfferWish?: OfferWishResolvers<ContextType>;
  CountedItem?: CountedItemResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpAnswer?: FollowUpAnswerResolvers<ContextType>;
  PlanItemPayload?: PlanItemPayloadResolvers<ContextType>;
  RemovePlanItemPayload?: RemovePlanItemPayloadResolvers<ContextType>;
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  FollowUpPayload?: FollowUpPayloadResolvers<ContextType>;
  Conversation?: ConversationResolvers<ContextType>;
  Preparation?: PreparationResolvers<ContextType>;
  PreparationAnswer?: PreparationAnswerResolvers<ContextType>;
  ConversationQuestion?: ConversationQuestionResolvers<ContextType>;
  TalkElement?: TalkElementResolvers<ContextType>;
  ConversationLevel?: ConversationLevelResolvers<ContextType>;
  ConversationText?: ConversationTextResolvers<ContextType>;
  ConversationOverview?: ConversationOverviewResolvers<ContextType>;
  ConversationMember?: ConversationMemberResolvers<ContextType>;
  ConversationRequest?: ConversationRequestResolvers<ContextType>;
  LeaderBelow?: LeaderBelowResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  ConversationSetting?: ConversationSettingResolvers<ContextType>;
  ConversationPayload?: ConversationPayloadResolvers<ContextType>;
  InviteToConversationsPayload?: InviteToConversationsPayloadResolvers<ContextType>;
  PreparationPayload?: PreparationPayloadResolvers<ContextType>;
  PreparationAnswerPayload?: PreparationAnswerPayloadResolvers<ContextType>;
  ConversationLevelPayload?: ConversationLevelPayloadResolvers<ContextType>;
  AgreeLevelsPayload?: AgreeLevelsPayloadResolvers<ContextType>;
  ConversationTextPayload?: ConversationTextPayloadResolvers<ContextType>;
  AskForConversationPayload?: AskForConversationPayloadResolvers<ContextType>;
  WithdrawConversationRequestPayload?: WithdrawConversationRequestPayloadResolvers<ContextType>;
  DelegationPayload?: DelegationPayloadResolvers<ContextType>;
  Duties?: DutiesResolvers<ContextType>;
  Right?: RightResolvers<ContextType>;
  Todo?: TodoResolvers<ContextType>;
  ReminderSetting?: ReminderSettingResolvers<ContextType>;
  SetReminderPayload?: SetReminderPayloadResolvers<ContextType>;
  Texts?: TextsResolvers<ContextType>;
  ConversationSettingPayload?: ConversationSettingPayloadResolvers<ContextType>;
  SettingChange?: SettingChangeResolvers<ContextType>;
  SettingOption?: SettingOptionResolvers<ContextType>;
  SettingOptionPayload?: SettingOptionPayloadResolvers<ContextType>;
  Look?: LookResolvers<ContextType>;
  LookConnection?: LookConnectionResolvers<ContextType>;
  LookEdge?: LookEdgeResolvers<ContextType>;
  GlassRequest?: GlassRequestResolvers<ContextType>;
  GlassContent?: GlassContentResolvers<ContextType>;
  GlassAccess?: GlassAccessResolvers<ContextType>;
  GlassRequestPayload?: GlassRequestPayloadResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseBlock?: ReleaseBlockResolvers<ContextType>;
  ReleaseRun?: ReleaseRunResolvers<ContextType>;
  ReleasePreview?: ReleasePreviewResolvers<ContextType>;
  PreviewBlock?: PreviewBlockResolvers<ContextType>;
  PreviewColumns?: PreviewColumnsResolvers<ContextType>;
  GateAnswer?: GateAnswerResolvers<ContextType>;
  ReleaseRunPayload?: ReleaseRunPayloadResolvers<ContextType>;
  OwnCounted?: OwnCountedResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  DemandElement?: DemandElementResolvers<ContextType>;
  DemandOfRelease?: DemandOfReleaseResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalDecision?: ProposalDecisionResolvers<ContextType>;
  ProposalPayload?: ProposalPayloadResolvers<ContextType>;
  ReviewCommittee?: ReviewCommitteeResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewProcessStep?: ReviewProcessStepResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  ReviewInput?: ReviewInputResolvers<ContextType>;
  ReviewDecision?: ReviewDecisionResolvers<ContextType>;
  ReviewBoardRow?: ReviewBoardRowResolvers<ContextType>;
  ReviewPayload?: ReviewPayloadResolvers<ContextType>;
  AgendaItemPayload?: AgendaItemPayloadResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  RemindCommitteePayload?: RemindCommitteePayloadResolvers<ContextType>;
  MinutesDecision?: MinutesDecisionResolvers<ContextType>;
  Minutes?: MinutesResolvers<ContextType>;
  MinutesContent?: MinutesContentResolvers<ContextType>;
  MinutesSeat?: MinutesSeatResolvers<ContextType>;
  MinutesItem?: MinutesItemResolvers<ContextType>;
  MinutesRemark?: MinutesRemarkResolvers<ContextType>;
  MinutesApproval?: MinutesApprovalResolvers<ContextType>;
  MissingApproval?: MissingApprovalResolvers<ContextType>;
  MinutesDecisionPayload?: MinutesDecisionPayloadResolvers<ContextType>;
  MedInput?: MedInputResolvers<ContextType>;
  MedNeed?: MedNeedResolvers<ContextType>;
  MedMeasure?: MedMeasureResolvers<ContextType>;
  InputToBegin?: InputToBeginResolvers<ContextType>;
  MedInputPayload?: MedInputPayloadResolvers<ContextType>;
  Summary?: SummaryResolvers<ContextType>;
  SummaryMinutes?: SummaryMinutesResolvers<ContextType>;
  SummaryCell?: SummaryCellResolvers<ContextType>;
  SummaryAsked?: SummaryAskedResolvers<ContextType>;
  SummaryGoal?: SummaryGoalResolvers<ContextType>;
  SummaryDecision?: SummaryDecisionResolvers<ContextType>;
  SummaryAreaCell?: SummaryAreaCellResolvers<ContextType>;
  SummaryBecame?: SummaryBecameResolvers<ContextType>;
  SummaryText?: SummaryTextResolvers<ContextType>;
  SummaryPresentation?: SummaryPresentationResolvers<ContextType>;
  YearToSummarise?: YearToSummariseResolvers<ContextType>;
  SummaryPayload?: SummaryPayloadResolvers<ContextType>;
  SummaryTextPayload?: SummaryTextPayloadResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarEntry?: CalendarEntryResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  ActivityPayload?: ActivityPayloadResolvers<ContextType>;
  RemoveActivityPayload?: RemoveActivityPayloadResolvers<ContextType>;
  RenewCalendarFeedPayload?: RenewCalendarFeedPayloadResolvers<ContextType>;
  StopCalendarFeedPayload?: StopCalendarFeedPayloadResolvers<ContextType>;
};


