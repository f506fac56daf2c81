// How the console speaks the API: an address knows its operation, and the operation what goes in and what comes out.
import type { operations as Catalog } from './made/tthc-catalog-service';
import type { operations as Dashboard } from './made/dashboard-service';
import type { operations as Dossier } from './made/dossier-service';
import type { operations as Feedback } from './made/feedback-service';
import type { operations as Plan } from './made/plan-service';

declare global {
  namespace Api {
    /** What every service has is asked by its path. */
    type Operations = Pick<Plan, Exclude<keyof Plan, keyof Dossier>>
      & Pick<Catalog, Exclude<keyof Catalog, keyof Dossier>>
      & Pick<Feedback, Exclude<keyof Feedback, keyof Dossier>>
      & Pick<Dashboard, Exclude<keyof Dashboard, keyof Dossier>>
      & Pick<Dossier, Exclude<keyof Dossier, keyof Plan>>;
    type Operation = keyof Operations & keyof typeof import('../src/main/resources/META-INF/resources/console/app/operations.js').OPERATIONS;

    const operation: unique symbol;
    /** Path and query of an operation. */
    type Address<O extends Operation> = string & { readonly [operation]: O };

    type Json<R> = R extends { content: { 'application/json': infer T } } ? T : never;
    type Answer<O extends Operation> = Operations[O] extends { responses: infer R }
      ? (R extends { 200: infer A } ? Json<A> : R extends { 201: infer A } ? Json<A> : never) : never;
    type Body<O extends Operation> = Operations[O] extends { requestBody?: { content: { 'application/json': infer B } } } ? B : Record<string, never>;
    type Path<O extends Operation> = Operations[O] extends { parameters: { path: infer P } } ? P : {};
    /** What is empty is left out, so any text will do. */
    type Query<O extends Operation> = Operations[O] extends { parameters: { query?: infer Q } }
      ? { [K in keyof Q]?: Q[K] | string | number | boolean } : {};
    type Item<O extends Operation> = Answer<O> extends { items: (infer T)[] } ? T : never;

    type Sending = RequestInit & { needsLogin?: boolean };
    type Command = Sending & { version?: string };
    /** What an address answers, and takes; of an address of no operation nothing is known. */
    type Told<P> = P extends Address<infer O> ? Answer<O> : any;
    type Taken<P> = P extends Address<infer O> ? Body<O> : any;
    type Get = <P extends string>(path: P, options?: Sending) => Promise<Told<P>>;
    type Entity = <P extends string>(path: P, options?: Sending) => Promise<{ value: Told<P>; version: string }>;
    type Post = <P extends string>(path: P, body: Taken<P>, options?: Command) => Promise<{ value: Told<P>; version: string; location: string }>;
    type At = <O extends Operation>(operation: O, path?: { [K in keyof Path<O>]: string | number }, query?: Query<O> & { cursor?: string }) => Address<O>;

    /** What a procedure says. */
    type Content = Body<'registerProcedure'>['content'];
    type Values = Record<string, any>;
    /** What may be done with a thing that a page shows: its form, and what of it is sent. */
    interface Act<O extends Operation, V> {
      danger?: boolean;
      withoutVersion?: boolean;
      /** Not what is usual now. */
      later?: (value: V) => boolean;
      /** What it leads to, shown beside its form. */
      before?: (value: any) => unknown;
      /** What the path names beside the thing itself. */
      path?: (values: Values, value: V) => Record<string, string>;
      fields: (value: V & { draw: () => void }) => Record<string, unknown>[];
      body: (values: Values, value: V) => Body<O>;
    }
    type Acts<V> = { [O in Operation]?: Act<O, V> };
  }
}
