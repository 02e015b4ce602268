import type { MarkKind } from '@medhjul/rules/competence-mark';
import { CompetenceMark } from '@medhjul/ui/CompetenceMark.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { wheelMessages } from '../wheel.messages.ts';

/** The marks of an element beside its name. */
export function MarkTags({ kinds }: { kinds: readonly MarkKind[] }) {
  const t = useMessages(wheelMessages);
  return kinds.map((kind) => <CompetenceMark key={kind} kind={kind} label={t(kind)} />);
}
