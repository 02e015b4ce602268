import { FieldError } from '@medhjul/ui/FieldError.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { useField } from '../../../../lib/form/field.ts';
import { useFormWorld } from './form-context.ts';
import type { RequirementValues } from './form-values.ts';
import './LevelField.css';

/** The scale as one row of choices: the number, its word, and under the row what the chosen one looks like in the work. */
export function LevelField() {
  const t = useMessages(requirementFormMessages);
  const { levels } = useFormWorld().content;
  const { id, value, onChange, onBlur, ref, error } = useField<RequirementValues, 'level'>('level');
  const chosen = levels.find((level) => level.value === value);
  const describedBy = [`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div
      className="mh-scale"
      role="radiogroup"
      id={id}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      aria-invalid={error ? true : undefined}
    >
      <span className="mh-scale__label" id={`${id}-label`}>
        {t('level')}
      </span>
      <p className="mh-hint" id={`${id}-hint`}>
        {t('levelHint')}
      </p>
      <div className="mh-scale__choices">
        {levels.map((level, index) => (
          <label key={level.value} className="mh-scale__choice">
            <input
              ref={index === 0 ? ref : undefined}
              type="radio"
              name={id}
              value={level.value}
              checked={level.value === value}
              onChange={() => onChange(level.value)}
              onBlur={onBlur}
              aria-describedby={`${id}-${level.value}`}
            />
            <span className="mh-scale__number">{level.value}</span>
            <span className="mh-scale__word">{level.name}</span>
            <span className="mh-scale__meaning" id={`${id}-${level.value}`}>
              {level.description}
            </span>
          </label>
        ))}
      </div>
      {chosen && (
        <p className="mh-scale__chosen" aria-hidden="true">
          {chosen.description}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
