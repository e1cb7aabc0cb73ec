import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { focusPage } from './focus-page.ts';
import { innerAddressOf } from './inner-address.ts';

/** Lets every plain link of the page lead on without loading anew, and moves the focus to the new page. */
export function useInnerLinks(): void {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const address = innerAddressOf(event);
      if (address === undefined) return;
      event.preventDefault();
      void router.navigate({ to: address });
    };
    document.addEventListener('click', follow);
    const stopListening = router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
      if (pathChanged && fromLocation !== undefined && navigator.userActivation.hasBeenActive) focusPage();
    });
    return () => {
      document.removeEventListener('click', follow);
      stopListening();
    };
  }, [router]);
}
