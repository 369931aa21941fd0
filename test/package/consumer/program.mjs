// An ES module, run against the manager whose address is the argument.
import { speakTo } from './speak.mjs';

console.log(JSON.stringify({ node: process.version, ...(await speakTo(process.argv[2])) }));
