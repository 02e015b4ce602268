import { momentOf } from '../days.ts';
import { idOf } from '../ids.ts';
import type { Person } from '../people.ts';
import { randomFor, type Random } from '../random.ts';
import { places } from '../templates/season/talk-texts.ts';
import { teamNotes, teamTexts } from '../templates/season/team-texts.ts';
import type { SeasonBook } from './book.ts';
import { wheelOfSpell } from './talk.ts';
import type { TeamTalk } from './team-talks.ts';

const ANSWERED = 0.6;
const AGREES = 0.92;
const PLACED_DOTS = 0.65;
/** What each member has to place. */
const DOTS_EACH = 3;

/**
 * Writes the team conversations with consent, needs, dots and texts.
 * @param untold people who have neither answered nor placed dots yet: those whom one may be
 */
export function tellTeamTalks(book: SeasonBook, talks: readonly TeamTalk[], untold: ReadonlySet<Person>): void {
  for (const talk of talks) {
    const random = randomFor(book.plan.seed, 'team conversation', talk.leader.code, talk.year);
    book.rows.team_conversation.push(conversationRow(random, talk));
    for (const { employment, joinedOn } of talk.members) {
      const member = { team_conversation_id: talk.id, employment_id: employment.id };
      book.rows.team_conversation_member.push({ ...member, joined_on: joinedOn });
    }
    tellVotes(book, random, talk, untold);
    if (['invited', 'held', 'concluded'].includes(talk.state)) tellNeeds(book, random, talk, untold);
  }
}

function conversationRow(random: Random, talk: TeamTalk): SeasonBook['rows']['team_conversation'][number] {
  return {
    id: talk.id,
    leader_employment_id: talk.leader.id,
    year: talk.year,
    replaces_mus: talk.replacesMus,
    state: talk.state,
    consent_days: talk.consent?.days ?? null,
    consent_closes_on: talk.consent?.closesOn ?? null,
    starts_at: momentOf(talk.startsOn),
    duration_minutes: random.pick([120, 150, 180]),
    place: random.pick(places),
    note: random.pick(teamNotes),
    invitation: talk.state === 'asking' || talk.state === 'mus' ? 0 : 1,
    held_on: talk.heldOn,
    created_on: talk.createdOn,
  };
}

/** While it is asked some have answered; where all have agreed, their yes stands until it is held. Later nothing is left. */
function tellVotes({ rows }: SeasonBook, random: Random, talk: TeamTalk, untold: ReadonlySet<Person>): void {
  const isAgreed = talk.state === 'invited' && talk.replacesMus;
  if (talk.state !== 'asking' && !isAgreed) return;
  const mayAnswer = talk.members.slice(1).filter(({ employment }) => !untold.has(employment.person));
  for (const { employment } of isAgreed ? talk.members : mayAnswer) {
    if (!isAgreed && !random.chance(ANSWERED)) continue;
    const agrees = isAgreed || random.chance(AGREES);
    rows.tus_vote.push({ team_conversation_id: talk.id, employment_id: employment.id, agrees });
  }
}

/** Needs without names, with the dots of each while they are placed and their sums once it is held; and the texts. */
function tellNeeds(book: SeasonBook, random: Random, talk: TeamTalk, untold: ReadonlySet<Person>): void {
  const { needs, texts } = teamTexts[wheelOfMost(talk)];
  const first = random.int(0, needs.length - 1);
  const chosen = Array.from({ length: random.int(3, 6) }, (_, at) => needs[(first + at) % needs.length]);
  const ids = chosen.map((_, at) => idOf('team_need', `${talk.id}:${at}`));
  const isOpen = talk.heldOn === null;
  const people = [...new Set(talk.members.map(({ employment }) => employment.person))];
  const dots = people
    .filter((person) => !isOpen || !untold.has(person))
    .flatMap((person) => dotsOf(random, person, ids));
  const sumOf = (id: string): number =>
    dots.filter(({ need_id }) => need_id === id).reduce((sum, placed) => sum + placed.dots, 0);
  for (const [at, id] of ids.entries()) {
    const { on = null, body = '' } = chosen[at] ?? {};
    const element_id = on === null ? null : book.catalogue.targetId(on);
    book.rows.team_need.push({ id, team_conversation_id: talk.id, element_id, body, dots: isOpen ? null : sumOf(id) });
  }
  if (isOpen) book.rows.team_dot.push(...dots);
  for (const field of ['tasks', 'cooperation', 'agreements'] as const) {
    if (isOpen && field !== 'tasks') continue;
    book.rows.team_text.push({ team_conversation_id: talk.id, field, body: random.pick(texts[field]) });
  }
}

function wheelOfMost({ members }: TeamTalk): 'employee' | 'leader' {
  const leaders = members.filter(({ employment: { spells } }) => {
    const spell = spells.at(-1);
    return spell && wheelOfSpell(spell) === 'leader';
  });
  return leaders.length > members.length / 2 ? 'leader' : 'employee';
}

function dotsOf(random: Random, { id }: Person, needs: readonly string[]) {
  if (!random.chance(PLACED_DOTS)) return [];
  const counts = new Map<string, number>();
  for (let dot = 0; dot < DOTS_EACH; dot += 1) {
    const need = random.pick(needs);
    counts.set(need, (counts.get(need) ?? 0) + 1);
  }
  return [...counts].map(([need_id, dots]) => ({ need_id, person_id: id, dots }));
}
