import { useQuery } from '@apollo/client/react';
import { FoundPersonField, useFinding } from '../../../lib/form/FoundPersonField.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { FindPeopleDocument } from '../break-glass.generated.ts';
import { glassMessages } from '../break-glass.messages.ts';
import type { AskValues } from './ask-values.ts';

const shortest = 2;

/** Everybody whose name has it. */
function useFound(search: string) {
  const t = useMessages(glassMessages);
  const isAsked = search.length >= shortest;
  const { data, previousData, loading } = useQuery(FindPeopleDocument, { variables: { search }, skip: !isAsked });
  const found = isAsked ? ((data ?? previousData)?.people ?? []) : [];
  const choices = found.map(({ person, jobTitle, unit }) => ({
    value: person.id,
    label: t('nameAndJob', { name: person.name, job: jobTitle, unit: unit.name }),
  }));
  return { choices, isKnown: isAsked && !loading };
}

/** Whose records: found by name. */
export function PersonField() {
  const t = useMessages(glassMessages);
  const finding = useFinding();
  return (
    <FoundPersonField<AskValues>
      name="personId"
      labelName="personName"
      finding={finding}
      found={useFound(finding.search)}
      texts={{
        search: t('search'),
        searchHint: t('searchHint'),
        label: t('person'),
        choose: t('choose'),
        found: (n) => t('found', { n }),
      }}
    />
  );
}
