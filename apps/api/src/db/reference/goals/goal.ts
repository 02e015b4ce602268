import type { Text } from '../text.ts';

/** Something the municipality has decided to aim at. Dates are ISO days; `validTo` is exclusive, null means open. */
export interface Goal {
  code: string;
  kind: 'value' | 'signpost' | 'focus_area' | 'strategic_goal';
  name: Text;
  description: Text;
  validFrom: string;
  validTo: string | null;
}
