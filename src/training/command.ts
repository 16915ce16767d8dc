import { train } from './train.ts';

process.exitCode = await train(process.argv.slice(2));
