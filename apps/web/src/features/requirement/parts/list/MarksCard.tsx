import { Button } from '@medhjul/ui/Button.tsx';
import { CompetenceMark } from '@medhjul/ui/CompetenceMark.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { ArrowDownFromLine, Flag, Undo2 } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { goalUrl } from '../../../goal/goal.url.ts';
import { markKindMessages, requirementMessages } from '../../requirement.messages.ts';
import { useRuleWords } from '../rule-words.ts';
import { StateTag } from '../StateTag.tsx';
import { FoldingCard } from './FoldingCard.tsx';
import './RuleItem.css';
import type { ShownMark } from './target-lines.ts';
import { useTargets } from './targets-context.ts';

function MarkItem({ mark, state }: ShownMark) {
  const t = useMessages(requirementMessages);
  const kinds = useMessages(markKindMessages);
  const format = useFormat();
  const words = useRuleWords();
  const { place, undo } = useTargets();
  const name = words.competence(mark);
  return (
    <li className="mh-rule" data-state={state}>
      <div className="mh-rule__level">
        <CompetenceMark kind={mark.kind === 'STRATEGIC' ? 'strategic' : 'core'} label={kinds(mark.kind)} />
      </div>
      <div className="mh-rule__facts">
        <p className="mh-rule__whom">
          <strong>
            {mark.element?.code ?? mark.area?.code} {mark.element?.name ?? mark.area?.name}
          </strong>
          {!mark.element && <span className="mh-muted">{t('wholeArea')}</span>}
          {state !== 'CURRENT' && <StateTag state={state === 'OVER' ? 'ENDED' : 'FUTURE'} />}
          {mark.unit.id !== place.unitId && (
            <Tag icon={<ArrowDownFromLine aria-hidden="true" />}>{t('inheritedFrom', { place: mark.unit.name })}</Tag>
          )}
        </p>
        <p>{mark.reason}</p>
        <p>
          <Link to={goalUrl(mark.goal.id)}>{t('goal', { name: `${mark.goal.code} ${mark.goal.name}` })}</Link>
        </p>
        <p className="mh-hint">
          {format.period(mark.validFrom, mark.validTo)} · {words.markedBy(mark)}
        </p>
      </div>
      {mark.viewerCanWithdraw && (
        <div className="mh-rule__actions mh-no-print">
          <Button
            variant="quiet"
            icon={<Undo2 aria-hidden="true" />}
            aria-label={t('undoOf', { what: `${kinds(mark.kind)}, ${name}` })}
            onClick={() => undo({ what: 'mark', mark })}
          >
            {t('undo')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The strategic and core marks that reach the shown unit, strategic first. */
export function MarksCard({ marks }: { marks: readonly ShownMark[] }) {
  const t = useMessages(requirementMessages);
  const { areaId } = useTargets().place;
  const strategicFirst = [...marks].sort((a, b) => b.mark.kind.localeCompare(a.mark.kind));
  return (
    <FoldingCard
      // another choice of area begins anew, as the cards of the areas do
      key={areaId ?? ''}
      title={t('marksTitle')}
      hint={t('marksHint')}
      count={t('marksCount', { n: marks.length })}
      initiallyOpen={areaId !== undefined}
    >
      {marks.length > 0 ? (
        <ul className="mh-rules">
          {strategicFirst.map((shown) => (
            <MarkItem key={shown.mark.id} {...shown} />
          ))}
        </ul>
      ) : (
        <EmptyState icon={<Flag aria-hidden="true" />} title={t('marksNone')} headingLevel={3}>
          {t('marksNoneText')}
        </EmptyState>
      )}
    </FoldingCard>
  );
}
