/** The registers of the x87 floating-point unit, from the top of its stack. Intel SDM vol. 1, 8.1.2. */

import { Register } from './register.ts';

export const st0: Register<'st', 'st'> = new Register('st', 'st', 0);
export const st1: Register<'st', 'st(1)'> = new Register('st(1)', 'st', 1);
export const st2: Register<'st', 'st(2)'> = new Register('st(2)', 'st', 2);
export const st3: Register<'st', 'st(3)'> = new Register('st(3)', 'st', 3);
export const st4: Register<'st', 'st(4)'> = new Register('st(4)', 'st', 4);
export const st5: Register<'st', 'st(5)'> = new Register('st(5)', 'st', 5);
export const st6: Register<'st', 'st(6)'> = new Register('st(6)', 'st', 6);
export const st7: Register<'st', 'st(7)'> = new Register('st(7)', 'st', 7);
