// Runs named steps, each with its time; the first that fails ends the run with its output.
import { spawn } from 'node:child_process';
import { root } from './built.mjs';

/** Resolves to the exit code; where several run at once, output comes together when the step is over. */
function run(command, args, isAlone) {
  const child = spawn(command, args, { cwd: root, stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => output.push(piece));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: [`${error.message}\n`] }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * @param steps [name, command, arguments]
 * @param atOnce how many run beside each other: with more than one their order must not matter
 */
export async function runSteps(steps, atOnce = 1) {
  const begun = Date.now();
  const seconds = (since) => (Date.now() - since) / 1000;
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const [name, command, args] = step;
      const start = Date.now();
      if (atOnce === 1) console.log(`▸ ${name}`);
      const { code, output } = await run(command, args, atOnce === 1);
      for (const piece of output) process.stdout.write(piece);
      if (code !== 0) {
        console.error(`✗ ${name} failed.`);
        process.exit(code);
      }
      console.log(`  ${name}: ${seconds(start).toFixed(1)} s`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  console.log(`All ${steps.length} steps passed in ${seconds(begun).toFixed(0)} s.`);
}
