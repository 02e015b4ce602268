/**
 * Types from the contract: `schema.graphql` → resolver types of the API, schema types of the web, and for each
 * `features/<noun>/<noun>.graphql` of the web a file of typed documents beside it (one each, so that a document lands in
 * the chunk of the screen that asks it). `--check` writes nothing and exits 1 when a file is not fresh.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, Kind, parse, visit } from 'graphql';

/**
 * What a resolver of the API hands on for a schema type, where that is not the type itself:
 * `TypeName: '../features/<noun>/<noun>.service.ts#RowType'` (paths as seen from `apps/api/src/graphql`).
 */
const mappers = {
  Viewer: '../request/viewer.ts#Viewer as ViewerModel',
  Team: '../features/wheel/team.service.ts#TeamRow',
  Municipality: '../features/organisation/organisation.service.ts#MunicipalityRow',
  Persona: '../features/session/session.service.ts#PersonaRow',
  OrganisationUnit: '../features/organisation/organisation.loaders.ts#UnitRow',
  Person: '../features/organisation/organisation.loaders.ts#PersonRow',
  Employment: '../features/organisation/organisation.loaders.ts#EmploymentRow',
  JobGroup: '../features/organisation/organisation.loaders.ts#NamedRow',
  LeaderFunction: '../features/organisation/organisation.loaders.ts#NamedRow',
  LeaderLevel: '../features/organisation/organisation.loaders.ts#NamedRow',
  Committee: '../features/organisation/organisation.loaders.ts#CommitteeRow',
  Seat: '../features/organisation/organisation.loaders.ts#SeatRow',
  RoleGrant: '../features/organisation/organisation.service.ts#RoleGrantRow',
  Level: '../features/wheel/wheel.service.ts#LevelRow',
  Component: '../features/wheel/wheel-content.loaders.ts#ComponentRow',
  Wheel: '../features/wheel/wheel-content.loaders.ts#WheelRow',
  WheelVersion: '../features/wheel/wheel-content.loaders.ts#VersionRow',
  WheelArea: '../features/wheel/wheel-content.loaders.ts#AreaRow',
  Element: '../features/wheel/wheel-content.loaders.ts#ElementRow',
  AreaLink: '../features/wheel/wheel-content.loaders.ts#AreaLinkRow',
  Derivation: '../features/goal/goal.loaders.ts#DerivationRow',
  DerivedArea: '../features/goal/goal.loaders.ts#DerivationRow',
  PersonWheel: '../features/wheel/person.service.ts#PersonWheelRow',
  PersonElement: '../features/wheel/person.service.ts#PersonElementRow',
  AppliedRequirement: '../features/wheel/person.service.ts#AppliedRuleRow',
  Need: '../features/wheel/person.service.ts#NeedRow',
  TeamWheel: '../features/wheel/team.service.ts#TeamWheelRow',
  TeamMark: '../features/wheel/team.service.ts#TeamMarkRow',
  TeamMember: '../features/wheel/team.service.ts#TeamMemberRow',
  Goal: '../features/goal/goal.loaders.ts#GoalRow',
  GoalLink: '../features/goal/goal.loaders.ts#GoalLinkRow',
  OwnNeed: '../features/goal/goal.service.ts#OwnNeedRow',
  Principle: '../features/goal/goal.service.ts#PrincipleRow',
  Requirement: '../features/requirement/requirement.loaders.ts#RequirementRow',
  RequirementPreview: '../features/requirement/requirement-preview.service.ts#RequirementPreviewRow',
  CompetenceMark: '../features/requirement/mark.service.ts#MarkRow',
  Duties: '../features/duty/duty.service.ts#DutiesRow',
  Right: '../features/duty/duty.service.ts#RightRow',
  Todo: '../features/duty/todo.ts#TodoRow',
  ReminderSetting: '../features/duty/duty.service.ts#ReminderRow',
  GlassRequest: '../features/break-glass/break-glass.loaders.ts#GlassRequestRow',
  GlassAccess: '../features/break-glass/break-glass.loaders.ts#GlassRequestRow',
  GlassContent: '../features/break-glass/break-glass.loaders.ts#GlassContentRow',
  Holding: '../features/holding/holding.loaders.ts#HoldingRow',
  Conversation: '../features/conversation/conversation.loaders.ts#ConversationRow',
  Preparation: '../features/conversation/preparation.loaders.ts#PreparationRow',
  PreparationAnswer: '../features/conversation/preparation.loaders.ts#AnswerRow',
  ConversationQuestion: '../features/conversation/preparation.loaders.ts#QuestionRow',
  ConversationLevel: '../features/conversation/preparation.loaders.ts#LevelRow as ConversationLevelRow',
  ConversationText: '../features/conversation/conversation.loaders.ts#TextRow',
  TalkElement: '../features/conversation/talk.service.ts#TalkElementRow',
  ConversationOverview: '../features/conversation/overview.service.ts#OverviewRow',
  ConversationMember: '../features/conversation/overview.service.ts#MemberRow',
  ConversationRequest: '../features/conversation/request.service.ts#RequestRow',
  LeaderBelow: '../features/conversation/overview.service.ts#LeaderBelowRow',
  Handover: '../features/conversation/overview.service.ts#HandoverRow',
  ConversationSetting: '../features/conversation/conversation.loaders.ts#SettingRow',
  SettingOption: '../features/setting/setting-option.service.ts#OptionRow',
  SettingChange: '../features/setting/setting.service.ts#ChangeRow',
  Delegation: '../features/conversation/delegation.service.ts#DelegationRow',
  Plan: '../features/plan/plan.loaders.ts#PlanRow',
  PlanItem: '../features/plan/plan-item.loaders.ts#PlanItemRow',
  PlanVersion: '../features/plan/plan.loaders.ts#PlanVersionRow',
  SignedPlanItem: '../features/plan/plan-item.loaders.ts#AgreedRow',
  LearningForm: '../features/plan/plan.loaders.ts#CodedRow',
  OfferWish: '../features/plan/plan.loaders.ts#CodedRow',
  CountedItem: '@medhjul/rules/plan-count#CountedItem as CountedItemModel',
  FollowUp: '../features/plan/follow-up.loaders.ts#FollowUpRow',
  FollowUpAnswer: '../features/plan/follow-up.loaders.ts#FollowUpAnswerRow',
  TeamConversation: '../features/team-conversation/team-conversation.loaders.ts#TeamConversationRow',
  TeamConsent: '../features/team-conversation/team-conversation.service.ts#TeamConsentRow',
  TeamNeed: '../features/team-conversation/team-conversation.loaders.ts#TeamNeedRow',
  TeamText: '../features/team-conversation/team-conversation.loaders.ts#TeamTextRow',
  Release: '../features/release/release.loaders.ts#ReleaseRow',
  ReleaseBlock: '../features/release/release.loaders.ts#ReleaseBlockRow',
  ReleaseRun: '../features/release/release-run.loaders.ts#ReleaseRunRow',
  ReleasePreview: '../features/release/build-release.ts#StoredPreview',
  PreviewBlock: '../features/release/build-release.ts#PreviewBlock as PreviewBlockRow',
  PreviewColumns: '../features/release/build-release.ts#PreviewColumns as PreviewColumnsRow',
  OwnCounted: '../features/release/own-counted.service.ts#OwnCountedRow',
  Demand: '../features/demand/demand.service.ts#DemandRow',
  DemandElement: '../features/demand/demand-elements.ts#DemandElementRow',
  DemandOfRelease: '../features/demand/demand.service.ts#DemandOfReleaseRow',
  Proposal: '../features/demand/proposal.service.ts#ProposalRow',
  ProposalDecision: '../features/demand/proposal-decision.ts#DecisionRow',
  Summary: '../features/summary/summary.loaders.ts#SummaryRow',
  SummaryAsked: '../features/summary/summary-content.ts#AskedLine',
  SummaryGoal: '../features/summary/summary-content.ts#GoalLine',
  SummaryAreaCell: '../features/summary/summary-content.ts#AreaLine',
  SummaryBecame: '../features/summary/summary.loaders.ts#BecameRow',
  SummaryDecision: '../features/summary/summary-content.ts#DecisionLine',
  SummaryText: '../features/summary/summary.loaders.ts#SummaryTextRow',
  SummaryPresentation: '../features/summary/summary.loaders.ts#PresentationRow',
  Minutes: '../features/minutes/minutes.loaders.ts#MinutesRow',
  MinutesContent: '../features/minutes/minutes-content.ts#MinutesContent as MinutesContentModel',
  MinutesSeat: '../features/minutes/minutes-content.ts#MinutesSeat as MinutesSeatModel',
  MinutesDecision: '../features/minutes/minutes-decision.loaders.ts#MinutesDecisionRow',
  MinutesRemark: '../features/minutes/minutes.loaders.ts#RemarkRow',
  MinutesApproval: '../features/minutes/minutes.loaders.ts#ApprovalRow',
  Review: '../features/review/review.loaders.ts#ReviewRow',
  ReviewCommittee: '../features/review/review.service.ts#ReviewCommitteeRow',
  ReviewProcessStep: '../features/review/review.loaders.ts#ReviewStepRow',
  AgendaItem: '../features/review/review.loaders.ts#AgendaItemRow',
  ReviewInput: '../features/review/review.loaders.ts#ReviewInputRow',
  ReviewDecision: '../features/review/decision.loaders.ts#ReviewDecisionRow',
  ReviewBoardRow: '../features/review/review-board.service.ts#BoardRow',
  MedInput: '../features/med-input/med-input.loaders.ts#MedInputRow',
  MedNeed: '../features/med-input/med-input.loaders.ts#MedNeedRow',
  MedMeasure: '../features/med-input/med-input.loaders.ts#MedMeasureRow',
  InputToBegin: '../features/med-input/med-input.service.ts#InputToBeginRow',
  Calendar: '../features/calendar/calendar.service.ts#CalendarRow',
  CalendarEntry: '../features/calendar/calendar-entry.ts#EntryRow',
  Activity: '../features/calendar/activity.service.ts#ActivityRow',
  CalendarFeed: '../features/calendar/calendar-feed.service.ts#FeedRow',
  Look: '../features/audit/audit.service.ts#LookRow',
};

