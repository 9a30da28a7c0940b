/** The store cannot take or give anything now. Its message holds no personal data; `cause` is what the database or disk said. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';

  constructor(cause: unknown) {
    super('The store of requests is not available.', { cause });
  }
}

/** The server must not work with this store or these keys; the message is one sentence for whoever runs it. */
export class StartRefused extends Error {
  override name = 'StartRefused';
}
