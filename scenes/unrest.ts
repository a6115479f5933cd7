// Whether something that is seen moves: then picture follows picture while the plant's time runs. At rest nothing is drawn.
import { createContext, useContext } from 'react';

/** What moves says so in every frame in which it did; `Unrest` asks and forgets. */
export interface Stir {
  moves: boolean;
}

const StirContext = createContext<Stir>({ moves: false });
export const StirProvider = StirContext.Provider;
export const useStir = (): Stir => useContext(StirContext);
