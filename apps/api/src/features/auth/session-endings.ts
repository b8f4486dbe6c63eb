import { EventEmitter } from 'node:events';

/**
 * Tells whoever keeps a connection open that sessions of an account have ended, so that it looks at once whether its
 * own is among them. Within this process only: what ends elsewhere is found out at the next look.
 */
export interface SessionEndings {
  /** To be called when the end is stored, not inside its transaction. */
  tell(userId: string): void;
  /** Gives the function that ends the subscription. */
  subscribe(userId: string, listener: () => void): () => void;
}

export const createSessionEndings = (): SessionEndings => {
  // One listener per open stream: any number is fine.
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    tell: (userId) => {
      emitter.emit(userId);
    },
    subscribe: (userId, listener) => {
      emitter.on(userId, listener);
      return () => {
        emitter.off(userId, listener);
      };
    },
  };
};
