import type { MarkKind } from '@medhjul/rules/competence-mark';
import type { CompetenceMarkKind } from '../../../lib/graphql/schema-types.generated.ts';

const kinds: Record<CompetenceMarkKind, MarkKind> = { STRATEGIC: 'strategic', CORE: 'core' };

/** The different kinds among marks, strategic before core. */
export function markKinds(marks: readonly { readonly kind: CompetenceMarkKind }[]): MarkKind[] {
  const found = new Set(marks.map(({ kind }) => kinds[kind]));
  return (['strategic', 'core'] as const).filter((kind) => found.has(kind));
}
