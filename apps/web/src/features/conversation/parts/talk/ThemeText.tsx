import { useMutation } from '@apollo/client/react';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { Audience } from '../../../../lib/Audience.tsx';
import { AutosaveField } from '../../../../lib/autosave/AutosaveField.tsx';
import type { SaveText } from '../../../../lib/autosave/text-state.ts';
import { useUserErrors } from '../../../../lib/errors.ts';
import type { ConversationField } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { WriteConversationTextDocument, type PreparationPartFragment } from '../../conversation.generated.ts';
import { fieldHintMessages, fieldMessages, talkMessages } from '../../talk.messages.ts';
import { usePresent } from '../present.ts';
import { useTalk } from '../talk-context.ts';

/** As long as the contract takes it. */
const longest = 8000;

function useWriting(field: ConversationField): SaveText {
  const { conversation } = useTalk();
  const words = useUserErrors();
  const [write] = useMutation(WriteConversationTextDocument);
  return async (body, version) => {
    const variables = { conversationId: conversation.id, field, body, version };
    const payload = (await write({ variables })).data?.writeConversationText;
    if (!payload) throw new Error('no answer');
    const { text, errors } = payload;
    const now = { body: text?.body ?? '', version: text?.version ?? 0 };
    if (errors.some(({ code }) => code === 'CONFLICT')) return { kind: 'conflict', theirs: now };
    const [refusal] = errors;
    return refusal ? { kind: 'refused', words: words(refusal) } : { kind: 'saved', version: now.version };
  };
}

function PreparedBy({ part, field }: { part: PreparationPartFragment | null; field: ConversationField }) {
  const t = useMessages(talkMessages);
  const answers = part?.answers.filter(({ question, body }) => question.theme === field && body.trim() !== '') ?? [];
  if (!part || answers.length === 0) return null;
  return (
    <div className="mh-talk-prepared">
      <h3>{t('prepared', { name: part.author.name })}</h3>
      {answers.map(({ question, body }) => (
        <blockquote key={question.id}>
          <p className="mh-hint">{question.text}</p>
          <p className="mh-talk-body">{body}</p>
        </blockquote>
      ))}
    </div>
  );
}

/** What both prepared, side by side. Where the other's part is not open the own one is folded away: the screen may be shared. */
function Prepared({ field }: { field: ConversationField }) {
  const t = useMessages(talkMessages);
  const { ownPreparation, otherPreparation } = useTalk().conversation;
  if (otherPreparation) {
    return (
      <div className="mh-talk-both">
        <PreparedBy part={ownPreparation} field={field} />
        <PreparedBy part={otherPreparation} field={field} />
      </div>
    );
  }
  if (!ownPreparation?.answers.some(({ question, body }) => question.theme === field && body.trim() !== ''))
    return null;
  return (
    <Disclosure summary={t('ownPart')}>
      <Audience of="me" />
      <PreparedBy part={ownPreparation} field={field} />
    </Disclosure>
  );
}

/** One field of the shared record, with what the two have prepared for it. `hideLabel` where a heading says the same. */
export function ThemeText({ field, hideLabel }: { field: ConversationField; hideLabel?: boolean }) {
  const labels = useMessages(fieldMessages);
  const hints = useMessages(fieldHintMessages);
  const { conversation } = useTalk();
  const { id, texts, isOwn, viewerCanWrite } = conversation;
  const text = texts.find((each) => each.field === field);
  return (
    <div className="mh-stack mh-talk-theme">
      <Prepared field={field} />
      <AutosaveField
        name={`conversation ${id} ${field}`}
        field={{
          label: labels(field),
          hint: hints(field),
          hideLabel,
          rows: 4,
          maxLength: longest,
          readOnly: !viewerCanWrite,
        }}
        audience={isOwn ? 'leader' : 'employee'}
        remote={{ body: text?.body ?? '', version: text?.version ?? 0 }}
        save={useWriting(field)}
        other={usePresent()?.[0]}
      />
    </div>
  );
}