const root = join(import.meta.dirname, '..');
const features = join(root, 'apps/web/src/features');
const apiFile = join(root, 'apps/api/src/graphql/generated.ts');
const webSchemaFile = join(root, 'apps/web/src/lib/graphql/schema-types.generated.ts');

const scalars = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  NumberRows: 'readonly (readonly (number | null)[])[]',
  RichText: "import('@medhjul/rules/rich-text').RichTextNode",
};
const common = {
  scalars,
  strictScalars: true,
  useTypeImports: true,
  enumsAsTypes: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
};
const plugins = { typescript, typescriptResolvers, typescriptOperations, typedDocumentNode };

/** Runs the named plugins over one output file; returns its text. */
async function generate(filename, schema, names, { documents = [], ...config }) {
  const text = await codegen({
    filename,
    schema,
    schemaAst: buildASTSchema(schema),
    documents,
    config: { ...common, ...config },
    plugins: names.map((name) => ({ [name]: {} })),
    pluginMap: Object.fromEntries(names.map((name) => [name, plugins[name]])),
    pluginContext: {},
  });
  return `// Generated from the contract by scripts/codegen.mjs: do not edit.\n${text}\n`;
}

/** Every `<noun>.graphql` of the web's features, parsed. */
async function readDocuments() {
  const entries = await readdir(features, { recursive: true });
  const paths = entries.filter((entry) => entry.endsWith('.graphql')).sort();
  return Promise.all(
    paths.map(async (path) => {
      const location = join(features, path);
      return { location, document: parse(await readFile(location, 'utf8')) };
    }),
  );
}

