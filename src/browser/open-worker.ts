/** The part of a `Worker` that pages use. */
export type OpenedWorker = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate' | 'addEventListener'>;

/** A worker of a module; where the browser allows none, one that answers every question with an `error`. */
export function openWorker(address: string): OpenedWorker {
  try {
    return new Worker(address, { type: 'module' });
  } catch {
    return new RefusedWorker();
  }
}

class RefusedWorker extends EventTarget {
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;

  postMessage(): void {
    queueMicrotask(() => {
      const event = new ErrorEvent('error', { message: 'this browser lets the page run nothing beside it' });
      this.onerror?.call(this as unknown as Worker, event);
      this.dispatchEvent(event);
    });
  }

  terminate(): void {
    this.onerror = null;
  }
}
