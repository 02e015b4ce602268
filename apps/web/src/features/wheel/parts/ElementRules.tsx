import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { ruleMessages, scopeMessages } from '../rule.messages.ts';
import type { AppliedRuleFragment } from '../wheel.generated.ts';
import { audienceOf, useDecision } from './rule-words.ts';

function RuleLine({ applied }: { applied: AppliedRuleFragment }) {
  const t = useMessages(ruleMessages);
  const scopes = useMessages(scopeMessages);
  const format = useFormat();
  const rule = applied.requirement;
  const period = format.period(rule.validFrom, rule.validTo);
  return (
    <div className="mh-line">
      <span className="mh-line__name">
        <strong>{rule.unit?.name ?? t('personal')}</strong>
        <Tag>{scopes(rule.scope)}</Tag>
        {applied.decidedBy && <Tag tone="petrol">{t('decides')}</Tag>}
      </span>
      <span className="mh-line__value">{t('level', { level: rule.level })}</span>
      <p className="mh-line__more">
        {rule.scope !== 'PERSON' &&
          `${t('about', { audience: audienceOf(rule, t), target: t(rule.area ? 'wholeArea' : 'thisElement') })} `}
        {rule.author ? t('setBy', { author: rule.author.name, period }) : t('since', { period })}
      </p>
      <p className="mh-line__more">{rule.reason}</p>
    </div>
  );
}

/** So many stand there without being asked for. */
const FEW = 2;

/** Which rule decided and why, and all that apply in their order. */
export function ElementRules({ rules, name }: { rules: readonly AppliedRuleFragment[]; name: string | null }) {
  const t = useMessages(ruleMessages);
  const decision = useDecision(rules, name);
  const [deciding, ...others] = rules;
  return (
    <section className="mh-drawer-part">
      <h3>{t('why')}</h3>
      <p>{decision ?? t('none')}</p>
      {deciding && (
        <div className="mh-lines">
          <RuleLine applied={deciding} />
        </div>
      )}
      {others.length > 0 && (
        <Disclosure summary={t('others')} defaultOpen={others.length <= FEW}>
          <ol className="mh-lines">
            {others.map((applied) => (
              <li key={applied.requirement.id}>
                <RuleLine applied={applied} />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </section>
  );
}