/** Names of the fragments that a definition spreads. */
function spreads(definition) {
  const names = new Set();
  visit(definition, { FragmentSpread: (node) => void names.add(node.name.value) });
  return names;
}

/** Fragments that a file uses, straight or through others, and that stand in another feature's file. */
function foreignFragments(file, files) {
  const home = new Map();
  for (const { location, document } of files) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) home.set(node.name.value, { node, location });
    }
  }
  const found = new Map();
  const queue = file.document.definitions.flatMap((definition) => [...spreads(definition)]);
  for (const name of queue) {
    const fragment = home.get(name);
    if (!fragment || found.has(name)) continue;
    found.set(name, fragment);
    queue.push(...spreads(fragment.node));
  }
  return [...found]
    .filter(([, { location }]) => location !== file.location)
    .map(([name, { node, location }]) => ({
      name,
      node,
      onType: node.typeCondition.name.value,
      isExternal: true,
      importFrom: location,
    }));
}

/** The typed documents of one feature. */
function generateDocuments(file, files, schema) {
  const filename = file.location.replace(/\.graphql$/, '.generated.ts');
  const importSchemaTypesFrom = relative(root, webSchemaFile);
  return generate(relative(root, filename), schema, ['typescriptOperations', 'typedDocumentNode'], {
    documents: [file],
    externalFragments: foreignFragments(file, files),
    documentMode: 'documentNode',
    immutableTypes: true,
    importSchemaTypesFrom,
  }).then((text) => {
    // documents hold the fragments that they spread; nothing asks for a fragment alone
    return [filename, text.replace(/^export const \w+FragmentDoc = .*\n/gm, '')];
  });
}

/** Every generated file: path and text. */
async function generateAll() {
  const schema = parse(await readFile(join(root, 'schema.graphql'), 'utf8'));
  const files = await readDocuments();
  for (const { location } of files) {
    if (basename(location, '.graphql') !== basename(dirname(location))) {
      throw new Error(`${relative(root, location)}: a feature has one .graphql file, named as its folder.`);
    }
  }
  return Promise.all([
    generate(apiFile, schema, ['typescript', 'typescriptResolvers'], {
      contextType: '../request/context.ts#Context',
      mappers,
      avoidOptionals: { field: true },
      immutableTypes: true,
      inputMaybeValue: 'T | null | undefined',
    }).then((text) => [apiFile, text]),
    generate(webSchemaFile, schema, ['typescript'], {
      onlyOperationTypes: true,
      immutableTypes: true,
    }).then((text) => [webSchemaFile, text]),
    ...files.map((file) => generateDocuments(file, files, schema)),
  ]);
}

const check = process.argv.includes('--check');
const stale = [];
for (const [path, text] of await generateAll()) {
  const old = await readFile(path, 'utf8').catch(() => undefined);
  if (old === text) continue;
  stale.push(relative(root, path));
  if (!check) await writeFile(path, text);
}
if (check && stale.length > 0) {
  console.error(`Not fresh: ${stale.join(', ')}. Run npm run codegen.`);
  process.exitCode = 1;
}
