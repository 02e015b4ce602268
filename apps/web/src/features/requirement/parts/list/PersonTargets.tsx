import { useSuspenseQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { Plus } from 'lucide-react';
import { useReducer } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { Page } from '../../../../lib/Page.tsx';
import { useViewer } from '../../../session/viewer.ts';
import { PersonTargetsDocument } from '../../requirement.generated.ts';
import { requirementMessages } from '../../requirement.messages.ts';
import { newRequirementUrl, targetsUrl } from '../../requirement.url.ts';
import { pageSize, useAllRules } from './all-rules.ts';
import { usePeople, type PersonChoice } from './people.ts';
import { shownStates, type usePlace } from './place.ts';
import { PlaceControls, wheelName } from './PlaceControls.tsx';
import { nearestFirst } from './target-lines.ts';
import { TargetList } from './TargetList.tsx';
import { TargetsProvider } from './TargetsProvider.tsx';

/** The choice of a person, the viewer apart from the direct reports. */
function PersonSelect(props: {
  people: readonly PersonChoice[];
  chosenId: string | undefined;
  onChoose(id: string): void;
}) {
  const t = useMessages(requirementMessages);
  const { people, chosenId, onChoose } = props;
  return (
    <Select
      label={t('person')}
      value={chosenId}
      options={people.map(({ employmentId, name, isOwn }) => ({
        value: employmentId,
        label: name,
        group: isOwn ? undefined : t('directReports'),
      }))}
      onChange={(event) => onChoose(event.target.value)}
    />
  );
}

/** Told alike for everybody whose requirements the viewer may not see. */
function NoSuchPerson() {
  const t = useMessages(requirementMessages);
  return (
    <Page title={t('noPerson')}>
      <Card>
        <EmptyState
          title={t('title')}
          action={
            <Link to={targetsUrl()} {...linkButton('secondary')}>
              {t('toList')}
            </Link>
          }
        >
          {t('noPersonText')}
        </EmptyState>
      </Card>
    </Page>
  );
}

/** The requirements that are set for one person alone. */
export function PersonTargets(props: ReturnType<typeof usePlace> & { employmentId: string }) {
  const { employmentId, place, chosen, go, isPending } = props;
  const t = useMessages(requirementMessages);
  const { canSetRequirements } = useViewer();
  const { wheel, areaId, ended } = place;
  const filter = { employmentId, wheel, areaId, states: shownStates(ended) };
  const { data } = useSuspenseQuery(PersonTargetsDocument, {
    variables: { ...filter, maySet: canSetRequirements, first: pageSize },
  });
  const [edition, nextEdition] = useReducer((n: number) => n + 1, 0);
  const { rules, complete } = useAllRules(data.requirements, filter, edition);
  const people = usePeople(data.requirementChoices?.directReports);
  const person = people.find((candidate) => candidate.employmentId === employmentId);
  if (!person) return <NoSuchPerson />;
  const maySet = !person.isOwn && canSetRequirements;
  return (
    <Page
      title={t('title')}
      eyebrow={t('placeAndWheel', { place: person.name, wheel: wheelName(data.wheels, wheel) })}
      lead={t('lead')}
      actions={
        maySet && (
          <div className="mh-no-print">
            <Link to={newRequirementUrl({ employmentId, wheel, areaId })} {...linkButton()}>
              <Plus aria-hidden="true" />
              {t('newRequirement')}
            </Link>
          </div>
        )
      }
    >
      <TargetsProvider
        {...{ place, maySet }}
        mayMark={false}
        levels={data.levels}
        shownBy="PersonTargets"
        onUndone={nextEdition}
      >
        <div className="mh-stack" aria-busy={isPending}>
          <Alert>
            {t('personPrivate')}{' '}
            <Link to={targetsUrl({ unitId: person.unit.id, wheel })}>{t('seeUnit', { place: person.unit.name })}</Link>
          </Alert>
          <PlaceControls {...{ chosen, go, people }} wheels={data.wheels}>
            <PersonSelect
              people={people}
              chosenId={chosen.employmentId}
              onChoose={(id) => go({ ...chosen, employmentId: id })}
            />
          </PlaceControls>
          <TargetList rules={[...rules].sort(nearestFirst([]))} marks={[]} wheels={data.wheels} complete={complete} />
        </div>
      </TargetsProvider>
    </Page>
  );
}
