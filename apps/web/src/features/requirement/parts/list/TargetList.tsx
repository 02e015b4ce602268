import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Plus, Target } from 'lucide-react';
import { Link } from 'react-router';
import { useMessages, type Translate } from '../../../../lib/i18n.ts';
import type { RuleFactsFragment, TargetWheelFragment } from '../../requirement.generated.ts';
import { requirementMessages } from '../../requirement.messages.ts';
import { newRequirementUrl } from '../../requirement.url.ts';
import { AreaCard } from './AreaCard.tsx';
import { Legend } from './Legend.tsx';
import { areaLines, type ShownMark } from './target-lines.ts';
import { useTargets } from './targets-context.ts';

interface TargetListProps {
  /** In the order in which they go before each other. */
  rules: readonly RuleFactsFragment[];
  marks: readonly ShownMark[];
  wheels: readonly TargetWheelFragment[];
  /** False while further pages are on their way. */
  complete: boolean;
}

/** The list in a sentence: how many hold, how many begin later, how many are drafts. */
function countedWords(
  rules: readonly RuleFactsFragment[],
  unitId: string | undefined,
  t: Translate<typeof requirementMessages>,
) {
  const inState = (state: RuleFactsFragment['state']) => rules.filter((rule) => rule.state === state);
  const current = inState('CURRENT');
  const here = current.filter(({ unit }) => unit?.id === unitId).length;
  const all = unitId
    ? t('counted', { all: current.length, here, above: current.length - here })
    : t('countedPerson', { all: current.length });
  const draftWords = unitId ? 'countedDraft' : 'countedDraftPerson';
  const future = inState('FUTURE').length;
  const drafts = inState('DRAFT').length;
  return [all, future > 0 && t('countedFuture', { n: future }), drafts > 0 && t(draftWords, { n: drafts })]
    .filter(Boolean)
    .join(' ');
}

function Nothing() {
  const t = useMessages(requirementMessages);
  const { place, maySet } = useTargets();
  const { wheel, areaId } = place;
  return (
    <Card>
      <EmptyState
        icon={<Target aria-hidden="true" />}
        title={place.employmentId ? t('nothingPerson') : t('nothing')}
        action={
          maySet && (
            <Link to={newRequirementUrl({ ...place, wheel, areaId })} {...linkButton()}>
              <Plus aria-hidden="true" />
              {t('newRequirement')}
            </Link>
          )
        }
      >
        {place.employmentId ? t('nothingPersonText') : t('nothingText')}
      </EmptyState>
    </Card>
  );
}

/** Every area of the wheel with what is set for it and for its elements; or the one area that the address names. */
export function TargetList({ rules, marks, wheels, complete }: TargetListProps) {
  const t = useMessages(requirementMessages);
  const { place, maySet } = useTargets();
  const { wheel: code, areaId, unitId, employmentId } = place;
  const wheel = wheels.find((candidate) => candidate.code === code);
  const areas = wheel ? areaLines(wheel, rules, marks) : [];
  const isEmpty = complete && rules.length === 0 && (employmentId !== undefined || !maySet);
  return (
    <>
      <div className="mh-target-intro">
        <StatusLine>
          {complete ? countedWords(rules, employmentId ? undefined : unitId, t) : t('loadingRest')}
        </StatusLine>
        {rules.length > 0 && <Legend withAbove={rules.some(({ unit }) => unit && unit.id !== unitId)} />}
      </div>
      {isEmpty ? (
        <Nothing />
      ) : (
        areas.map(({ area, lines }, index) =>
          areaId && area.id !== areaId ? null : (
            <AreaCard
              key={`${area.id} ${areaId ?? ''}`}
              number={index + 1}
              isChosen={areaId === area.id}
              {...{ area, lines }}
            />
          ),
        )
      )}
    </>
  );
}
