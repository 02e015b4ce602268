import type { TeamTalkName } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { localeOf, useLanguage } from '../../../lib/language.ts';
import { plainText } from '../../../lib/plain-text.ts';
import type { TeamMemberLineFragment, TeamPlaceFragment } from '../team-conversation.generated.ts';
import { teamMessages } from '../team-conversation.messages.ts';

/** What a team's conversation of a year is called here: "GRUS 2026". */
export function useTalkName(name: TeamTalkName): (year: number) => string {
  const t = useMessages(teamMessages);
  return (year) => t('talkAndYear', { talk: t('talk', { name }), year: String(year) });
}

/** Whose team it is, or which part of it: "Beach Home · led by Per Eng". */
export function useTeamName(): (talk: {
  leaderEmployment: TeamPlaceFragment;
  unit: TeamPlaceFragment['unit'] | null;
}) => string {
  const t = useMessages(teamMessages);
  return ({ leaderEmployment: { unit: whole, person }, unit: part }) =>
    t('team', { unit: plainText((part ?? whole).name), name: person.name });
}

/** Puts people in the order of their names. */
export function useByName(): (people: readonly TeamMemberLineFragment[]) => readonly TeamMemberLineFragment[] {
  const { compare } = new Intl.Collator(localeOf(useLanguage()));
  return (people) => people.toSorted((a, b) => compare(a.person.name, b.person.name));
}
