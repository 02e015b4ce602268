import type { PlanItemStatus } from '../../../../lib/graphql/schema-types.generated.ts';
import { useOverPage } from '../over-page.ts';

/** What stands open over a plan. */
export type OnDesk =
  /** The form of a new item, begun with an element or not. */
  | { what: 'new'; elementId: string | null }
  /** The form of an item. */
  | { what: 'change'; itemId: string }
  /** A step that asks for something. */
  | { what: 'step'; itemId: string; status: PlanItemStatus }
  | { what: 'remove'; itemId: string }
  | { what: 'counted' };

const names = ['desk', 'item', 'element', 'step'].map((name) => `plan-${name}`);
const steps: readonly PlanItemStatus[] = ['UNDER_WAY', 'LEARNT', 'DONE', 'DROPPED'];

/** The parts of an address for what stands open. */
function said(open: OnDesk): Record<string, string> {
  const desk = { 'plan-desk': open.what };
  if (open.what === 'counted') return desk;
  if (open.what === 'new') return open.elementId === null ? desk : { ...desk, 'plan-element': open.elementId };
  const item = { ...desk, 'plan-item': open.itemId };
  return open.what === 'step' ? { ...item, 'plan-step': open.status.toLowerCase() } : item;
}

/** What an address opens; null for nothing. */
export function readDesk(params: URLSearchParams): OnDesk | null {
  const what = params.get('plan-desk');
  const itemId = params.get('plan-item');
  if (what === 'counted') return { what };
  if (what === 'new') return { what, elementId: params.get('plan-element') };
  if (itemId === null) return null;
  if (what === 'change' || what === 'remove') return { what, itemId };
  const status = steps.find((step) => step.toLowerCase() === params.get('plan-step'));
  return what === 'step' && status ? { what, itemId, status } : null;
}

/**
 * What stands open over a plan is kept in the address, so that a form is there again after a reload or a new sign-in, and
 * the browser's way back closes it.
 */
export function useDeskAddress() {
  const { params, open, close } = useOverPage(names);
  return { onDesk: readDesk(params), open: (what: OnDesk) => open(said(what)), close };
}
