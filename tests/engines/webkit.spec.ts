import { webKit } from './find-engines.ts';
import { inEngine } from './in-engine.ts';
import { readerJourneys } from './reader-journeys.ts';
import { staffJourneys } from './staff-journeys.ts';

const port = Number(process.env.PORT ?? 3210) + 260;

inEngine(webKit(port + 9), (given) => {
  readerJourneys(given);
  staffJourneys(given, port);
});
