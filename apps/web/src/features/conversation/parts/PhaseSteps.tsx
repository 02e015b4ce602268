import { StepList } from '@medhjul/ui/StepList.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { talkMessages } from '../talk.messages.ts';
import { phases, type Phase } from './phase.ts';

/** How far the two are. */
export function PhaseSteps({ phase }: { phase: Phase }) {
  const t = useMessages(talkMessages);
  const steps = [
    { key: 'prepare', label: t('phasePrepare') },
    { key: 'talk', label: t('phaseTalk') },
    { key: 'plan', label: t('phasePlan') },
    { key: 'sign', label: t('phaseSign') },
  ];
  return (
    <div className="mh-talk-steps mh-no-print">
      <StepList
        label={t('phases')}
        steps={steps}
        current={phases.indexOf(phase)}
        texts={{ done: t('phaseDone'), current: t('phaseCurrent'), ahead: t('phaseAhead') }}
      />
    </div>
  );
}
