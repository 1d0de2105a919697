/** Preact for the reader and for the extension's own pages, once in the package (scripts/support/shared.ts). */
import { render } from 'preact';
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { share } from '../utils/share.ts';

export default defineUnlistedScript(() =>
  share({
    preact: { render },
    'preact/hooks': { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState },
    'preact/jsx-runtime': { Fragment, jsx, jsxs },
  }),
);
