import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { useReviewWords } from '../../../review/review-words.ts';
import { roomInputMessages } from '../../room-input.messages.ts';
import type { MeetingInputTextFragment } from '../../meeting.generated.ts';
import { useMeeting } from '../meeting-context.ts';

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h4>{heading}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Input({ input }: { input: MeetingInputTextFragment }) {
  const t = useMessages(roomInputMessages);
  const words = useReviewWords();
  const { needs, measures } = input;
  const texts = ['efforts', 'words'] as const;
  return (
    <div className="mh-stack mh-stack--tight">
      <Lines
        heading={t('needs')}
        lines={needs.map(({ element, howMany, note }) =>
          [t('needLine', { need: plainText(element.name), howMany: words.howMany(howMany) }), note]
            .filter(Boolean)
            .join('. '),
        )}
      />
      <Lines heading={t('measures')} lines={measures.map(({ kind, body }) => `${t(kind)}: ${body}`)} />
      {texts.map(
        (name) =>
          input[name] !== '' && (
            <section key={name}>
              <h4>{t(name)}</h4>
              <p className="mh-meeting-words">{input[name]}</p>
            </section>
          ),
      )}
    </div>
  );
}

/** What the A-MEDs sent, and who has not yet. */
export function InputsMatter() {
  const t = useMessages(roomInputMessages);
  const { inputs } = useMeeting();
  if (inputs.length === 0) return <p className="mh-muted">{t('noInputs')}</p>;
  const sent = inputs.flatMap(({ committee, input }) => (input ? [{ committee, input }] : []));
  return (
    <div className="mh-stack">
      <p className="mh-hint">{t('answered', { sent: sent.length, all: inputs.length })}</p>
      {sent.map(({ committee, input }, index) => (
        <Disclosure key={committee.id} summary={committee.name} defaultOpen={index === 0}>
          <Input input={input} />
        </Disclosure>
      ))}
      {inputs
        .filter(({ input }) => !input)
        .map(({ committee }) => (
          <p key={committee.id}>
            {committee.name} <span className="mh-hint">{t('notSent')}</span>
          </p>
        ))}
    </div>
  );
}
