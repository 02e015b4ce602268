import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { NumberDisc } from '@medhjul/ui/NumberDisc.tsx';
import { useState } from 'react';
import { useMessages } from '../../../../lib/i18n.ts';
import { requirementMessages } from '../../requirement.messages.ts';
import type { AreaLines } from './target-lines.ts';
import { TargetLineItem } from './TargetLineItem.tsx';

interface AreaCardProps extends AreaLines {
  /** Its number in the wheel. */
  number: number;
  initiallyOpen: boolean;
}

/** An area: the line of the whole area, then one line for each element. */
export function AreaCard({ area, lines, number, initiallyOpen }: AreaCardProps) {
  const t = useMessages(requirementMessages);
  const [open, setOpen] = useState(initiallyOpen);
  const count = lines.reduce((sum, { rules }) => sum + rules.length, 0);
  const areaHasRule = lines[0].rules.some(({ state }) => state === 'CURRENT');
  return (
    <Card
      className="mh-target-area"
      title={
        <span className="mh-target-area__title">
          <NumberDisc ringed={area.isHub}>{number}</NumberDisc>
          {area.name}
        </span>
      }
      aside={
        <span className="mh-target-area__aside">
          {t('areaCount', { n: count })}
          <Button variant="quiet" className="mh-no-print" onClick={() => setOpen(!open)}>
            {open ? t('foldAll') : t('unfoldAll')}
          </Button>
        </span>
      }
    >
      <ul className="mh-targets">
        {lines.map((line) => (
          <TargetLineItem key={line.id} {...{ area, line, areaHasRule }} open={open && line.rules.length > 0} />
        ))}
      </ul>
    </Card>
  );
}
