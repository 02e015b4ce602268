import { plusDays } from './days.ts';
import { teamsOf, type Centre, type District, type Team } from './organisation.ts';
import { addEmployment, memberSpell, type Employment, type Hire } from './people.ts';
import type { Plan } from './plan.ts';
import { randomFor, type Random } from './random.ts';

const MOVES = 0.015;
const SECOND_EMPLOYMENTS = 0.008;
const LEAVERS_IN_A_DISTRICT = 5;
const CAME_LATELY = 6;

/** What happens to a few members of every centre: they came from another team, have a second job, or have left. */
export function giveCareers({ seed, calendar: { today } }: Plan, { index, centres }: District, hire: Hire): void {
  const random = randomFor(seed, 'careers', index);
  for (const centre of centres) {
    for (const team of teamsOf(centre)) {
      for (const member of team.members.slice(team.template.seats?.length ?? 0)) {
        if (member.season?.cameLately) comeLately(random, today, centre, team, member);
        else if (random.chance(MOVES)) comeFromAnotherTeam(random, today, centre, team, member);
        else if (random.chance(SECOND_EMPLOYMENTS)) takeSecondEmployment(random, today, centre, team, member);
      }
    }
  }
  const teams = centres.flatMap(teamsOf);
  for (let left = 0; left < LEAVERS_IN_A_DISTRICT; left += 1) {
    const team = random.pick(teams);
    const end = plusDays(today, -random.int(30, 400));
    const job = random.weighted(team.workplace.jobs);
    hire().spells.push(memberSpell(team, job, plusDays(end, -random.int(800, 3000)), end));
  }
}

function comeFromAnotherTeam(random: Random, today: string, centre: Centre, team: Team, member: Employment): void {
  const spell = member.spells[0];
  const change = plusDays(today, -random.int(150, 480));
  const others = teamsOf(centre).filter((other) => other !== team && other.template.size === undefined);
  if (!spell || spell.from > plusDays(change, -300) || others.length === 0) return;
  const before = memberSpell(random.pick(others), spell, spell.from, change);
  member.spells.splice(0, 1, before, { ...spell, from: change });
}

/** From a team under another leader, whose last days there were spent inviting to conversations. */
function comeLately(random: Random, today: string, centre: Centre, team: Team, member: Employment): void {
  const spell = member.spells[0];
  const change = plusDays(today, -CAME_LATELY);
  const elsewhere = teamsOf(centre).filter((other) => other.chair !== team.chair && other.template.size === undefined);
  const from = elsewhere.find(({ chair }) => (chair.holders.at(-1)?.from ?? today) < plusDays(change, -300));
  if (!spell || !from) return;
  const since = spell.from < plusDays(change, -300) ? spell.from : plusDays(change, -random.int(700, 2500));
  member.spells.splice(0, 1, memberSpell(from, spell, since, change), { ...spell, from: change });
}

function takeSecondEmployment(random: Random, today: string, centre: Centre, team: Team, member: Employment): void {
  const spell = member.spells[0];
  const begun = plusDays(today, -random.int(60, 700));
  const home = centre.units.find(({ teams }) => teams.includes(team));
  const others = centre.units.filter((unit) => unit !== home).flatMap(({ teams }) => teams);
  const elsewhere = others.filter(({ template }) => template.size === undefined);
  if (!spell || spell.from > begun || elsewhere.length === 0) return;
  const other = random.pick(elsewhere);
  const second = addEmployment(member.person);
  second.spells.push(memberSpell(other, random.weighted(other.workplace.jobs), begun));
}
