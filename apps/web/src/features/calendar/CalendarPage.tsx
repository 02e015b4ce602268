import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { Printer } from 'lucide-react';
import { Suspense } from 'react';
import { useAddress, type Address } from '../../lib/address.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { useMunicipality, useViewer } from '../session/viewer.ts';
import { CalendarDocument } from './calendar.generated.ts';
import { calendarMessages } from './calendar.messages.ts';
import { ScopeTools } from './parts/ScopeTools.tsx';
import { askedOf } from './parts/wheel-address.ts';
import { YearBoard } from './parts/YearBoard.tsx';
import './calendar.css';

function Asked({ address }: { address: Address }) {
  const { today } = useViewer();
  const asked = askedOf(address.params, Number(today.slice(0, 4)));
  const { calendar } = useSuspenseQuery(CalendarDocument, {
    variables: asked,
    // what stands in it changes with every step elsewhere
    fetchPolicy: 'cache-and-network',
  }).data;
  return (
    <>
      <ScopeTools
        asked={askedOf(address.wanted, asked.year)}
        units={calendar.units}
        unit={calendar.unit}
        address={address}
      />
      <div className="mh-calendar" data-pending={address.pending || undefined}>
        <YearBoard
          key={`${calendar.scope} ${calendar.unit?.id} ${calendar.year}`}
          calendar={calendar}
          address={address}
        />
      </div>
    </>
  );
}

/** The annual wheel of the municipality, a centre or oneself: as a circle and as a list that says the same. */
export function CalendarPage() {
  const t = useMessages(calendarMessages);
  const { name } = useMunicipality();
  const address = useAddress();
  return (
    <Page
      title={t('title')}
      eyebrow={name}
      lead={t('lead')}
      actions={
        <div className="mh-no-print">
          <Button variant="secondary" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      }
    >
      <Suspense
        fallback={
          <Loading label={t('title')}>
            <Skeleton shape="block" height="36rem" />
          </Loading>
        }
      >
        <Asked address={address} />
      </Suspense>
    </Page>
  );
}
