import { idOf } from './ids.ts';
import type { Employment } from './people.ts';
import type { SeasonCast } from './season/parts.ts';
import type { TeamTalkCast } from './season/team-talks.ts';
import type { StoryName } from './stories.ts';
import type { CentreTemplate, TeamTemplate, UnitTemplate } from './templates/centre-template.ts';
import type { Workplace } from './templates/workplaces.ts';

interface NodeVersion {
  readonly name: string;
  readonly parent: TreeNode | null;
  readonly from: string;
  readonly to: string | null;
}

/** A node of the organisation's tree, with its names and places through time. */
export interface TreeNode {
  readonly id: string;
  readonly code: string;
  readonly level: 'municipality' | 'centre' | 'unit' | 'department' | 'team';
  readonly versions: readonly NodeVersion[];
}

export interface Leads {
  readonly level: 1 | 2 | 3 | 4;
  readonly function: 'leader_of_leaders' | 'citizen_facing' | 'administrative';
}

/** Who sits in a chair, and when. */
interface Holder {
  readonly employment: Employment;
  readonly from: string;
  readonly to: string | null;
}

/** A leader's place: who reports to it reports to whoever holds it. */
export interface Chair {
  readonly node: TreeNode;
  readonly title: string;
  readonly leads: Leads;
  readonly above: Chair | null;
  /** Directors lead through lines alone; the node they sit in is the chief executive's. */
  readonly leadsNode: boolean;
  /** What the story wants of its holder's own conversations, and of the team's; left out: what is drawn. */
  readonly season?: SeasonCast;
  readonly teamTalk?: TeamTalkCast;
  readonly holders: Holder[];
}

export interface Team {
  readonly node: TreeNode;
  readonly chair: Chair;
  readonly workplace: Workplace;
  readonly template: TeamTemplate;
  readonly story: StoryName;
  readonly members: Employment[];
}

export interface Unit {
  readonly node: TreeNode;
  readonly chair: Chair;
  readonly template: UnitTemplate;
  readonly workplace: Workplace;
  readonly departments: readonly TreeNode[];
  /** Chairs of departments and teams below the unit's own. */
  readonly chairsBelow: readonly Chair[];
  readonly teams: readonly Team[];
}

export interface Centre {
  readonly node: TreeNode;
  readonly chair: Chair;
  readonly template: CentreTemplate;
  readonly units: readonly Unit[];
  readonly secretariat: Team | null;
}

/** Twelve centres with all that is in them. The first district is the municipality of the stories. */
export interface District {
  readonly index: number;
  readonly centres: readonly Centre[];
}

/** The oldest day of the tree: before the wheels, so that every rule and level has its place. */
const TREE_SINCE = '2012-01-01';

export function treeNode(
  code: string,
  level: TreeNode['level'],
  name: string,
  parent: TreeNode | null,
  earlier?: { readonly name?: string; readonly parent?: TreeNode; readonly until: string },
): TreeNode {
  const current = { name, parent, from: earlier?.until ?? TREE_SINCE, to: null };
  const before = earlier && {
    name: earlier.name ?? name,
    parent: earlier.parent ?? parent,
    from: TREE_SINCE,
    to: earlier.until,
  };
  return { id: idOf('organisation_unit', code), code, level, versions: before ? [before, current] : [current] };
}

/** The node's name today. */
export function nameOfNode({ versions }: TreeNode): string {
  return versions.at(-1)?.name ?? '';
}

export function newChair(
  node: TreeNode,
  title: string,
  leads: Leads,
  above: Chair | null,
  { leadsNode = true, ...told }: Partial<Pick<Chair, 'leadsNode' | 'season' | 'teamTalk'>> = {},
): Chair {
  return { node, title, leads, above, leadsNode, holders: [], ...told };
}

/** All teams of a centre, the secretariat's first. */
export function teamsOf({ secretariat, units }: Centre): Team[] {
  return [...(secretariat ? [secretariat] : []), ...units.flatMap(({ teams }) => teams)];
}

/** All chairs of a centre, from the top. */
export function chairsOf({ chair, units }: Centre): Chair[] {
  return [chair, ...units.flatMap((unit) => [unit.chair, ...unit.chairsBelow])];
}
