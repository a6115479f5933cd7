import reference from '../../src/lines/fermentation/procedures/p2.reference.json' with { type: 'json' };
import { mistakes } from './p2-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P2', { minutes: 12, reference });
ignoranceSuite('P2');
mistakeSuite('P2', mistakes);
