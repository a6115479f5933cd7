import { mistakes } from './p4-mistakes.ts';
import { mistakeSuite } from './procedure-suite.ts';

mistakeSuite('P4', mistakes);
