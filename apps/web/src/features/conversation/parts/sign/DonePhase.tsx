import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Printer } from 'lucide-react';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { planUrl } from '../../../plan/plan.url.ts';
import { personWheelUrl } from '../../../wheel/wheel.url.ts';
import { signingMessages } from '../../signing.messages.ts';
import { LearntCard } from '../LearntCard.tsx';
import { PlanPart } from '../PlanPart.tsx';
import { useTalk } from '../talk-context.ts';
import { Record } from './Record.tsx';
import { ShareCard } from './ShareCard.tsx';
import { Signatures } from './Signatures.tsx';

function WhatNext() {
  const t = useMessages(signingMessages);
  const { employment, year, recordErasedOn } = useTalk().conversation;
  return (
    <Card title={recordErasedOn === null ? t('next') : t('afterwards')} className="mh-no-print">
      {recordErasedOn === null && (
        <ul className="mh-talk-next">
          <li>{t('nextPlan')}</li>
          <li>{t('nextLevels')}</li>
          <li>{t('nextErased')}</li>
          <li>{t('nextKept')}</li>
        </ul>
      )}
      <div className="mh-row">
        <Link to={planUrl(employment.id, { year })} {...linkButton('secondary')}>
          {t('toPlan')}
        </Link>
        <Link to={personWheelUrl(employment.id)} {...linkButton('secondary')}>
          {t('toWheel')}
        </Link>
        <Button variant="quiet" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </Card>
  );
}

/** Signed by both: a quiet end, what comes of it, and the record. */
export function DonePhase() {
  const t = useMessages(signingMessages);
  return (
    <div className="mh-split--facts">
      <div className="mh-stack">
        <Alert tone="success" title={t('doneTitle')}>
          {t('doneText')}
        </Alert>
        <WhatNext />
        <Record />
        <PlanPart />
        <LearntCard />
      </div>
      <aside className="mh-stack mh-talk-aside" aria-label={t('signatures')}>
        <Card title={t('signatures')} headingLevel={3}>
          <Signatures />
        </Card>
        <ShareCard />
      </aside>
    </div>
  );
}
