// Loaded before everything else, and so written for the Node that is too old.
const needed = 26;
const [major] = process.versions.node.split('.').map(Number);
if (major < needed) {
  process.stderr.write(
    `Stafett needs Node ${needed} and this is Node ${process.versions.node}. Start it with "npm start", "npm test" or "npm run …": they bring their own Node.\n`,
  );
  process.exit(1);
}
