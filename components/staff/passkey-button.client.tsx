'use client';

import type { MouseEvent } from 'react';
import { useEffect, useRef, useState } from 'react';

type Props = {
  /** Where the question comes from and the answer goes to. */
  address: string;
  kind: 'create' | 'get';
  words: string;
  failed: string;
  /** Said where the server was asked too often from here. */
  slow: string;
};

/**
 * Asks the device for a passkey and sends its answer with the form the button stands in. It can be pressed only in browsers that can:
 * everyone else signs in with a password and a code.
 */
export function PasskeyButton({ address, kind, words, failed, slow }: Props) {
  const answer = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'unable' | 'ready' | 'busy' | 'failed' | 'slow'>('unable');
  useEffect(() => {
    if (typeof PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in PublicKeyCredential) setState('ready');
  }, []);

  async function ask(event: MouseEvent) {
    event.preventDefault();
    setState('busy');
    try {
      const asked = await fetch(address);
      if (asked.status === 429) return setState('slow');
      const question = await asked.json();
      const credential =
        kind === 'create'
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
      if (!answer.current || !(credential instanceof PublicKeyCredential)) throw new Error('No passkey was given.');
      answer.current.value = JSON.stringify(credential.toJSON());
      answer.current.form?.requestSubmit(); // unlike submit(), it is heard: what was typed is on its way
    } catch {
      setState('failed'); // The person closed the question, or the device has no passkey for us: another way stays open.
    }
  }

  return (
    <>
      <input type="hidden" name="answer" ref={answer} />
      <button className="button button--quiet" type="submit" onClick={ask} disabled={state === 'unable' || state === 'busy'}>
        {words}
      </button>
      {(state === 'failed' || state === 'slow') && (
        <p className="error" role="alert">
          {state === 'slow' ? slow : failed}
        </p>
      )}
    </>
  );
}
