import userEvent from '@testing-library/user-event';
import { doing } from '../../../testing/render.tsx';

/** Presses a key on what has the focus, and waits for what follows. */
export function press(key: string): Promise<void> {
  return doing(async () => {
    await userEvent.keyboard(key);
  });
}
