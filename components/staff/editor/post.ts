/** What became of a message to the server. `ended`: the session has; `refused`: this person may not; `away`: nothing arrived, try again. */
export type Answer<Value> = { kind: 'answer'; value: Value } | { kind: 'ended' | 'refused' | 'away' | 'too-large' };

/** Sends a message of the editor and waits for what the server makes of it. */
export async function post<Value>(address: string, message: unknown): Promise<Answer<Value>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      redirect: 'manual',
    });
    // A handler leads somebody whose session has ended to the page where one signs in.
    if (response.type === 'opaqueredirect') return { kind: 'ended' };
    if (response.status === 413) return { kind: 'too-large' };
    if (response.status === 403 || response.status === 400) return { kind: 'refused' };
    if (!response.ok) return { kind: 'away' };
    return { kind: 'answer', value: (await response.json()) as Value };
  } catch {
    return { kind: 'away' };
  }
}
