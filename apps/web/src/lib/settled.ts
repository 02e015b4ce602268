import { useEffect, useState } from 'react';

/** The value once it has stood still for that many milliseconds; values are told apart by what they hold. */
export function useSettled<Value>(value: Value, delay: number): Value {
  const [settled, setSettled] = useState(value);
  const content = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
    // a new object with the same content is no change
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [content, delay]);
  return settled;
}
