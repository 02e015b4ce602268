import { LevelDots } from '@medhjul/ui/LevelDots.tsx';
import { LevelPicker } from '@medhjul/ui/LevelPicker.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import type { TalkLevelFragment, TalkLineFragment } from '../../conversation.generated.ts';
import { conversationMessages } from '../../conversation.messages.ts';
import { preparationMessages } from '../../preparation.messages.ts';
import { ElementName } from '../level/ElementName.tsx';
import { useLevelField } from '../level/level-field.ts';
import { useAssessing } from '../level/level-saving.ts';
import { LevelStatus } from '../level/LevelStatus.tsx';
import { useLevelText, useTalk } from '../talk-context.ts';

interface AssessedElementProps {
  line: TalkLineFragment;
  /** What the viewer has assessed so far. */
  own: TalkLevelFragment | undefined;
}

/** What was agreed last time and what is required. */
function KnownLevels({ line }: { line: TalkLineFragment }) {
  const t = useMessages(preparationMessages);
  const { lastAgreed, element } = line;
  return (
    <p className="mh-prepare-known">
      <span>{lastAgreed ? t('lastTime', { level: lastAgreed.level }) : t('lastTimeNone')}</span>
      {element.requirement !== null && <span>{t('requirement', { level: element.requirement })}</span>}
    </p>
  );
}

function Picker({ line, own }: AssessedElementProps) {
  const t = useMessages(preparationMessages);
  const words = useMessages(conversationMessages);
  const { conversation, levels } = useTalk();
  const save = useAssessing(conversation.id);
  const { id, name } = line.element.element;
  const field = useLevelField({ name: `assess ${conversation.id} ${id}`, elementId: id, saved: own, save });
  const { theirs, settle, value } = field;
  return (
    <>
      <LevelPicker
        label={t('levelOf', { element: plainText(name) })}
        hideLabel
        levels={levels.map((level) => ({ value: level.value, name: level.name }))}
        value={value.level}
        // written in another window of one's own: what is chosen last counts
        onChange={(level) => (theirs ? settle({ ...theirs, level }) : field.choose({ level }))}
        none={words('notAssessed')}
      />
      <LevelStatus field={field} />
    </>
  );
}

/** One element in the own preparation: last time's level at hand, and where it stands now. */
export function AssessedElement({ line, own }: AssessedElementProps) {
  const { conversation } = useTalk();
  const levelText = useLevelText();
  return (
    <li className="mh-talk-line">
      <ElementName of={line.element}>
        <KnownLevels line={line} />
      </ElementName>
      <div className="mh-talk-line__choice">
        {conversation.viewerCanPrepare ? (
          <Picker line={line} own={own} />
        ) : (
          <LevelDots level={own?.level ?? null} label={levelText(own?.level ?? null)} />
        )}
      </div>
    </li>
  );
}
