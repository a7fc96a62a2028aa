export { printExplanation } from './explanation.ts';
