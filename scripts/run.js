// Every npm script of this repository enters here: `node scripts/run.js <name> [arguments]`, under whatever Node there is.
// Only syntax that very old versions read, so that they too can say what is wrong instead of showing a SyntaxError.
const running = process.versions.node;

if (Number(running.split('.')[0]) < 20) {
  console.error(
    `Node ${running} is too old to begin with: install Node 20 or later, then run the same command again.`,
  );
  process.exitCode = 1;
} else {
  import('./bootstrap.js').then((bootstrap) => bootstrap.run(process.argv[2], process.argv.slice(3)));
}
