import reference from '../../src/lines/fermentation/procedures/p3.reference.json' with { type: 'json' };
import { mistakes } from './p3-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P3', { minutes: 15, reference });
ignoranceSuite('P3');
mistakeSuite('P3', mistakes);
