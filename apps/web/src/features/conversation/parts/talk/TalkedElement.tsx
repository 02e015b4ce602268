import { LevelDots } from '@medhjul/ui/LevelDots.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { ArrowLeftRight } from 'lucide-react';
import { useMessages } from '../../../../lib/i18n.ts';
import type { TalkLineFragment } from '../../conversation.generated.ts';
import { reasonMessages, talkMessages } from '../../talk.messages.ts';
import { ElementName } from '../level/ElementName.tsx';
import { useLevelField } from '../level/level-field.ts';
import { useAgreeing } from '../level/level-saving.ts';
import { useLevelText, useTalk } from '../talk-context.ts';
import { AgreedLevel } from './AgreedLevel.tsx';
import { LevelsBeside } from './LevelsBeside.tsx';

function ReasonTag({ line: { reason, difference } }: { line: TalkLineFragment }) {
  const t = useMessages(reasonMessages);
  if (reason === 'OTHER') return null;
  return (
    <Tag
      tone={reason === 'DIFFERENCE' ? 'amber' : 'neutral'}
      icon={reason === 'DIFFERENCE' ? <ArrowLeftRight aria-hidden="true" /> : undefined}
    >
      {t(reason, { n: difference ?? 0 })}
    </Tag>
  );
}

function Writable({ line }: { line: TalkLineFragment }) {
  const { conversation } = useTalk();
  const save = useAgreeing(conversation.id);
  const { id } = line.element.element;
  const field = useLevelField({ name: `agree ${conversation.id} ${id}`, elementId: id, saved: line.agreed, save });
  return <AgreedLevel {...{ line, field }} />;
}

function Readable({ line: { agreed } }: { line: TalkLineFragment }) {
  const t = useMessages(talkMessages);
  const levelText = useLevelText();
  const level = agreed?.level ?? null;
  return (
    <div className="mh-talk-line__choice">
      <p className="mh-talk-agree">{t('agreedLevel')}</p>
      <LevelDots level={level} label={levelText(level)} />
    </div>
  );
}

/** One element in the room: the two assessments side by side, and the level that both agree on. */
export function TalkedElement({ line }: { line: TalkLineFragment }) {
  const { viewerCanWrite } = useTalk().conversation;
  return (
    <li className="mh-talk-line mh-talk-line--wide">
      <ElementName of={line.element}>
        <ReasonTag line={line} />
      </ElementName>
      <LevelsBeside line={line} />
      {viewerCanWrite ? <Writable line={line} /> : <Readable line={line} />}
    </li>
  );
}
