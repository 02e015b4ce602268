import { giveCareers } from './careers.ts';
import { plusDays } from './days.ts';
import { chairsOf, teamsOf, type Centre, type Chair, type District, type Team, type Unit } from './organisation.ts';
import { hiring, leaderSpell, memberSpell, type Employment, type Hire, type Person } from './people.ts';
import { districtPeople, type Plan } from './plan.ts';
import { randomFor, type Random } from './random.ts';
import { teamSizes } from './team-sizes.ts';
import type { PersonaKind, SeatTemplate } from './templates/centre-template.ts';
import { heirloom } from './templates/season/casts.ts';

/** The people of a district, and those of them whom one may be. */
export interface Staff {
  readonly people: readonly Person[];
  readonly personas: ReadonlyMap<PersonaKind, Person>;
}

interface Staffing {
  readonly today: string;
  readonly random: Random;
  readonly hire: Hire;
  readonly personas: Map<PersonaKind, Person>;
}

const CHANGED_CHAIRS = 0.04;
const FUTURE_STARTS = 0.008;
const NEWCOMERS = 0.08;

/** Fills every chair and team of a district with people, each with what happened to them lately. */
export function staffDistrict(plan: Plan, district: District, leadersAbove: number): Staff {
  const random = randomFor(plan.seed, 'staff', district.index);
  const people: Person[] = [];
  const staffing: Staffing = {
    today: plan.calendar.today,
    random,
    hire: hiring(district.index, people, randomFor(plan.seed, 'names', district.index)),
    personas: new Map(),
  };
  const teams = district.centres.flatMap(teamsOf);
  const chairs = district.centres.flatMap(chairsOf);
  const sizes = teamSizes(teams, districtPeople(plan, district.index) - leadersAbove - chairs.length);
  for (const centre of district.centres) fillChairs(staffing, centre, district.index === 0);
  for (const team of teams) fillTeam(staffing, team, sizes.get(team) ?? 0);
  for (const { units } of district.centres) for (const unit of units) leaveInvitation(unit);
  giveCareers(plan, district, staffing.hire);
  return { people, personas: staffing.personas };
}

function fillChairs(staffing: Staffing, { chair, units, template }: Centre, hasStories: boolean): void {
  const chief = settle(staffing, chair);
  if (template.persona) staffing.personas.set(template.persona, chief.person);
  for (const unit of units) {
    const change = hasStories ? unit.template.newLeader : undefined;
    const leader = change
      ? replace(staffing, unit.chair, change === 'promoted' ? unit : null)
      : settle(staffing, unit.chair);
    if (unit.template.persona) staffing.personas.set(unit.template.persona, leader.person);
    for (const below of unit.chairsBelow) {
      if (!unit.template.persona && staffing.random.chance(CHANGED_CHAIRS)) replace(staffing, below, null);
      else settle(staffing, below);
    }
  }
}

/** Someone who has held the chair for years. */
export function settle({ today, random, hire }: Pick<Staffing, 'today' | 'random' | 'hire'>, chair: Chair): Employment {
  const from = plusDays(today, -random.int(1200, 4200));
  const employment = hire();
  employment.spells.push(leaderSpell(chair, from));
  if (chair.season) employment.season = chair.season;
  chair.holders.push({ employment, from, to: null });
  return employment;
}

/** Someone new in the chair: from outside, or lately promoted out of one of the unit's teams. */
function replace({ today, random, hire }: Staffing, chair: Chair, promotedIn: Unit | null): Employment {
  const change = plusDays(today, promotedIn ? -random.int(60, 110) : -random.int(200, 420));
  const begun = plusDays(today, -random.int(1800, 3600));
  const former = hire();
  former.spells.push(leaderSpell(chair, begun, change));
  chair.holders.push({ employment: former, from: begun, to: change });

  const employment = hire();
  const team = promotedIn?.teams[0];
  if (team) employment.spells.push(memberSpell(team, random.weighted(team.workplace.jobs), begun, change));
  employment.spells.push(leaderSpell(chair, change));
  chair.holders.push({ employment, from: change, to: null });
  return employment;
}

function fillTeam(staffing: Staffing, team: Team, size: number): void {
  const seats = team.template.seats ?? [];
  for (const seat of seats) takeSeat(staffing, team, seat);
  for (let number = seats.length; number < size; number += 1) {
    const employment = staffing.hire();
    employment.spells.push(memberSpell(team, staffing.random.weighted(team.workplace.jobs), startDay(staffing, team)));
    team.members.push(employment);
  }
  for (const [place, cast] of (team.template.season ?? []).entries()) {
    const member = team.members[place];
    if (member) member.season = cast;
  }
}

/** Where the leader was new lately, the one before had invited somebody already. */
function leaveInvitation({ chair, teams, template }: Unit): void {
  const changed = chair.holders.at(-1)?.from;
  if (template.newLeader !== 'promoted' || changed === undefined) return;
  const members = teams.filter((team) => team.chair === chair).flatMap((team) => team.members);
  const member = members.find(({ spells }) => (spells[0]?.from ?? changed) < plusDays(changed, -300));
  if (member) member.season = heirloom;
}

function takeSeat({ today, random, hire, personas }: Staffing, team: Team, seat: SeatTemplate): void {
  const employment = hire();
  const spell = memberSpell(team, seat, plusDays(today, -random.int(1200, 4800)));
  const level = seat.professionalLeader?.level ?? null;
  employment.spells.push({
    ...spell,
    leaderLevel: level,
    leaderFunction: level === null ? null : team.chair.leads.function,
  });
  if (seat.role) employment.person.roles.push(seat.role);
  if (seat.persona) personas.set(seat.persona, employment.person);
  team.members.push(employment);
}

/** Nobody is yet to begin where the story counts on everybody being there. */
function startDay({ today, random }: Staffing, { template }: Team): string {
  if (template.size === undefined && random.chance(FUTURE_STARTS)) return plusDays(today, random.int(8, 75));
  if (random.chance(NEWCOMERS)) return plusDays(today, -random.int(5, 330));
  return plusDays(today, -random.int(330, 2200) - random.int(0, 4200));
}
