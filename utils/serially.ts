/** Runs operations one after another, whoever calls; one that fails does not hold up the next. */
export function serially(): <T>(operation: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (operation) => {
    const result = last.then(operation, operation);
    last = result.catch(() => undefined);
    return result;
  };
}
