import { createHmac } from 'node:crypto';

const CHECKED = 'medhjul release key';

/** A key, with what is kept to tell it from another. */
export interface CheckedKey {
  readonly key: Uint8Array;
  /** Says nothing of the key to who does not have it. */
  readonly check: string;
}

export const checkedKey = (key: Uint8Array): CheckedKey => ({
  key,
  check: createHmac('sha256', key).update(CHECKED).digest().toString('base64url', 0, 16),
});
