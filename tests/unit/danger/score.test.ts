import { it } from 'vitest';
import { suggestsDanger } from '#lib/danger.ts';
import { readPhrases } from './phrases.ts';
it('x', () => {
  let out = '';
  for (const name of (process.env.L ?? 'english,french').split(',')) {
    const { danger, ordinary } = readPhrases(name);
    const missed = danger.filter((t) => !suggestsDanger(t));
    const alarmed = ordinary.filter((t) => suggestsDanger(t));
    out += `\n${name}: missed ${missed.length}/${danger.length}, alarmed ${alarmed.length}/${ordinary.length}\n`;
    if (!process.env.Q) out += missed.map((t) => `  M ${t}`).join('\n') + '\n' + alarmed.map((t) => `  A ${t}`).join('\n');
  }
  process.stdout.write(out + '\n');
});
