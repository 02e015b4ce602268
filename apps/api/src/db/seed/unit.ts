import { newChair, treeNode, type Chair, type Leads, type Team, type TreeNode, type Unit } from './organisation.ts';
import type { Plan } from './plan.ts';
import { randomFor } from './random.ts';
import { drawnStory } from './stories.ts';
import type { TeamTemplate, UnitTemplate } from './templates/centre-template.ts';
import { workplaces, type Workplace } from './templates/workplaces.ts';

/** What the parts of a district are built with. */
export interface Site {
  readonly plan: Plan;
  /** Against a municipality of the usual size: more or fewer teams, each of the same size. */
  readonly scale: number;
  /** What sets the names of this district apart from those of the first. */
  readonly suffix: string;
  readonly centreNodes: ReadonlyMap<string, TreeNode>;
}

/** Where a team is put, and who leads it. */
interface TeamPlace {
  readonly code: string;
  readonly parent: TreeNode;
  readonly workplace: Workplace;
  readonly chairOf: (team: TreeNode) => Chair;
}

/** How many of a unit's own teams have a leader of their own, by the number of teams. */
const LED_TEAMS = [0, 0, 1, 2, 2, 3];

export function newTeam({ plan }: Site, { code, parent, workplace, chairOf }: TeamPlace, template: TeamTemplate): Team {
  const node = treeNode(code, 'team', template.name, parent);
  const story = template.story ?? drawnStory(randomFor(plan.seed, 'story', code));
  return { node, chair: chairOf(node), workplace, template, story, members: [] };
}

export function buildUnit(site: Site, template: UnitTemplate, centreChair: Chair, place: number): Unit {
  const node = unitNode(site, template, `${centreChair.node.code}-U${place}`, centreChair.node);
  const workplace: Workplace = workplaces[template.workplace];
  const leads: Leads = { level: 3, function: workplace.leaderFunction };
  const { season, teamTalk } = template;
  const chair = newChair(node, workplace.leaderTitle, leads, centreChair, { season, teamTalk });
  const below: Leads = { level: 4, function: workplace.leaderFunction };
  const chairBelow = (own: TreeNode, told: Partial<Pick<Chair, 'season' | 'teamTalk'>> = {}): Chair =>
    newChair(own, workplace.teamLeaderTitle, below, chair, told);

  const departments = (template.departments ?? []).map((department, index) => {
    const parent = treeNode(`${node.code}-A${index + 1}`, 'department', department.name, node);
    const departmentChair = chairBelow(parent, { season: department.season, teamTalk: department.teamTalk });
    const teams = department.teams.map((team, number) =>
      newTeam(site, { code: `${parent.code}-T${number + 1}`, parent, workplace, chairOf: () => departmentChair }, team),
    );
    return { node: parent, chair: departmentChair, teams };
  });
  const own = ownTeams(site, template, workplace);
  const led = template.ledTeams ?? LED_TEAMS[own.length] ?? Math.floor(own.length * 0.6);
  const teams = own.map((team, index) => {
    const chairOf = index < own.length - led ? () => chair : (node: TreeNode) => chairBelow(node);
    return newTeam(site, { code: `${node.code}-T${index + 1}`, parent: node, workplace, chairOf }, team);
  });
  const teamChairs = teams.flatMap((team) => (team.chair === chair ? [] : [team.chair]));
  return {
    node,
    chair,
    template,
    workplace,
    departments: departments.map((department) => department.node),
    chairsBelow: [...departments.map((department) => department.chair), ...teamChairs],
    teams: [...teams, ...departments.flatMap((department) => department.teams)],
  };
}

function unitNode(site: Site, { name, earlier }: UnitTemplate, code: string, centre: TreeNode): TreeNode {
  return treeNode(
    code,
    'unit',
    `${name}${site.suffix}`,
    centre,
    earlier && {
      name: earlier.name && `${earlier.name}${site.suffix}`,
      parent: site.centreNodes.get(earlier.centre ?? ''),
      until: `${site.plan.calendar.year - 1}-01-01`,
    },
  );
}

/** The teams that lie straight in the unit: those named in the template, then as many more as the size asks for. */
function ownTeams({ scale }: Site, { teams = [], departments, moreTeams }: UnitTemplate, { teamNames }: Workplace) {
  const free = teamNames.filter((name) => !teams.some((team) => team.name === name));
  const least = teams.length > 0 || departments !== undefined ? 0 : 1;
  const more = Array.from({ length: Math.max(least, Math.round(moreTeams * scale)) }, (_, index): TeamTemplate => {
    const round = Math.floor(index / free.length) + 1;
    return { name: `${free[index % free.length]}${round > 1 ? ` ${round}` : ''}` };
  });
  return [...teams, ...more];
}
