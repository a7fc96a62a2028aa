import * as json from 'uranium-jit/json';
import { testTableOfCases } from './identity.ts';

testTableOfCases(json, json.engine().name);
