import { useQuery } from '@apollo/client/react';
import { useWatch } from 'react-hook-form';
import { FoundPersonField, useFinding } from '../../../../lib/form/FoundPersonField.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { FindSubstitutesDocument } from '../../conversation.generated.ts';
import { delegationMessages } from '../../delegation.messages.ts';
import { useNames } from '../names.ts';
import type { DelegationValues } from './delegation-values.ts';

/** Who may act for the leader of the form: those close by, or those whose name has it. */
function useFound(search: string) {
  const t = useMessages(delegationMessages);
  const names = useNames();
  const leaderEmploymentId = useWatch<DelegationValues, 'leaderEmploymentId'>({ name: 'leaderEmploymentId' });
  const { data, previousData, loading } = useQuery(FindSubstitutesDocument, {
    variables: { leaderEmploymentId, search: search || null },
    skip: leaderEmploymentId === '',
  });
  const found = (data ?? previousData)?.substitutes ?? [];
  const choices = found.map((employment) => ({
    value: employment.person.id,
    label: t('nameAndJob', { name: employment.person.name, job: names.job(employment) }),
  }));
  return { choices, isKnown: !loading };
}

/** Who acts: leaders close by, or found by name. */
export function SubstituteField() {
  const t = useMessages(delegationMessages);
  const finding = useFinding();
  return (
    <FoundPersonField<DelegationValues>
      name="substituteId"
      labelName="substituteName"
      finding={finding}
      found={useFound(finding.search)}
      texts={{
        search: t('search'),
        searchHint: t('searchHint'),
        label: t('substitute'),
        choose: t('choose'),
        found: (n) => t('found', { n }),
      }}
    />
  );
}
