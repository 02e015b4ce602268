import { useSuspenseQuery } from '@apollo/client/react';
import { Select } from '@medhjul/ui/Select.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { formMessages } from '../../../../lib/form/form.messages.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { roomMessages } from '../../room.messages.ts';
import { TeamElementChoicesDocument } from '../../team-conversation.generated.ts';
import { useTeamTalk } from '../team-context.ts';
import type { NeedValues } from './need-values.ts';

/** The competences of the wheels that the members have, area by area. */
function useElements() {
  const { members } = useTeamTalk();
  const { wheels } = useSuspenseQuery(TeamElementChoicesDocument).data;
  const held = new Set(members.flatMap((member) => member.wheels));
  return wheels
    .filter(({ code }) => held.has(code))
    .flatMap(({ currentVersion }) => currentVersion.areas)
    .flatMap((area) =>
      area.elements.map(({ id, code, name }) => ({
        value: id,
        label: `${code} ${plainText(name)}`,
        group: plainText(area.name),
      })),
    );
}

/** Which competence a need is about, if it is about one. */
export function ElementField() {
  const t = useMessages(roomMessages);
  const form = useMessages(formMessages);
  const { error, ...field } = useField<NeedValues, 'elementId'>('elementId');
  return (
    <Select
      label={t('element')}
      optional={form('optional')}
      error={error}
      options={useElements()}
      placeholder={t('noElement')}
      {...field}
    />
  );
}
