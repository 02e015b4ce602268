import { Button } from '@medhjul/ui/Button.tsx';
import { Toast } from '@medhjul/ui/Toast.tsx';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '../../../../lib/i18n.ts';
import { useViewer } from '../../../session/viewer.ts';
import type { PlanFragment, PlanItemFragment } from '../../plan.generated.ts';
import { planMessages } from '../../plan.messages.ts';
import { asksFirst } from '../item/item-steps.ts';
import { useDeskAddress, type OnDesk } from './desk-address.ts';
import { PlanDeskContext, usePlanDesk, type PlanDesk as Desk } from './plan-desk.ts';
import { usePlanSteps, type PlanSteps } from './plan-steps.ts';

const ItemDrawer = lazy(async () => ({ default: (await import('../form/ItemDrawer.tsx')).ItemDrawer }));
const StepDialog = lazy(async () => ({ default: (await import('./StepDialog.tsx')).StepDialog }));
const RemoveDialog = lazy(async () => ({ default: (await import('./RemoveDialog.tsx')).RemoveDialog }));
const CountedDrawer = lazy(async () => ({ default: (await import('./CountedDrawer.tsx')).CountedDrawer }));

interface OpenedItemProps {
  onDesk: Extract<OnDesk, { itemId: string }>;
  /** The item as it is now; null where the plan does not hold it. */
  now: PlanItemFragment | null;
}

/** A form that stands open stays there with what was typed, even when the other takes the item out or closes it meanwhile. */
function OpenedItem({ onDesk, now }: OpenedItemProps) {
  const [opened] = useState(now);
  if (onDesk.what === 'change') return opened?.viewerCanChange ? <ItemDrawer item={opened} elementId={null} /> : null;
  if (onDesk.what === 'step') return now && <StepDialog item={now} status={onDesk.status} />;
  return now?.viewerCanRemove ? <RemoveDialog item={now} /> : null;
}

/** What the address opens over the plan; nothing for what the plan does not hold, or the reader may not do. */
function Opened({ onDesk }: { onDesk: OnDesk }) {
  const { plan } = usePlanDesk();
  if (onDesk.what === 'counted') return <CountedDrawer />;
  if (onDesk.what === 'new') {
    const key = onDesk.elementId ?? '';
    return plan.viewerCanWrite ? <ItemDrawer key={key} item={null} elementId={onDesk.elementId} /> : null;
  }
  const now = [...plan.items, ...plan.unsettled].find(({ id }) => id === onDesk.itemId) ?? null;
  return <OpenedItem key={`${onDesk.what} ${onDesk.itemId}`} onDesk={onDesk} now={now} />;
}

function StepNotice({ steps }: { steps: PlanSteps }) {
  const t = useMessages(planMessages);
  const { notice, say, busy } = steps;
  const undo = notice?.undo;
  return (
    <Toast
      message={notice?.text ?? null}
      onDismiss={() => say(null)}
      dismissLabel={t('close')}
      action={
        undo && (
          <Button variant="quiet" loading={busy} onClick={() => void undo()}>
            {t('undo')}
          </Button>
        )
      }
    />
  );
}

/** Where the focus goes when what had it, a button on a card, went with the card that it moved. */
function useFocusAfter(...happened: readonly unknown[]) {
  const place = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    isFirst.current = false;
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, happened);
  return place;
}

/** The place where a plan is worked at: everything on it can add, change and move items, and says what was done. */
export function PlanDesk({ plan, children }: { plan: PlanFragment; children: ReactNode }) {
  const { today } = useViewer();
  const { onDesk, open, close } = useDeskAddress();
  const steps = usePlanSteps(plan);
  const place = useFocusAfter(steps.notice, onDesk === null);
  const desk: Desk = {
    plan,
    name: plan.viewerSide === 'EMPLOYEE' ? null : plan.employment.person.name,
    today,
    steps,
    open,
    close,
    takeStep: (item, status) => {
      if (asksFirst(item, status)) open({ what: 'step', itemId: item.id, status });
      else void steps.doNow(() => steps.setStatus(item, { status }));
    },
  };
  return (
    <PlanDeskContext value={desk}>
      <div ref={place} tabIndex={-1} className="mh-stack">
        {children}
      </div>
      {onDesk && (
        <Suspense fallback={null}>
          <Opened onDesk={onDesk} />
        </Suspense>
      )}
      <StepNotice steps={steps} />
    </PlanDeskContext>
  );
}
