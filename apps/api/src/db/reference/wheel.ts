import type { Text } from './text.ts';

/** A goal (its code in `goals.ts`) that an area or a wheel derives from, and why. */
export interface Derivation {
  goal: string;
  reason: Text;
}

/** One observable statement inside an area. `components` holds the 2 to 4 codes of `components.ts` that matter most. */
export interface WheelElement {
  code: string;
  name: Text;
  description: Text;
  components: string[];
}

/** One spoke of a wheel; `shortName` is its label on the drawing, `links` name other areas of the same wheel. */
export interface WheelArea {
  code: string;
  isHub: boolean;
  name: Text;
  shortName: Text;
  description: Text;
  derivations: Derivation[];
  links: { area: string; reason: Text }[];
  elements: WheelElement[];
}

/** A shipped wheel. Its own `derivations` are those of the wheel as a whole, where none is given for each area. */
export interface Wheel {
  code: 'leader' | 'employee';
  name: Text;
  description: Text;
  derivations: Derivation[];
  areas: WheelArea[];
}
