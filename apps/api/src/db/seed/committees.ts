import { laterOf } from './days.ts';
import { idOf } from './ids.ts';
import {
  nameOfNode,
  teamsOf,
  type Centre,
  type District,
  type Team,
  type TreeNode,
  type Unit,
} from './organisation.ts';
import { holderOf, type Person } from './people.ts';
import type { Plan } from './plan.ts';
import { randomFor, type Random } from './random.ts';
import type { Top } from './top.ts';

interface Seat {
  readonly person: Person;
  readonly side: 'management' | 'employee' | 'safety';
  readonly duty: 'member' | 'chair' | 'secretary';
  readonly from: string;
  readonly to: string | null;
}

interface Committee {
  readonly id: string;
  readonly code: string;
  readonly kind: 'h_med' | 'c_med' | 'a_med';
  readonly name: string;
  readonly node: TreeNode;
  readonly seats: readonly Seat[];
}

interface Wanted {
  readonly chair: Person;
  readonly secretary: Person | undefined;
  readonly management: readonly Person[];
  readonly employees: readonly Person[];
  readonly safety: readonly Person[];
}

/**
 * The committees of a district's centres and units; the first district has the municipality's as well.
 * @param elected the person whom the story wants in a C-MED
 */
export function* committeesOf(
  plan: Plan,
  top: Top,
  district: District,
  elected: Person | undefined,
): Generator<Committee> {
  const random = randomFor(plan.seed, 'committees', district.index);
  const since = `${plan.calendar.year - 1}-01-01`;
  if (district.index === 0) yield mainCommittee(random, since, top, district);
  for (const centre of district.centres) {
    yield centreCommittee(random, since, plan.calendar.firstDay, centre, elected);
    for (const unit of centre.units) yield unitCommittee(random, since, unit);
  }
}

function mainCommittee(random: Random, since: string, top: Top, { centres }: District): Committee {
  const [staff, ...others] = centres.map((centre) => eligible(teamsOf(centre), since)).reverse();
  const elected = others.flatMap((people) => draw(random, people, 1));
  return committee('h_med', 'H-MED', top.root, since, {
    chair: holderOf(top.chiefExecutive).person,
    secretary: draw(random, staff ?? [], 1)[0],
    management: centres.slice(0, 3).map(({ chair }) => holderOf(chair).person),
    employees: elected.slice(0, 6),
    safety: elected.slice(6, 8),
  });
}

function centreCommittee(
  random: Random,
  since: string,
  firstDay: string,
  centre: Centre,
  elected: Person | undefined,
): Committee {
  const people = eligible(teamsOf(centre), since);
  const first = people.filter((person) => person === elected);
  const drawn = draw(
    random,
    people.filter((person) => person !== elected),
    8,
  );
  const [secretary, former, ...others] = drawn;
  const members = [...first, ...others];
  const made = committee('c_med', `C-MED ${centre.template.name}`, centre.node, since, {
    chair: holderOf(centre.chair).person,
    secretary,
    management: centre.units.slice(0, 2).map(({ chair }) => holderOf(chair).person),
    employees: members.slice(0, 4),
    safety: members.slice(4, 6),
  });
  if (!former) return made;
  const left: Seat = { person: former, side: 'employee', duty: 'member', from: firstDay, to: since };
  return { ...made, seats: [...made.seats, left] };
}

function unitCommittee(random: Random, since: string, unit: Unit): Committee {
  const drawn = draw(random, eligible(unit.teams, since), 4);
  const [below] = unit.chairsBelow;
  return committee('a_med', `A-MED ${nameOfNode(unit.node)}`, unit.node, since, {
    chair: holderOf(unit.chair).person,
    secretary: below ? holderOf(below).person : drawn[3],
    management: [],
    employees: drawn.slice(0, 2),
    safety: drawn.slice(2, 3),
  });
}

function committee(kind: Committee['kind'], name: string, node: TreeNode, since: string, wanted: Wanted): Committee {
  const code = `${kind.toUpperCase().replace('_', '-')}-${node.code}`;
  const seat =
    (side: Seat['side'], duty: Seat['duty']) =>
    (person: Person): Seat => ({ person, side, duty, from: laterOf(since, sittingSince(person) ?? since), to: null });
  const seats = [
    seat('management', 'chair')(wanted.chair),
    ...(wanted.secretary ? [wanted.secretary] : []).map(seat('management', 'secretary')),
    ...wanted.management.map(seat('management', 'member')),
    ...wanted.employees.map(seat('employee', 'member')),
    ...wanted.safety.map(seat('safety', 'member')),
  ];
  return { id: idOf('committee', code), code, kind, name, node, seats };
}

/** Since when a leader has led, or an employee has been here. */
function sittingSince({ employments: [employment] }: Person): string | undefined {
  const last = employment?.spells.at(-1);
  return last?.leadsFrom ? last.from : employment?.spells[0]?.from;
}

/** Members of these teams who were there before the seats began. */
function eligible(teams: readonly Team[], since: string): Person[] {
  return teams
    .flatMap(({ members }) => members)
    .filter(({ spells }) => (spells[0]?.from ?? since) < since)
    .map(({ person }) => person);
}

/** Up to `count` different people. */
function draw(random: Random, people: readonly Person[], count: number): Person[] {
  const rest = [...people];
  const drawn: Person[] = [];
  while (rest.length > 0 && drawn.length < count) drawn.push(...rest.splice(random.int(0, rest.length - 1), 1));
  return drawn;
}
