/** A browser that agrees to everything, remembers nothing but its storage, and shows one page in every tab. */
export function aBrowser(url: string): unknown {
  return {
    storage: { local: anArea(), session: anArea(), sync: anArea(), onChanged: anything() },
    scripting: { getRegisteredContentScripts: async () => [], __proto__: anything() },
    tabs: { get: async (id: number) => ({ id, url }), __proto__: anything() },
    __proto__: anything(),
  };
}

function anArea(): unknown {
  const kept = new Map<string, unknown>();
  const namesOf = (keys: unknown): string[] =>
    typeof keys === 'string'
      ? [keys]
      : Array.isArray(keys)
        ? keys
        : Object.keys(keys ?? Object.fromEntries(kept));
  return {
    get: async (keys: unknown) =>
      Object.fromEntries(namesOf(keys).flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    remove: async (keys: unknown) => {
      for (const key of namesOf(keys)) kept.delete(key);
    },
  };
}

/** Every member is a function that promises nothing in particular, and has all members itself. */
function anything(): object {
  return new Proxy(async () => undefined, {
    get: (target, name) => (name in target ? Reflect.get(target, name) : anything()),
  });
}
