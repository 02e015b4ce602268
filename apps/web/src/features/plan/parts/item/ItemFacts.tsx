import type { ReactNode } from 'react';
import { Audience } from '../../../../lib/Audience.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import type { PlanItemFragment } from '../../plan.generated.ts';
import { planMessages } from '../../plan.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import './item.css';
import {
  countedFacts,
  factNames,
  factOfField,
  useItemWords,
  type AgreedText,
  type FactName,
  type ItemWords,
} from './item-words.ts';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface FactsProps {
  item: AgreedText;
  facts: readonly FactName[];
  words: ItemWords;
  /** How it was before, where both signed something else. */
  before?: AgreedText | null;
  /** The facts that differ from that. */
  changed?: readonly string[];
  children?: ReactNode;
}

/** The facts that say something, and those that said something before. */
function Facts({ item, facts, words, before, changed = [], children }: FactsProps) {
  const t = useMessages(planMessages);
  return (
    <dl className="mh-plan-facts">
      {facts.map((fact) => {
        const value = words.value(item, fact);
        const was = before && changed.includes(fact) ? (words.value(before, fact) ?? '–') : null;
        if (value === null && was === null) return null;
        return (
          <Fact key={fact} label={words.label(fact)}>
            {value ?? '–'}
            {was !== null && <span className="mh-plan-facts__before">{t('before', { value: was })}</span>}
          </Fact>
        );
      })}
      {children}
    </dl>
  );
}

/** Where the aim names the item itself, it is not told again. */
const privateFacts = ({ element }: AgreedText) =>
  factNames.filter((fact) => !countedFacts.includes(fact) && (fact !== 'aim' || element !== null));

/** All that is agreed in an item, in two parts: for the two alone, and what is counted without a name. */
export function ItemFacts({ item }: { item: PlanItemFragment }) {
  const { plan, name } = usePlanDesk();
  const words = useItemWords(name);
  const signed = plan.versions[0]?.items.find(({ id }) => id === item.id) ?? null;
  const changed = item.changedFields.map(factOfField);
  // the heading over an item says its priority
  const facts = privateFacts(item).filter((fact) => fact !== 'priority' || changed.includes(fact));
  return (
    <div className="mh-stack">
      <div className="mh-plan-part">
        <Audience of={name === null ? 'leader' : 'employee'} />
        <Facts {...{ item, words, changed, facts }} before={signed}>
          {item.firstUse && <Fact label={words.label('firstUse')}>{item.firstUse}</Fact>}
          {item.closingWord && <Fact label={words.label('closingWord')}>{item.closingWord}</Fact>}
        </Facts>
      </div>
      <div className="mh-plan-part">
        <Audience of="statistics" />
        <Facts {...{ item, words, changed }} facts={countedFacts} before={signed} />
      </div>
    </div>
  );
}

/** An item as it was signed. */
export function SignedFacts({ item }: { item: AgreedText }) {
  const { name } = usePlanDesk();
  const words = useItemWords(name);
  return <Facts item={item} facts={[...privateFacts(item), ...countedFacts]} words={words} />;
}
