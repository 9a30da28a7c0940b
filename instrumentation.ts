/** Called by Next.js once when a server starts, and never during a build. The other runtime has no disk and no database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const [{ StartRefused }, { announce }] = await Promise.all([import('#lib/failures.ts'), import('#lib/log.ts')]);
    try {
      const { startServer } = await import('#lib/start.ts');
      await startServer();
    } catch (problem) {
      if (!(problem instanceof StartRefused)) throw problem;
      announce(problem.message);
      process.exit(1);
    }
  }
}
