import type { SavedText } from '../../../../lib/autosave/text-state.ts';
import type { ConversationLevelInput } from '../../../../lib/graphql/schema-types.generated.ts';
import type { TalkLevelFragment } from '../../conversation.generated.ts';

/** A level of one element with what belongs to it. */
export interface LevelValue {
  /** 0 to 5; null: not assessed. */
  level: number | null;
  /** Ids of components that are missing. */
  missing: readonly string[];
  remark: string;
}

const nothing: LevelValue = { level: null, missing: [], remark: '' };

/** As one text, so that it is saved, kept and merged like any text: equal values give equal texts. */
export function textOfLevel({ level, missing, remark }: LevelValue): string {
  return JSON.stringify([level, missing.toSorted(), remark]);
}

function isParts(parsed: unknown): parsed is [number | null, string[], string] {
  return Array.isArray(parsed) && parsed.length === 3 && Array.isArray(parsed[1]) && typeof parsed[2] === 'string';
}

export function levelOfText(text: string): LevelValue {
  const parsed: unknown = JSON.parse(text);
  if (!isParts(parsed)) return nothing;
  const [level, missing, remark] = parsed;
  return { level, missing, remark };
}

/** What the server has of a level; without one: nothing, at version 0. */
export function savedLevel(of: TalkLevelFragment | null | undefined): SavedText {
  if (!of) return { body: textOfLevel(nothing), version: 0 };
  const missing = of.missingComponents.map(({ id }) => id);
  return { body: textOfLevel({ level: of.level, missing, remark: of.remark ?? '' }), version: of.version };
}

/** As the API takes it. */
export function levelInput(elementId: string, text: string, version: number): ConversationLevelInput {
  const { level, missing, remark } = levelOfText(text);
  return { elementId, level, missingComponents: missing, remark: remark || null, version };
}
