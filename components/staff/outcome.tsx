/** What became of the last form: what was done, or why it was not. */
export function Outcome({ done, problem }: { done?: string | undefined; problem?: string | undefined }) {
  return (
    <>
      {done && (
        <p className="staff-note" role="status">
          {done}
        </p>
      )}
      {problem && (
        <p className="staff-note staff-note--stop" role="alert" data-refused="">
          {problem}
        </p>
      )}
    </>
  );
}
