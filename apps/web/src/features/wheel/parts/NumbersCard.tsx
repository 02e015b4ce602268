import { Card } from '@medhjul/ui/Card.tsx';
import type { WheelData } from '@medhjul/ui/wheel/wheel-data.ts';
import { WheelTable, type WheelDifference } from '@medhjul/ui/wheel/WheelTable.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { wheelMessages } from '../wheel.messages.ts';

interface NumbersCardProps {
  /** The same that the wheel is drawn from; only the names may be shorter. */
  data: WheelData;
  /** What the numbers rest on. */
  basis: string;
  onOpenArea(areaId: string): void;
  difference?: WheelDifference;
}

/** The wheel's numbers as a table. */
export function NumbersCard({ data, basis, onOpenArea, difference }: NumbersCardProps) {
  const t = useMessages(wheelMessages);
  return (
    <Card title={t('numbers')} aside={`${basis} · ${t('scale')}`}>
      <WheelTable
        {...data}
        texts={{ caption: t('numbersTable'), area: t('area'), missing: t('missing') }}
        onOpenArea={onOpenArea}
        openLabel={({ label }) => t('openArea', { area: plainText(label) })}
        difference={difference}
      />
    </Card>
  );
}
