import { Button } from '@medhjul/ui/Button.tsx';
import { X } from 'lucide-react';
import { AutosaveField } from '../../../../lib/autosave/AutosaveField.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import type { PreparedAnswerFragment } from '../../conversation.generated.ts';
import { preparationMessages } from '../../preparation.messages.ts';
import { useTalk } from '../talk-context.ts';
import { useAnswering } from './questions.ts';

/** As long as the contract takes it. */
const longest = 1000;

interface QuestionFieldProps {
  answer: PreparedAnswerFragment;
  onRemove(): void;
  /** Told what was saved last, so that a removal knows what would be lost. */
  onSaved(body: string): void;
}

/** One chosen question with the own answer. */
export function QuestionField({ answer, onRemove, onSaved }: QuestionFieldProps) {
  const t = useMessages(preparationMessages);
  const { conversation } = useTalk();
  const { question, body, version } = answer;
  const save = useAnswering(question.id);
  return (
    <li className="mh-prepare-question">
      <AutosaveField
        name={`answer ${conversation.id} ${question.id}`}
        field={{ label: question.text, maxLength: longest, readOnly: !conversation.viewerCanPrepare }}
        audience="me"
        remote={{ body, version }}
        save={(text, from) => {
          onSaved(text);
          return save(text, from);
        }}
      />
      {conversation.viewerCanPrepare && (
        <Button
          variant="quiet"
          aria-label={t('removeOf', { question: question.text })}
          icon={<X aria-hidden="true" />}
          onClick={onRemove}
        >
          {t('remove')}
        </Button>
      )}
    </li>
  );
}
