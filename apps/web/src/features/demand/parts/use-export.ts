import { useLanguage } from '../../../lib/language.ts';
import type { ExportAddress } from '../demand.url.ts';
import { areasOf } from './columns.ts';
import type { Choice } from './choice.ts';
import type { Measured } from './measured.ts';
import type { Heat } from './use-heat.ts';

/** What a file holds of what is shown now: the centres in sight and the area's competences; all when nothing is chosen. */
export function useExport(choice: Choice, { elements }: Measured, heat: Heat, params: URLSearchParams): ExportAddress {
  const language = useLanguage();
  const area = areasOf(elements).find((one) => one.area.id === params.get('area'));
  return {
    releaseId: choice.release.id,
    wheel: choice.wheel,
    measure: choice.measure,
    language,
    blockIds: heat.rows.length < heat.all.length ? heat.rows.map((row) => row.heat.id) : [],
    elementIds: (area?.indexes ?? []).flatMap((index) => elements[index]?.element.id ?? []),
  };
}
