import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { wheelMessages } from '../wheel.messages.ts';

/** On paper only: the day that the picture is of, for a sheet outlives what the screen shows. */
export function PrintedDay({ day }: { day: string }) {
  const t = useMessages(wheelMessages);
  const format = useFormat();
  return <p className="mh-wheel-printed">{t('day', { date: format.date(day) })}</p>;
}
