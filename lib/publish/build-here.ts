import type { Problem } from '../content/problem.ts';
import type { BuildStep } from '../release/build-release.ts';
import { buildRelease } from '../release/build-release.ts';
import { ReleaseRefused } from '../release/folder.ts';
import type { Repository } from '../repository/repository.ts';
import type { BuildNews, BuildOrder, Built } from './build-order.ts';
import { composeCommits } from './compose.ts';
import type { OutcomeCode } from './proposal.ts';

/** Where a release is made, and of what. */
export type BuildPlace = { project: string; root: string; repository: Repository; now?: Date };

/** How many lines of what a step printed are told: its end, where the reason stands. */
const told = 40;

const codes: Record<BuildStep, OutcomeCode> = { check: 'content', build: 'build', crawl: 'crawl' };

/** Makes a release of `main` with some changes, in this process and for as long as it takes. */
export async function buildHere(order: BuildOrder, hear: (news: BuildNews) => void, place: BuildPlace): Promise<Built> {
  const { project, root, repository, now = new Date() } = place;
  let begun: BuildStep | undefined;
  let failure: { step: BuildStep; printed: string } | undefined;
  const listener = {
    begun(step: BuildStep) {
      if (begun) hear({ step: begun, state: 'done' });
      begun = step;
      hear({ step, state: 'running' });
    },
    failed: (step: BuildStep, printed: string) => {
      failure = { step, printed };
    },
  };
  try {
    const composed = await composeCommits(repository, order);
    if ('conflicts' in composed) {
      const { conflicts } = composed;
      const blamed = conflicts.map(({ id }) => id);
      return { failed: { code: 'conflict', problems: [], lines: conflicts.map(({ file }) => file) }, blamed };
    }
    const { commit } = composed;
    const wish = { project, repository: repository.folder, root, commit, by: order.by, now, listener };
    const { id } = await buildRelease(wish);
    hear({ step: 'crawl', state: 'done' });
    return { commit, release: id };
  } catch (problem) {
    return { failed: outcomeOf(problem, failure) };
  }
}

function outcomeOf(problem: unknown, failure: { step: BuildStep; printed: string } | undefined) {
  const said = problem instanceof Error ? problem.message : String(problem);
  const printed = failure?.printed ?? said;
  if (/ENOSPC|no space left|disk is full/i.test(`${said} ${printed}`)) return { code: 'disk-full' as const, problems: [], lines: [] };
  const problems = failure?.step === 'check' ? problemsIn(printed) : [];
  const lines = problems.length > 0 ? [] : printed.trimEnd().split('\n').slice(-told);
  const code: OutcomeCode = failure ? codes[failure.step] : problem instanceof ReleaseRefused ? 'build' : 'unknown';
  return { code, problems, lines };
}

/** The errors in what the content check printed for programs; none where it printed something else. */
function problemsIn(printed: string): Problem[] {
  try {
    const { problems } = JSON.parse(printed) as { problems: Problem[] };
    return problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, column, severity, code, arguments: filled }) => ({ file, line, column, severity, code, arguments: filled }));
  } catch {
    return [];
  }
}
