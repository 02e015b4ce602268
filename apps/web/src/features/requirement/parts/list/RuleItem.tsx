import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { ArrowDownFromLine, Undo2 } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { goalUrl } from '../../../goal/goal.url.ts';
import type { RuleFactsFragment } from '../../requirement.generated.ts';
import { requirementMessages } from '../../requirement.messages.ts';
import { editRequirementUrl, requirementUrl } from '../../requirement.url.ts';
import { LevelBadge } from '../LevelBadge.tsx';
import { levelName, useRuleWords } from '../rule-words.ts';
import { StateTag } from '../StateTag.tsx';
import './RuleItem.css';
import { useTargets } from './targets-context.ts';

function Actions({ rule }: { rule: RuleFactsFragment }) {
  const t = useMessages(requirementMessages);
  const words = useRuleWords();
  const { undo } = useTargets();
  const what = `${words.forWhom(rule)}, ${t('level', { level: rule.level })}`;
  return (
    <div className="mh-rule__actions mh-no-print">
      {rule.viewerCanWithdraw && (
        <Button
          variant="quiet"
          icon={<Undo2 aria-hidden="true" />}
          aria-label={t('undoOf', { what })}
          onClick={() => undo({ what: 'requirement', rule })}
        >
          {t('undo')}
        </Button>
      )}
      {rule.viewerCanChange ? (
        <>
          <Button variant="quiet" onClick={() => undo({ what: 'draft', rule })}>
            {t('discard')}
          </Button>
          <Link to={editRequirementUrl(rule.id)} {...linkButton('secondary')}>
            {t('continueDraft')}
          </Link>
        </>
      ) : (
        <Link to={requirementUrl(rule.id)} aria-label={t('detailsOf', { what })} {...linkButton('quiet')}>
          {t('details')}
        </Link>
      )}
    </div>
  );
}

/** One requirement with all its facts: level, for whom, when, why, by whom. */
export function RuleItem({ rule }: { rule: RuleFactsFragment }) {
  const t = useMessages(requirementMessages);
  const format = useFormat();
  const words = useRuleWords();
  const { levels, place } = useTargets();
  const { unit, goal } = rule;
  return (
    <li className="mh-rule" data-state={rule.state}>
      <div className="mh-rule__level">
        <LevelBadge level={rule.level}>{levelName(levels, rule.level)}</LevelBadge>
      </div>
      <div className="mh-rule__facts">
        <p className="mh-rule__whom">
          <strong>{words.forWhom(rule)}</strong>
          <StateTag state={rule.state} />
          {unit && unit.id !== place.unitId && (
            <Tag icon={<ArrowDownFromLine aria-hidden="true" />}>{t('inheritedFrom', { place: unit.name })}</Tag>
          )}
        </p>
        <p>{rule.reason}</p>
        {goal && (
          <p>
            <Link to={goalUrl(goal.id)}>{t('goal', { name: `${goal.code} ${goal.name}` })}</Link>
          </p>
        )}
        <p className="mh-hint">
          {format.period(rule.validFrom, rule.validTo)} · {words.setBy(rule)}
        </p>
      </div>
      <Actions rule={rule} />
    </li>
  );
}
