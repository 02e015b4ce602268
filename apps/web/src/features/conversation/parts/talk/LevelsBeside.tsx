import { LevelDots } from '@medhjul/ui/LevelDots.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import type { TalkLineFragment } from '../../conversation.generated.ts';
import { talkMessages } from '../../talk.messages.ts';
import { useTalk } from '../talk-context.ts';

/** The two assessments side by side, with what is required and what was agreed last time. */
export function LevelsBeside({ line }: { line: TalkLineFragment }) {
  const t = useMessages(talkMessages);
  const { isOwn, employment } = useTalk().conversation;
  const { self, leader, element, lastAgreed } = line;
  const rows = [
    { key: 'self', name: isOwn ? t('me') : employment.person.name, level: self?.level },
    { key: 'leader', name: isOwn ? t('myLeader') : t('me'), level: leader?.level },
    { key: 'required', name: t('required'), level: element.requirement },
    { key: 'last', name: t('lastTime'), level: lastAgreed?.level },
  ];
  return (
    <dl className="mh-talk-levels">
      {rows.map(({ key, name, level }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{level == null ? '–' : <LevelDots level={level} label={String(level)} />}</dd>
        </div>
      ))}
    </dl>
  );
}
