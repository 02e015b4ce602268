import { Button } from '@medhjul/ui/Button.tsx';
import { NumberDisc } from '@medhjul/ui/NumberDisc.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { requirementMessages } from '../../requirement.messages.ts';
import { FoldingCard } from './FoldingCard.tsx';
import { useLineFolds } from './line-folds.ts';
import type { AreaLines } from './target-lines.ts';
import { TargetLineItem } from './TargetLineItem.tsx';

interface AreaCardProps extends AreaLines {
  /** Its number in the wheel. */
  number: number;
  /** The one area that the address names: its requirements stand unfolded. */
  isChosen: boolean;
}

/** An area: the line of the whole area, then one line for each element. */
export function AreaCard({ area, lines, number, isChosen }: AreaCardProps) {
  const t = useMessages(requirementMessages);
  const folds = useLineFolds(lines, isChosen);
  const count = lines.reduce((sum, { rules }) => sum + rules.length, 0);
  const areaHasRule = lines[0].rules.some(({ state }) => state === 'CURRENT');
  return (
    <FoldingCard
      className="mh-target-area"
      title={
        <span className="mh-target-area__title">
          <NumberDisc ringed={area.isHub}>{number}</NumberDisc>
          {area.name}
        </span>
      }
      count={t('areaCount', { n: count })}
      initiallyOpen={isChosen || number === 1}
      aside={
        <Button variant="quiet" className="mh-no-print" onClick={() => folds.setAll(!folds.allOpen)}>
          {folds.allOpen ? t('foldAll') : t('unfoldAll')}
        </Button>
      }
    >
      <ul className="mh-targets">
        {lines.map((line) => (
          <TargetLineItem
            key={line.id}
            {...{ area, line, areaHasRule }}
            open={folds.isOpen(line)}
            onFold={(open) => folds.set(line, open)}
          />
        ))}
      </ul>
    </FoldingCard>
  );
}
