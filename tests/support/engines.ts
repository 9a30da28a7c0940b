import type { TestProject } from 'vitest/node';
import type { Postgres } from './postgres.ts';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a PostgreSQL server, or nothing when there is none here. */
    postgres: string | undefined;
  }
}

let server: Postgres | undefined;

/** Brings PostgreSQL up for the tests of the store, and says plainly when they run without it. */
export function setup(project: TestProject): void {
  server = startPostgres();
  project.provide('postgres', server?.url);
  if (!server) {
    console.log('The store was tested on SQLite only: PostgreSQL is not installed here and TEST_DATABASE_URL is not set (see README.md).');
  }
}

export function teardown(): void {
  server?.stop();
}
