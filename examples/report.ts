/**
 * Writes the report of the process (see Node.js's manual, "Diagnostic report"), with the encoder's statistics in it.
 *
 *   node -C uranium-source --import tsx examples/report.ts report.json
 */

import { writeFileSync } from 'node:fs';
import { encode, measureTime, pretouch, resetStats, stats } from 'uranium-jit';

const makeRow = (id: number): object => ({ id, name: `row ${id}`, price: id + 0.25, tags: ['a', 'b'] });

console.error(pretouch([makeRow(0)]));
resetStats();
measureTime(true);
for (let id = 0; id < 1000; id++) encode([makeRow(id)]);

const report = { ...(process.report.getReport() as object), uranium: stats() };
const file = process.argv[2];
if (file === undefined) console.log(JSON.stringify(report.uranium, null, 2));
else writeFileSync(file, JSON.stringify(report, null, 2));
