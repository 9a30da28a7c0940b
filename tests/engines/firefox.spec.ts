import { firefox } from './find-engines.ts';
import { inEngine } from './in-engine.ts';
import { readerJourneys } from './reader-journeys.ts';
import { staffJourneys } from './staff-journeys.ts';

const port = Number(process.env.PORT ?? 3210) + 240;

inEngine(firefox(), (given) => {
  readerJourneys(given);
  staffJourneys(given, port);
});
