import { useEffect, useState } from 'react';

/** Milliseconds for which somebody whose change has come is taken to be writing still. */
export const writingFor = 4_000;

/** Whether the other writes here just now: since their last change came (milliseconds since 1970) little time has passed. */
export function useIsWriting(heardAt: number | null): boolean {
  const [silentSince, setSilentSince] = useState<number | null>(null);
  useEffect(() => {
    if (heardAt === null) return;
    const timer = setTimeout(() => setSilentSince(heardAt), writingFor);
    return () => clearTimeout(timer);
  }, [heardAt]);
  return heardAt !== null && heardAt !== silentSince;
}
