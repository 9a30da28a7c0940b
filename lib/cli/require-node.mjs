// Runs first, in plain JavaScript: an older Node could not even read the other files.
const wanted = 24;
const running = Number(process.versions.node.split('.')[0]);
if (running < wanted) {
  console.error(
    `Andante runs on Node ${wanted} or newer, and this is Node ${process.versions.node}. Run “npm ci” (without --ignore-scripts): it brings the right Node into node_modules.`,
  );
  process.exit(1);
}
