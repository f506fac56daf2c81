// All pages: their address, who may open them, and where they stand in the navigation. Rights are decided by the services;
// here they only keep from view what would be refused.
const EVERYBODY = ['OFFICE', 'LEADER', 'INTAKE_OFFICER', 'CASE_OFFICER', 'FEEDBACK_OFFICER', 'OPERATOR'];


export const pages = [
  { path: '/', load: () => import('../pages/start/home/page.js') },
  { path: '/tim', roles: EVERYBODY, load: () => import('../pages/start/search/page.js') },
  { path: '/bo-phan-giao-dien', load: () => import('../pages/start/kit/page.js') },
  { path: '/bang-dieu-hanh', nav: 'boards', roles: EVERYBODY, load: () => import('../pages/board/boards/page.js') },
  { path: '/bang-dieu-hanh/:id', roles: EVERYBODY, load: () => import('../pages/board/plan/page.js') },
];

/** What somebody finds in the navigation; nobody is signed in when roles is null. */
export const navigation = roles => pages.filter(page => page.nav
  && (!page.roles ? page.visitors !== true || roles === null : roles?.some(role => page.roles.includes(role))));
