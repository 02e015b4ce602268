import { CompetenceMark } from '@medhjul/ui/CompetenceMark.tsx';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../lib/i18n.ts';
import type { TalkLineFragment } from '../../conversation.generated.ts';
import { talkMessages } from '../../talk.messages.ts';

interface ElementNameProps {
  of: TalkLineFragment['element'];
  /** Beside its marks, or under them. */
  children?: ReactNode;
}

/** What an element is called and is about, with its marks. */
export function ElementName({ of: { element, marks }, children }: ElementNameProps) {
  const t = useMessages(talkMessages);
  const has = (kind: 'STRATEGIC' | 'CORE') => marks.some((mark) => mark.kind === kind);
  return (
    <div className="mh-talk-element">
      <span className="mh-talk-element__name">{element.name}</span>
      {has('STRATEGIC') && <CompetenceMark kind="strategic" label={t('strategic')} />}
      {has('CORE') && <CompetenceMark kind="core" label={t('core')} />}
      {children}
      <p className="mh-hint">{element.description}</p>
      {element.localTo && <p className="mh-hint">{t('localTo', { place: element.localTo })}</p>}
    </div>
  );
}
