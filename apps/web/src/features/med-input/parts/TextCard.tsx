import { useMutation } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { useState } from 'react';
import { AutosaveField } from '../../../lib/autosave/AutosaveField.tsx';
import type { SaveText } from '../../../lib/autosave/text-state.ts';
import { useUserErrors } from '../../../lib/errors.ts';
import type { MedInputText } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { WriteMedInputDocument, type MedInputWholeFragment } from '../med-input.generated.ts';
import { medInputMessages } from '../med-input.messages.ts';
import { useMedInput } from './med-input-context.ts';

/** As long as the contract takes it. */
const LONGEST = 4000;

const textOf = (input: MedInputWholeFragment, text: MedInputText) =>
  text === 'EFFORTS'
    ? { body: input.efforts, version: input.effortsVersion }
    : { body: input.words, version: input.wordsVersion };

function useWriting(text: MedInputText): SaveText {
  const { id } = useMedInput();
  const words = useUserErrors();
  const [write] = useMutation(WriteMedInputDocument);
  return async (body, version) => {
    const payload = (await write({ variables: { id, text, version, body } })).data?.writeMedInput;
    if (!payload) throw new Error('no answer');
    const { input, errors } = payload;
    const now = input ? textOf(input, text) : { body: '', version: 0 };
    if (errors.some(({ code }) => code === 'CONFLICT')) return { kind: 'conflict', theirs: now };
    const [refusal] = errors;
    return refusal ? { kind: 'refused', words: words(refusal) } : { kind: 'saved', version: now.version };
  };
}

/** One of the input's free texts: written in place, else read. */
export function TextCard({ text }: { text: MedInputText }) {
  const t = useMessages(medInputMessages);
  const input = useMedInput();
  const { id, viewerCanWrite } = input;
  const save = useWriting(text);
  // who has typed something when the chair sends keeps it in sight
  const [wasWriting] = useState(viewerCanWrite);
  const remote = textOf(input, text);
  const name = text === 'EFFORTS' ? 'efforts' : 'words';
  const prose = remote.body.trim() === '' ? null : <p className="mh-med-prose">{remote.body}</p>;
  return (
    <Card title={t(name)}>
      {wasWriting && (
        <div className="mh-no-print">
          <AutosaveField
            name={`med input ${id} ${name}`}
            field={{
              label: t(name),
              hideLabel: true,
              hint: t(`${name}Hint`),
              rows: 5,
              maxLength: LONGEST,
              readOnly: !viewerCanWrite,
            }}
            audience="input"
            remote={remote}
            save={save}
          />
        </div>
      )}
      <div className={wasWriting ? 'mh-med-printed' : undefined}>
        {prose ?? <p className="mh-muted">{t('nothing')}</p>}
      </div>
    </Card>
  );
}
