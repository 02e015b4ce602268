import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { personMessages } from '../person.messages.ts';
import type { PersonWheelFragment } from '../wheel.generated.ts';
import { wheelMessages } from '../wheel.messages.ts';
import { useLevelText } from './level-words.ts';
import { markKinds } from './mark-kinds.ts';
import { MarkTags } from './MarkTags.tsx';
import { MoreList } from './MoreList.tsx';
import { personNeeds, type PersonNeed } from './person-needs.ts';

interface PersonNeedsProps {
  wheel: PersonWheelFragment;
  onOpenElement(elementId: string): void;
}

function NeedLine({ need, onOpenElement }: { need: PersonNeed; onOpenElement(elementId: string): void }) {
  const t = useMessages(personMessages);
  const words = useMessages(wheelMessages);
  const levelText = useLevelText();
  const { element, requirement, counting, marks, need: missing } = need.element;
  const to = requirement === null ? '' : levelText(requirement);
  return (
    <div className="mh-line">
      <span className="mh-line__name">
        <button type="button" className="mh-wheel-open" onClick={() => onOpenElement(element.id)}>
          {element.name}
        </button>
        <MarkTags kinds={markKinds(marks)} />
      </span>
      <span className="mh-line__value" data-quiet={missing === null || undefined}>
        {missing ? t('needSize', { size: missing.size }) : words('notAssessed')}
      </span>
      <p className="mh-line__more">
        {counting ? t('fromTo', { from: levelText(counting.level), to }) : t('towards', { to })}
      </p>
      {missing && missing.missingComponents.length > 0 && (
        <p className="mh-line__more">
          {t('missingComponents', { names: missing.missingComponents.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </div>
  );
}

const FIRST = 6;

/** The needs in their order: what is strategic first, what is core next; what is not assessed is said, not counted. */
export function PersonNeeds({ wheel, onOpenElement }: PersonNeedsProps) {
  const t = useMessages(personMessages);
  const needs = personNeeds(wheel.elements);
  const sum = (count: (area: PersonWheelFragment['areas'][number]) => number) =>
    wheel.areas.reduce((total, area) => total + count(area), 0);
  const required = sum((area) => area.required);
  const assessed = sum((area) => area.assessed);
  if (required === 0) return null;
  return (
    <Card
      title={t('needs')}
      hint={t('needsHint')}
      aside={assessed > 0 && t('needCount', { count: sum((area) => area.needCount) })}
    >
      {assessed < required && (
        <p className="mh-hint mh-card-note">{t('notAssessedOf', { count: required - assessed, required })}</p>
      )}
      {needs.length === 0 ? (
        <EmptyState headingLevel={3} title={t('allMetTitle')}>
          {t('allMetText')}
        </EmptyState>
      ) : (
        <MoreList items={needs} first={FIRST} itemKey={({ element }) => element.element.id}>
          {(need) => <NeedLine need={need} onOpenElement={onOpenElement} />}
        </MoreList>
      )}
    </Card>
  );
}
