import { Alert } from '@medhjul/ui/Alert.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { talkMessages } from '../../talk.messages.ts';
import { ScaleInWords } from '../level/ScaleInWords.tsx';
import { useTalk } from '../talk-context.ts';
import { AgreeAlike } from './AgreeAlike.tsx';
import { byWorth, countAgreed } from './alike.ts';
import { TalkedElement } from './TalkedElement.tsx';
import { ThemeText } from './ThemeText.tsx';

/** The elements in the order of what is worth talking about, and a level for each. */
export function CompetencesCard() {
  const t = useMessages(talkMessages);
  const { conversation } = useTalk();
  const { elements, heldOn, ownPreparation, otherPreparation } = conversation;
  const { worth, rest } = byWorth(elements);
  const isHidden = heldOn !== null && ownPreparation !== null && otherPreparation === null;
  return (
    <Card
      title={<span id="competences">{t('competences')}</span>}
      hint={t('competencesHint')}
      aside={t('agreedCount', { n: countAgreed(elements), all: elements.length })}
    >
      {isHidden && <Alert>{t('notPrepared')}</Alert>}
      <AgreeAlike />
      <ScaleInWords />
      <h3 className="mh-talk-worth">{t('worthTalking')}</h3>
      {worth.length === 0 ? (
        <p className="mh-muted">{t('nothingWorth')}</p>
      ) : (
        <ul className="mh-talk-lines">
          {worth.map((line) => (
            <TalkedElement key={line.element.element.id} line={line} />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <Disclosure summary={t('theRest', { n: rest.length })}>
          <ul className="mh-talk-lines">
            {rest.map((line) => (
              <TalkedElement key={line.element.element.id} line={line} />
            ))}
          </ul>
        </Disclosure>
      )}
      <ThemeText field="COMPETENCE" />
    </Card>
  );
}
