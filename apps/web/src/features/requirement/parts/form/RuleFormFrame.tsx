import { useMemo, type ComponentProps } from 'react';
import type { FieldValues } from 'react-hook-form';
import { FormFrame } from '../../../../lib/form/FormFrame.tsx';
import { useViewer } from '../../../session/viewer.ts';
import type { FormContentFragment } from '../../requirement.generated.ts';
import './form.css';
import { FormWorldContext } from './form-context.ts';

type RuleFormFrameProps<Values extends FieldValues> = ComponentProps<typeof FormFrame<Values>> & {
  content: FormContentFragment;
};

/** The frame of both forms, with what their fields choose among. */
export function RuleFormFrame<Values extends FieldValues>({ content, ...frame }: RuleFormFrameProps<Values>) {
  const { today } = useViewer();
  const world = useMemo(() => ({ content, today }), [content, today]);
  return (
    <FormWorldContext value={world}>
      <FormFrame {...frame} />
    </FormWorldContext>
  );
}
