import { useSuspenseQuery } from '@apollo/client/react';
import { FoundPersonField, useFinding } from '../../../../lib/form/FoundPersonField.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { decisionMessages } from '../../decision.messages.ts';
import { MeetingElementsDocument } from '../../meeting.generated.ts';
import type { DecisionValues } from './decision-values.ts';

/** Elements of both wheels whose words have what is searched for. */
function useFound(search: string) {
  const { wheels } = useSuspenseQuery(MeetingElementsDocument, { fetchPolicy: 'cache-first' }).data;
  const wanted = search.toLocaleLowerCase();
  return wheels
    .flatMap(({ currentVersion }) => currentVersion.areas)
    .flatMap((area) =>
      area.elements.map(({ id, code, name }) => ({
        value: id,
        label: `${code} ${plainText(name)}`,
        group: plainText(area.name),
      })),
    )
    .filter(({ label, group }) => `${label} ${group}`.toLocaleLowerCase().includes(wanted));
}

/** Which competence of the wheels: found by its words. */
export function ElementField() {
  const t = useMessages(decisionMessages);
  const finding = useFinding();
  return (
    <FoundPersonField<DecisionValues>
      name="elementId"
      labelName="elementName"
      finding={finding}
      found={{ choices: useFound(finding.search), isKnown: finding.search !== '' }}
      texts={{
        search: t('searchElement'),
        searchHint: t('searchElementHint'),
        label: t('elementId'),
        choose: t('noElement'),
        found: (n) => t('foundElements', { n }),
      }}
    />
  );
}
