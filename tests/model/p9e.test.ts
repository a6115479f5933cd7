import { p9eMistakes } from './p9e-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';

expertSuite('P9E', { minutes: 8 });
ignoranceSuite('P9E');
mistakeSuite('P9E', p9eMistakes);
