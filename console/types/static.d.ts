// What the console takes of libraries that are served from their jars.
export const html: any;
export const nothing: any;
export const render: any;
export const svg: any;
export const live: any;
export const repeat: any;
export const init: any;
