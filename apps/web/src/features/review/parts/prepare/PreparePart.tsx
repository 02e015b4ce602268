import { useMessages } from '../../../../lib/i18n.ts';
import { reviewPrepareMessages } from '../../review-prepare.messages.ts';
import { AgendaCard } from '../agenda/AgendaCard.tsx';
import { PartHead } from '../PartHead.tsx';
import { useMayArrange } from '../review-context.ts';
import { CallCard } from './CallCard.tsx';
import { GuestsCard } from './GuestsCard.tsx';
import { PapersCard } from './PapersCard.tsx';

/** Makes the meeting ready: the call, the guests, the agenda, the papers. Members write the introductions. */
export function PreparePart({ other }: { other: string | null }) {
  const t = useMessages(reviewPrepareMessages);
  const mayArrange = useMayArrange();
  return (
    <>
      <PartHead title={t('title')} lead={t('lead')} />
      <CallCard />
      {mayArrange && <GuestsCard />}
      <AgendaCard other={other} />
      <PapersCard />
    </>
  );
}
