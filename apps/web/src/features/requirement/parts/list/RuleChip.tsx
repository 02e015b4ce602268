import { VisuallyHidden } from '@medhjul/ui/VisuallyHidden.tsx';
import { ArrowDownFromLine, CalendarClock, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RequirementState } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { requirementStateMessages } from '../../../goal/goal.messages.ts';
import type { RuleFactsFragment } from '../../requirement.generated.ts';
import { requirementMessages } from '../../requirement.messages.ts';
import { useRuleWords } from '../rule-words.ts';
import './RuleChip.css';

interface ChipProps {
  level: ReactNode;
  state: RequirementState;
  inherited: boolean;
  children: ReactNode;
}

/** A level and whom it is for, in one glance: shape and icon tell where it is set and whether it holds. */
export function Chip({ level, state, inherited, children }: ChipProps) {
  return (
    <span className="mh-rule-chip" data-state={state} data-inherited={inherited || undefined}>
      <span className="mh-rule-chip__level">{level}</span>
      <span>{children}</span>
      {inherited && <ArrowDownFromLine aria-hidden="true" />}
      {state === 'FUTURE' && <CalendarClock aria-hidden="true" />}
      {state === 'DRAFT' && <PencilLine aria-hidden="true" />}
    </span>
  );
}

/** A requirement in one glance. */
export function RuleChip({ rule, shownUnitId }: { rule: RuleFactsFragment; shownUnitId: string | null }) {
  const t = useMessages(requirementMessages);
  const states = useMessages(requirementStateMessages);
  const words = useRuleWords();
  const inherited = rule.unit !== null && rule.unit.id !== shownUnitId;
  return (
    <Chip level={rule.level} state={rule.state} inherited={inherited}>
      {rule.employment ? rule.employment.person.name : words.audience(rule)}
      <VisuallyHidden>
        {inherited && `, ${t('inheritedFrom', { place: rule.unit?.name ?? '' })}`}
        {rule.state !== 'CURRENT' && `, ${states(rule.state)}`}
      </VisuallyHidden>
    </Chip>
  );
}
