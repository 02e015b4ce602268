import { useMessages, type Translate } from '../../../lib/i18n.ts';
import { decidedMessages, ruleMessages } from '../rule.messages.ts';
import type { AppliedRuleFragment } from '../wheel.generated.ts';

type Rule = AppliedRuleFragment['requirement'];

/** A name that opens a heading, as it stands inside a sentence: a short form in capitals keeps them. */
function insideSentence(name: string): string {
  const second = name.charAt(1);
  return second === second.toLowerCase() ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Whom a rule is for, as it stands inside a sentence. */
export function audienceOf(rule: Rule, t: Translate<typeof ruleMessages>): string {
  return rule.audienceName === null ? t('everybody') : insideSentence(rule.audienceName);
}

function ruleName(rule: Rule, whom: string, t: Translate<typeof ruleMessages>): string {
  if (rule.scope === 'PERSON') return t('ruleForPerson', { whom });
  const place = rule.unit?.name ?? '';
  if (rule.audience === 'EVERYBODY') return t('ruleFrom', { place });
  return t('ruleFromFor', { place, audience: audienceOf(rule, t) });
}

/**
 * Which rule decided, and why, in one sentence; null where no rule applies.
 * @param rules the one that decided first, as the API orders them
 * @param name of the person the element is about; null when it is the reader
 */
export function useDecision(rules: readonly AppliedRuleFragment[], name: string | null): string | null {
  const t = useMessages(ruleMessages);
  const decided = useMessages(decidedMessages);
  const whom = name ?? t('you');
  const [first, second] = rules;
  if (!first?.decidedBy) return null;
  return decided(first.decidedBy, {
    rule: ruleName(first.requirement, whom, t),
    next: second ? ruleName(second.requirement, whom, t) : '',
    whom,
  });
}
