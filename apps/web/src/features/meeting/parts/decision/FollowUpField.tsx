import { useQuery } from '@apollo/client/react';
import { FoundPersonField, useFinding } from '../../../../lib/form/FoundPersonField.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { decisionMessages } from '../../decision.messages.ts';
import { MeetingPeopleDocument } from '../../meeting.generated.ts';
import { useMeeting } from '../meeting-context.ts';
import type { DecisionValues } from './decision-values.ts';

const shortest = 2;

/** Members of the committee, or whoever's name has what is searched for. */
function useFound(search: string) {
  const t = useMessages(decisionMessages);
  const { seats } = useMeeting().committee;
  const isAsked = search.length >= shortest;
  const { data, previousData, loading } = useQuery(MeetingPeopleDocument, { variables: { search }, skip: !isAsked });
  const members = seats.map(({ person }) => ({ value: person.id, label: person.name }));
  const found = ((data ?? previousData)?.people ?? []).map(({ person, jobTitle, unit }) => ({
    value: person.id,
    label: t('nameAndJob', { name: person.name, job: jobTitle, unit: unit.name }),
  }));
  return { choices: isAsked ? found : members, isKnown: isAsked && !loading };
}

/** Who follows it up: a member, or anybody found by name. */
export function FollowUpField() {
  const t = useMessages(decisionMessages);
  const finding = useFinding();
  return (
    <FoundPersonField<DecisionValues>
      name="followUpPersonId"
      labelName="followUpName"
      finding={finding}
      found={useFound(finding.search)}
      texts={{
        search: t('searchPerson'),
        searchHint: t('searchPersonHint'),
        label: t('followUpPersonId'),
        choose: t('nobodyYet'),
        found: (n) => t('foundPeople', { n }),
      }}
    />
  );
}
