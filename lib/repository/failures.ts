/** Somebody else moved `main`: what was to follow it must be looked at again. */
export class HeadMoved extends Error {
  override name = 'HeadMoved';
}

/** The repository elsewhere, named by CONTENT_REMOTE, does not answer or has gone another way. */
export class RemoteAway extends Error {
  override name = 'RemoteAway';
}
