import { useSuspenseQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Flag, Plus } from 'lucide-react';
import { useReducer } from 'react';
import { Link } from 'react-router';
import type { RequirementFilter } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { Page } from '../../../../lib/Page.tsx';
import { useViewer } from '../../../session/viewer.ts';
import { UnitTargetsDocument, type UnitTargetsQuery } from '../../requirement.generated.ts';
import { requirementMessages } from '../../requirement.messages.ts';
import { newMarkUrl, newRequirementUrl, targetsUrl, type TargetsPlace } from '../../requirement.url.ts';
import { pageSize, useAllRules } from './all-rules.ts';
import { MarksCard } from './MarksCard.tsx';
import { usePeople } from './people.ts';
import { shownStates, type usePlace } from './place.ts';
import { PlaceControls, wheelName } from './PlaceControls.tsx';
import { marksReaching, nearestFirst } from './target-lines.ts';
import { TargetList } from './TargetList.tsx';
import { TargetsProvider } from './TargetsProvider.tsx';
import { UnitPath } from './UnitPath.tsx';

/** What the viewer may do at the shown unit; otherwise the way to where they may. */
function MaySet({ data }: { data: UnitTargetsQuery }) {
  const t = useMessages(requirementMessages);
  const steered = data.requirementChoices?.units ?? [];
  const [top] = steered;
  if (steered.some(({ id }) => id === data.organisationUnit.id)) return null;
  if (!top) return <Alert>{t('readOnly')}</Alert>;
  return (
    <Alert>
      {t('notYours', { place: top.name })}{' '}
      <Link to={targetsUrl({ unitId: top.id })}>{t('toYours', { place: top.name })}</Link>
    </Alert>
  );
}

function Actions({ here }: { here: TargetsPlace }) {
  const t = useMessages(requirementMessages);
  return (
    <div className="mh-row mh-no-print">
      <Link to={newMarkUrl(here)} {...linkButton('secondary')}>
        <Flag aria-hidden="true" />
        {t('newMark')}
      </Link>
      <Link to={newRequirementUrl(here)} {...linkButton()}>
        <Plus aria-hidden="true" />
        {t('newRequirement')}
      </Link>
    </div>
  );
}

/** Rules and marks that reach the unit, the nearest first. */
function useReaching(data: UnitTargetsQuery, filter: RequirementFilter, edition: number) {
  const { today } = useViewer();
  const { rules, complete } = useAllRules(data.requirements, filter, edition);
  const { organisationUnit: unit, competenceMarks: standing, allMarks: all = standing } = data;
  const areaId = filter.areaId ?? undefined;
  const path = [unit, ...unit.ancestors.toReversed()].map(({ id }) => id);
  return {
    rules: [...rules].sort(nearestFirst(path)),
    marks: marksReaching({ path, areaId, today }, { standing, all }),
    complete,
  };
}

/** The requirements that hold in a unit, and its strategic and core marks. */
export function UnitTargets(props: ReturnType<typeof usePlace> & { unitId: string }) {
  const { unitId, place, chosen, go, isPending } = props;
  const t = useMessages(requirementMessages);
  const { canSetRequirements } = useViewer();
  const { wheel, areaId, ended } = place;
  const states = shownStates(ended);
  const { data } = useSuspenseQuery(UnitTargetsDocument, {
    variables: { unitId, wheel, areaId, states, includeEnded: ended, maySet: canSetRequirements, first: pageSize },
  });
  const [edition, nextEdition] = useReducer((n: number) => n + 1, 0);
  const { rules, marks, complete } = useReaching(data, { unitId, includeAbove: true, wheel, areaId, states }, edition);
  const people = usePeople(data.requirementChoices?.directReports);
  const { organisationUnit: unit, wheels, levels } = data;
  const maySet = data.requirementChoices?.units.some(({ id }) => id === unitId) ?? false;
  return (
    <Page
      title={t('title')}
      eyebrow={t('placeAndWheel', { place: unit.name, wheel: wheelName(wheels, wheel) })}
      lead={t('lead')}
      actions={maySet && <Actions here={{ unitId, wheel, areaId }} />}
    >
      <TargetsProvider
        {...{ levels, maySet }}
        place={{ ...place, unitId }}
        mayMark={maySet}
        shownBy="UnitTargets"
        onUndone={nextEdition}
      >
        <div className="mh-stack" aria-busy={isPending}>
          <MaySet data={data} />
          <PlaceControls {...{ chosen, go, people, wheels }}>
            <UnitPath unit={unit} chosenId={chosen.unitId} onChoose={(id) => go({ ...chosen, unitId: id })} />
          </PlaceControls>
          <TargetList {...{ rules, marks, wheels, complete }} />
          <MarksCard marks={marks} />
        </div>
      </TargetsProvider>
    </Page>
  );
}
