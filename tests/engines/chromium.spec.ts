import { chromium } from './find-engines.ts';
import { inEngine } from './in-engine.ts';
import { readerJourneys } from './reader-journeys.ts';
import { staffJourneys } from './staff-journeys.ts';

const port = Number(process.env.PORT ?? 3210) + 220;

inEngine(chromium(), (given) => {
  readerJourneys(given);
  staffJourneys(given, port);
});
