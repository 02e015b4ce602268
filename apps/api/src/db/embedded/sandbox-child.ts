import { createInterface } from 'node:readline';
import { type EmbeddedOptions, startEmbedded } from './embedded.ts';

// What a test runs as a process of its own: starts with the options of its first argument, tells the outcome in one line of JSON, and stops
// the server when its input says so or ends.
const steps: string[] = [];
const tell = (outcome: object): void => void process.stdout.write(`${JSON.stringify({ ...outcome, steps })}\n`);
try {
  const options = JSON.parse(process.argv[2] ?? '{}') as EmbeddedOptions;
  const { url, firstStart, stop } = await startEmbedded({ ...options, onStep: (step) => steps.push(step) });
  tell({ url, firstStart });
  for await (const line of createInterface(process.stdin)) if (line === 'stop') break;
  await stop();
} catch (error) {
  tell({ problem: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
} finally {
  process.stdin.destroy();
}
