/** What is agreed in an item: what both sign, and what changes with a new version. */
export const AGREED_FIELDS = [
  'elementId',
  'aim',
  'why',
  'learningForm',
  'activity',
  'ownPart',
  'leaderPart',
  'startsOn',
  'endsOn',
  'priority',
  'nature',
  'task',
  'offerWish',
  'orderedByEmployer',
] as const;

export type AgreedField = (typeof AGREED_FIELDS)[number];
export type AgreedItem = Readonly<Record<AgreedField, string | number | boolean | null>> & { readonly status: string };

/**
 * The fields in which an item differs from what both last signed; `status` where it was dropped since, or taken up again.
 *
 * @param signed null for an item that was never signed: it is new as a whole, and no field of it has changed
 */
export function changedFields(signed: AgreedItem | null, now: AgreedItem): (AgreedField | 'status')[] {
  if (!signed) return [];
  const fields: (AgreedField | 'status')[] = AGREED_FIELDS.filter((field) => signed[field] !== now[field]);
  if ((signed.status === 'dropped') !== (now.status === 'dropped')) fields.push('status');
  return fields;
}
