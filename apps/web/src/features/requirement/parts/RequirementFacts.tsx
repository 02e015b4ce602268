import { Card } from '@medhjul/ui/Card.tsx';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { goalUrl } from '../../goal/goal.url.ts';
import { wheelUrl } from '../../wheel-version/wheel-version.url.ts';
import type { LevelWordsFragment } from '../../wheel/wheel.generated.ts';
import type { RuleFactsFragment } from '../requirement.generated.ts';
import { requirementMessages, scopeMessages } from '../requirement.messages.ts';
import { LevelBadge } from './LevelBadge.tsx';
import { useRuleWords } from './rule-words.ts';
import './RequirementFacts.css';
import { StateTag } from './StateTag.tsx';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** All facts of one requirement: what is required, of whom and when; and why. */
export function RequirementFacts({ rule, levels }: { rule: RuleFactsFragment; levels: readonly LevelWordsFragment[] }) {
  const t = useMessages(requirementMessages);
  const scopes = useMessages(scopeMessages);
  const words = useRuleWords();
  const format = useFormat();
  const level = levels.find(({ value }) => value === rule.level);
  const { area, element, goal } = rule;
  return (
    <div className="mh-split mh-split--top">
      <Card title={t('factsTitle')} aside={<StateTag state={rule.state} />}>
        <dl className="mh-requirement-facts">
          <Fact name={t('factLevel')}>
            <LevelBadge level={rule.level}>{level?.name}</LevelBadge>
            <p className="mh-muted">{level?.description}</p>
          </Fact>
          <Fact name={t('factCompetence')}>
            <Link to={wheelUrl(rule.wheel, { area: area?.code ?? element?.code.split('.')[0] })}>
              {(element ?? area)?.code} {(element ?? area)?.name}
            </Link>
            {!element && <p className="mh-muted">{t('wholeAreaHint')}</p>}
          </Fact>
          <Fact name={t('factFor')}>
            {words.forWhom(rule)}
            <p className="mh-muted">{rule.employment ? t('personPrivate') : scopes(rule.scope)}</p>
          </Fact>
          <Fact name={t('factPeriod')}>{format.period(rule.validFrom, rule.validTo)}</Fact>
          <Fact name={t('factBy')}>{words.setBy(rule)}</Fact>
        </dl>
      </Card>
      <Card title={t('whyTitle')}>
        <dl className="mh-requirement-facts">
          <Fact name={t('factReason')}>{rule.reason}</Fact>
          <Fact name={t('factGoal')}>
            {goal ? (
              <Link to={goalUrl(goal.id)}>
                {goal.code} {goal.name}
              </Link>
            ) : (
              t('factNoGoal')
            )}
          </Fact>
        </dl>
      </Card>
    </div>
  );
}
