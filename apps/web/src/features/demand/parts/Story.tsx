import { InsightCard } from '@medhjul/ui/InsightCard.tsx';
import { ListChecks, Target, TrendingUp } from 'lucide-react';
import type { Address } from '../../../lib/address.ts';
import { useFormat } from '../../../lib/format.ts';
import type { Measure } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { storyMessages } from '../demand.messages.ts';
import { measureSlug, MUNICIPALITY } from '../demand.url.ts';
import { blockName, type Block, type Elements } from './cells.ts';
import { useCellWords } from './cell-words.ts';
import type { Measured } from './measured.ts';
import { greatest, largestRise, type Standout } from './standouts.ts';

interface StoryProps {
  needs: Measured;
  plans: Measured;
  address: Address;
}

interface OpenerProps {
  element: Elements[number];
  measure: Measure;
  /** Whose cell; left out: the municipality's. */
  block?: Block | null;
  address: Address;
}

/** Opens the cell of the competence, in its area. */
function Opener({ element: { element, area }, measure, block, address }: OpenerProps) {
  const cell = {
    measure: measureSlug(measure),
    area: area.id,
    block: block?.blockId ?? MUNICIPALITY,
    column: element.id,
  };
  return (
    <button type="button" className="mh-demand-open" onClick={() => address.open(cell)}>
      {element.name}
    </button>
  );
}

function Most({ most }: Pick<Standout, 'most'>) {
  const t = useMessages(storyMessages);
  const words = useCellWords();
  if (!most) return null;
  return (
    <span className="mh-demand-most">
      {t('most', { centre: blockName(most.block), share: words.share(most.cell) })}
    </span>
  );
}

/** What the release says at once: most needed and where, most asked for in plans, what rose most. */
export function Story({ needs, plans, address }: StoryProps) {
  const t = useMessages(storyMessages);
  const words = useCellWords();
  const format = useFormat();
  const standouts = [
    { hint: 'needed', measure: 'NEED', icon: <Target />, found: greatest(needs.elements, needs.cells) },
    { hint: 'planned', measure: 'PLAN', icon: <ListChecks />, found: greatest(plans.elements, plans.cells) },
  ] as const;
  const { beside } = needs;
  const rise = beside && largestRise(needs.elements, beside.cells, needs.cells);
  if (!rise && standouts.every(({ found }) => !found)) return null;
  return (
    <section className="mh-demand-story" aria-label={t('title')}>
      {standouts.map(
        ({ hint, measure, icon, found }) =>
          found && (
            <InsightCard
              key={hint}
              icon={icon}
              tone={measure === 'NEED' ? 'amber' : 'petrol'}
              hint={t(hint)}
              title={
                <>
                  <Opener element={found.element} measure={measure} address={address} />
                  <Most most={found.most} />
                </>
              }
              value={t('about', { share: words.share(found.cell) })}
            />
          ),
      )}
      {rise && (
        <InsightCard
          icon={<TrendingUp />}
          hint={t('rise', { date: format.date(beside.countedOn) })}
          title={
            <>
              <Opener element={rise.element} measure="NEED" block={rise.block} address={address} />
              <span className="mh-demand-most">
                {rise.block
                  ? t('nowIn', { centre: blockName(rise.block), share: words.share(rise.cell) })
                  : t('now', { share: words.share(rise.cell) })}
              </span>
            </>
          }
          value={t('points', { points: rise.points })}
        />
      )}
    </section>
  );
}
