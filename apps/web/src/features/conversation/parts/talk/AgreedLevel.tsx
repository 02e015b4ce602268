import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { LevelPicker } from '@medhjul/ui/LevelPicker.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { Audience } from '../../../../lib/Audience.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { SensitiveHint } from '../../../../lib/SensitiveHint.tsx';
import type { TalkLineFragment } from '../../conversation.generated.ts';
import { talkMessages } from '../../talk.messages.ts';
import type { LevelField } from '../level/level-field.ts';
import { LevelStatus } from '../level/LevelStatus.tsx';
import { useLevelText, useTalk } from '../talk-context.ts';

/** As long as the contract takes it. */
const longest = 1000;

interface AgreedLevelProps {
  line: TalkLineFragment;
  field: LevelField;
}

/** When both chose at the same moment: the two levels, and which one holds. */
function Conflict({ field }: Pick<AgreedLevelProps, 'field'>) {
  const t = useMessages(talkMessages);
  const levelText = useLevelText();
  const { value, theirs, settle } = field;
  return (
    <div role="alert">
      {theirs && (
        <Alert tone="warn">
          <p>{t('levelConflict', { mine: levelText(value.level), theirs: levelText(theirs.level) })}</p>
          <div className="mh-row">
            <Button variant="secondary" onClick={() => settle(value)}>
              {t('useMine')}
            </Button>
            <Button variant="secondary" onClick={() => settle(theirs)}>
              {t('useTheirs')}
            </Button>
          </div>
        </Alert>
      )}
    </div>
  );
}

function Remark({ line, field }: AgreedLevelProps) {
  const t = useMessages(talkMessages);
  const { conversation, components: all } = useTalk();
  const { value, choose, type, flush } = field;
  const mattering = new Set(line.element.element.components.map(({ id }) => id));
  const components = all.filter(({ id }) => mattering.has(id));
  return (
    <div className="mh-stack mh-talk-remark">
      {components.length > 0 && (
        <fieldset className="mh-choices">
          <legend>{t('missing')}</legend>
          {components.map(({ id, name, description }) => (
            <Checkbox
              key={id}
              label={name}
              hint={description}
              checked={value.missing.includes(id)}
              onChange={({ target }) =>
                choose({
                  missing: target.checked ? [...value.missing, id] : value.missing.filter((other) => other !== id),
                })
              }
            />
          ))}
        </fieldset>
      )}
      <div>
        <TextArea
          label={t('remark')}
          hint={t('remarkHint')}
          rows={2}
          maxLength={longest}
          value={value.remark}
          onChange={({ target }) => type({ remark: target.value })}
          onBlur={() => void flush()}
        />
        <Audience of={conversation.isOwn ? 'leader' : 'employee'} />
        <SensitiveHint text={value.remark} />
      </div>
    </div>
  );
}

/** The level that both agree on: a digit is enough; with a remark, and what is missing, where that says more. */
export function AgreedLevel({ line, field }: AgreedLevelProps) {
  const t = useMessages(talkMessages);
  const { levels } = useTalk();
  const { value, choose } = field;
  return (
    <div className="mh-talk-line__choice">
      <p className="mh-talk-agree" aria-hidden="true">
        {t('agreedLevel')}
      </p>
      <LevelPicker
        label={t('agreedLevelOf', { element: plainText(line.element.element.name) })}
        hideLabel
        levels={levels.map((level) => ({ value: level.value, name: level.name }))}
        value={value.level}
        onChange={(level) => choose({ level })}
        none={t('notAgreed')}
      />
      <LevelStatus field={field} />
      <Conflict field={field} />
      <Disclosure summary={t('remarkAndMissing')} defaultOpen={value.remark !== '' || value.missing.length > 0}>
        <Remark {...{ line, field }} />
      </Disclosure>
    </div>
  );
}
