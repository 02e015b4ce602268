import type { Row } from './copy.ts';
import { teamsOf, type Centre, type Chair, type District, type Team, type Unit } from './organisation.ts';
import { holderOf, leaderOn, type Employment, type Person } from './people.ts';
import type { Plan } from './plan.ts';
import { randomFor } from './random.ts';
import { markRow, requirementRow, type RuleBook } from './requirements.ts';
import type { Top } from './top.ts';
import type { PersonaKind } from './templates/centre-template.ts';
import { centreRules } from './templates/centre-rules.ts';
import { personRules, teamRules, unitLeaderRules, unitRules } from './templates/local-rules.ts';
import { municipalityMarks, municipalityRules } from './templates/municipality-rules.ts';
import type { RuleTemplate } from './templates/rule-template.ts';
import { storyRules } from './templates/story-rules.ts';
import { isWorkGoal } from './templates/work-goals.ts';

const UNIT_RULES = 0.4;
const TEAM_RULES = 0.15;
const PERSON_RULES = 0.012;

/** Who held a chair on a day, or the first who did. */
function heldBy(chair: Chair): (day: string) => Person {
  return (day) => (chair.holders.find(({ to }) => to === null || day < to)?.employment ?? holderOf(chair)).person;
}

/** The requirements of the municipality itself. */
export function* municipalityRequirements(book: RuleBook, top: Top): Generator<Row> {
  const author = heldBy(top.chiefExecutive);
  for (const rule of municipalityRules) yield requirementRow(book, rule, { node: top.root }, author);
}

export function* municipalityMarksRows(book: RuleBook, top: Top): Generator<Row> {
  const author = holderOf(top.chiefExecutive).person;
  for (const mark of municipalityMarks) yield markRow(book, mark, top.root, author);
}

/** What has been set within a district: for centres, units, teams and single people. */
export function* districtRequirements(
  book: RuleBook,
  plan: Plan,
  district: District,
  personas: ReadonlyMap<PersonaKind, Person>,
): Generator<Row> {
  const employee = personas.get('employee');
  for (const centre of district.centres) {
    const author = heldBy(centre.chair);
    for (const rule of rulesOfCentre(district, centre)) yield requirementRow(book, rule, { node: centre.node }, author);
    for (const unit of centre.units) yield* unitRequirements(book, plan, unit, employee);
    for (const team of teamsOf(centre)) yield* teamRequirements(book, plan, team, employee);
  }
}

export function* districtMarks(book: RuleBook, district: District): Generator<Row> {
  for (const { node, chair, template } of district.centres) {
    for (const mark of centreRules[template.name]?.marks ?? []) yield markRow(book, mark, node, holderOf(chair).person);
  }
}

/** A work goal is that of one unit: in other districts the rule names only the goals of all. */
function rulesOfCentre({ index }: District, { template }: Centre): RuleTemplate[] {
  const rules = centreRules[template.name]?.rules ?? [];
  if (index === 0) return [...rules];
  return rules.map((rule) => ({ ...rule, goals: rule.goals?.filter((code) => !isWorkGoal(code)) }));
}

const isHome = (team: Team, person: Person | undefined): boolean =>
  team.members.some((member) => member.person === person);

function* unitRequirements(book: RuleBook, plan: Plan, unit: Unit, employee: Person | undefined): Generator<Row> {
  const random = randomFor(plan.seed, 'unit rules', unit.node.code);
  const forMembers = unitRules[unit.template.workplace] ?? [];
  const forLeaders = unit.chairsBelow.length > 1 ? unitLeaderRules : [];
  const drawn = [...forMembers, ...forLeaders].filter(() => random.chance(UNIT_RULES));
  const rules = unit.teams.some((team) => isHome(team, employee)) ? storyRules.unit : drawn;
  for (const rule of rules) yield requirementRow(book, rule, { node: unit.node }, heldBy(unit.chair));
}

function* teamRequirements(book: RuleBook, plan: Plan, team: Team, employee: Person | undefined): Generator<Row> {
  const random = randomFor(plan.seed, 'team rules', team.node.code);
  const drawn = random.chance(TEAM_RULES) ? [random.pick(teamRules)] : [];
  const rules = isHome(team, employee) ? storyRules.team : drawn;
  for (const rule of rules) yield requirementRow(book, rule, { node: team.node }, heldBy(team.chair));
  for (const member of team.members) {
    const forOne = random.chance(PERSON_RULES) && hasSettled(member, plan) ? [random.pick(personRules)] : [];
    for (const rule of member.person === employee ? storyRules.employee : forOne)
      yield requirementRow(book, rule, { employment: member }, setBy(member));
  }
}

function hasSettled({ spells }: Employment, { calendar }: Plan): boolean {
  return spells.length === 1 && spells.every(({ from }) => from < calendar.firstDay);
}

/** The nearest leader of that day: nobody else may set a rule for one person. */
function setBy(employment: Employment): (day: string) => Person {
  return (day) => {
    const line = leaderOn(employment, day);
    if (!line) throw new Error(`The employment ${employment.code} had no leader on ${day}.`);
    return line.leader.person;
  };
}
