import { skipToken, useQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { PresentRulesDocument, type RuleFactsFragment } from '../../requirement.generated.ts';
import { requirementFactsMessages } from '../../requirement-facts.messages.ts';
import { LevelBadge } from '../LevelBadge.tsx';
import { pageSize } from '../list/all-rules.ts';
import { levelName, useRuleWords } from '../rule-words.ts';
import { FactWaiting } from './FactWaiting.tsx';
import { useFormWorld } from './form-context.ts';
import type { RequirementValues } from './form-values.ts';
import { presentRules } from './present-rules.ts';

function PresentRule({ rule }: { rule: RuleFactsFragment }) {
  const words = useRuleWords();
  const format = useFormat();
  const { levels } = useFormWorld().content;
  return (
    <div className="mh-stack mh-stack--tight">
      <LevelBadge level={rule.level}>{levelName(levels, rule.level)}</LevelBadge>
      <p>{words.forWhom(rule)}</p>
      <p className="mh-hint">{format.period(rule.validFrom, rule.validTo)}</p>
    </div>
  );
}

/** What is required of the same people today, before anything is changed. */
export function HoldsNow({ values }: { values: RequirementValues }) {
  const t = useMessages(requirementFactsMessages);
  const { directReports } = useFormWorld().content.requirementChoices;
  const { scope, employmentId, wheel, areaId } = values;
  const report = scope === 'person' ? directReports.find(({ id }) => id === employmentId) : undefined;
  const unitId = scope === 'person' ? (report?.unit.id ?? '') : values.unitId;
  const unknown = unitId === '' || areaId === '';
  const variables = {
    unitId,
    employmentId: report?.id,
    forPerson: report !== undefined,
    wheel,
    areaId,
    first: pageSize,
  };
  const { data, error } = useQuery(PresentRulesDocument, unknown ? skipToken : { variables });
  const found = data && !unknown ? presentRules(data, values, report) : null;
  return (
    <Card title={t('nowTitle')} headingLevel={3}>
      {unknown && <p className="mh-muted">{t('nowChoose')}</p>}
      {!unknown &&
        !found &&
        (error ? <p className="mh-muted">{t('previewFails')}</p> : <FactWaiting label={t('nowTitle')} />)}
      {found && (
        <div className="mh-stack">
          {found.now ? <PresentRule rule={found.now} /> : <p>{t('nowNone')}</p>}
          {found.later.map((rule) => (
            <div key={rule.id}>
              <p className="mh-hint">{t('nowNext')}</p>
              <PresentRule rule={rule} />
            </div>
          ))}
          <p className="mh-hint">{t('nowMore')}</p>
        </div>
      )}
    </Card>
  );
}
