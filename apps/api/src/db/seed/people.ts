import { earlierEnd, laterOf } from './days.ts';
import { idOf } from './ids.ts';
import { emailOf, nameOf, type Name } from './names.ts';
import type { Chair, Leads, Team, TreeNode } from './organisation.ts';
import type { Random } from './random.ts';
import type { SeasonCast } from './season/parts.ts';
import type { RoleName } from './templates/centre-template.ts';

/** What an employment is in a period. */
export interface Spell {
  readonly node: TreeNode;
  /** The team that it is a member of; null for leaders, who sit in the node they lead. */
  readonly team: Team | null;
  readonly title: string;
  readonly jobGroup: string | null;
  readonly leaderLevel: number | null;
  readonly leaderFunction: Leads['function'] | null;
  /** With it, and a leader level, the leader wheel holds. */
  readonly staffResponsibility: boolean;
  /** The chair that this spell leads from. */
  readonly leadsFrom: Chair | null;
  /** The chair that it reports to; null at the very top. */
  readonly reportsTo: Chair | null;
  readonly from: string;
  readonly to: string | null;
}

export interface Employment {
  readonly id: string;
  readonly code: string;
  readonly person: Person;
  readonly primary: boolean;
  readonly spells: Spell[];
  /** What a story wants of this season's conversations; left out: what is drawn. */
  season?: SeasonCast;
}

export interface Person {
  readonly id: string;
  readonly code: string;
  readonly name: Name;
  readonly email: string;
  readonly employments: Employment[];
  readonly roles: RoleName[];
}

/** Gives the next person of a district a name and a first, empty employment. */
export type Hire = () => Employment;

export function addEmployment(person: Person): Employment {
  const number = person.employments.length + 1;
  const code = `${person.code}-${number}`;
  const employment: Employment = { id: idOf('employment', code), code, person, primary: number === 1, spells: [] };
  person.employments.push(employment);
  return employment;
}

/** @param people the list that those who are hired come into */
export function hiring(district: number | 'top', people: Person[], random: Random): Hire {
  return () => {
    const number = people.length + 1;
    const name = nameOf(random);
    const code = `P${district === 'top' ? 0 : district + 1}-${String(number).padStart(4, '0')}`;
    const person = { id: idOf('person', code), code, name, email: emailOf(name, number), employments: [], roles: [] };
    people.push(person);
    return addEmployment(person);
  };
}

/** What it is like to sit in a chair. */
export function leaderSpell(chair: Chair, from: string, to: string | null = null): Spell {
  return {
    node: chair.node,
    team: null,
    title: chair.title,
    jobGroup: null,
    leaderLevel: chair.leads.level,
    leaderFunction: chair.leads.function,
    staffResponsibility: true,
    leadsFrom: chair,
    reportsTo: chair.above,
    from,
    to,
  };
}

/** What it is like to be a member of a team, in one of these jobs. */
export function memberSpell(
  team: Team,
  { title, jobGroup }: { readonly title: string; readonly jobGroup: string | null },
  from: string,
  to: string | null = null,
): Spell {
  return {
    node: team.node,
    team,
    title,
    jobGroup,
    leaderLevel: null,
    leaderFunction: null,
    staffResponsibility: false,
    leadsFrom: null,
    reportsTo: team.chair,
    from,
    to,
  };
}

/** The spell that holds on a day. */
export function spellOn({ spells }: Employment, day: string): Spell | null {
  return spells.find(({ from, to }) => from <= day && (to === null || day < to)) ?? null;
}

export interface Line {
  readonly leader: Employment;
  readonly from: string;
  readonly to: string | null;
}

/** Whom an employment has reported to: those who held the chair it reports to, while both were there. */
export function linesOf({ spells }: Employment): Line[] {
  return spells.flatMap(({ reportsTo, from, to }) =>
    (reportsTo?.holders ?? [])
      .map((holder) => ({
        leader: holder.employment,
        from: laterOf(from, holder.from),
        to: earlierEnd(to, holder.to),
      }))
      .filter((line) => line.to === null || line.from < line.to),
  );
}

/** The nearest leader on a day; null before there was one. */
export function leaderOn(employment: Employment, day: string): Line | null {
  return linesOf(employment).find(({ from, to }) => from <= day && (to === null || day < to)) ?? null;
}

/** Who holds a chair today. */
export function holderOf({ holders, title }: Chair): Employment {
  const holder = holders.at(-1);
  if (!holder) throw new Error(`Nobody holds the chair ${title}.`);
  return holder.employment;
}
