import { p9Mistakes } from './p9-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P9', { minutes: 8 });
ignoranceSuite('P9');
mistakeSuite('P9', p9Mistakes);
