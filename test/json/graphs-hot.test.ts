import { testGraphs, usualTotal } from './graph-tests.ts';

// Every shape is compiled as soon as it is met. The variable is read when the encoder starts.
process.env.URANIUM_HOT = '1';
const json = await import('uranium-jit/json');

testGraphs(json, `${json.engine().name}, compiled at first sight`, usualTotal / 4);
