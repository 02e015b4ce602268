import { Card } from '@medhjul/ui/Card.tsx';
import { Audience } from '../../../../lib/Audience.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { preparationMessages } from '../../preparation.messages.ts';
import { ScaleInWords } from '../level/ScaleInWords.tsx';
import { useTalk } from '../talk-context.ts';
import { AssessedElement } from './AssessedElement.tsx';

/** The wheel's elements, area by area, each to be given a level. */
export function AssessCard() {
  const t = useMessages(preparationMessages);
  const { conversation } = useTalk();
  const { wheel, elements, ownPreparation, isOwn, employment } = conversation;
  const levels = ownPreparation?.levels ?? [];
  const areas = wheel?.version.areas ?? [];
  const assessed = levels.filter(({ level }) => level !== null).length;
  const inWheel = (areaId: string, order: readonly string[]) =>
    elements
      .filter(({ element }) => element.element.areaId === areaId)
      .toSorted((a, b) => order.indexOf(a.element.element.id) - order.indexOf(b.element.element.id));
  return (
    <Card
      title={t('competences')}
      hint={isOwn ? t('competencesOwn') : t('competencesLeader', { name: employment.person.name })}
      aside={t('assessed', { n: assessed, all: elements.length })}
    >
      <div className="mh-row mh-prepare-above">
        <Audience of="me" />
        <ScaleInWords />
      </div>
      {areas.map((area) => (
        <section key={area.id} className="mh-prepare-area">
          <h3>{area.name}</h3>
          <ul className="mh-talk-lines">
            {inWheel(
              area.id,
              area.elements.map(({ id }) => id),
            ).map((line) => (
              <AssessedElement
                key={line.element.element.id}
                line={line}
                own={levels.find(({ element }) => element.id === line.element.element.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
