import type { WheelData } from '@medhjul/ui/wheel/wheel-data.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { centreMessages } from '../../centre.messages.ts';
import { useCellWords } from '../cell-words.ts';
import type { Measured } from '../measured.ts';
import { seriesOf, spokesOf } from './centre-series.ts';

/** A centre beside the municipality, in per cent without need; the municipality alone where there is no centre. */
export function useCentreWheel({ elements, cells }: Measured, blockId: string | null): WheelData {
  const t = useMessages(centreMessages);
  const words = useCellWords();
  const labels = { centre: t('centre'), municipality: t('municipality') };
  return {
    areas: spokesOf(elements),
    series: seriesOf(elements, cells, blockId, labels),
    scaleMax: 100,
    scaleStep: 20,
    formatValue: words.percent,
  };
}
