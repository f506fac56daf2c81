// All pages: their address, who may open them, and where they stand in the navigation. Rights are decided by the services;
// here they only keep from view what would be refused. A page for a wall is never locked.
import { NOTICED } from './notices.js';

const EVERYBODY = ['OFFICE', 'LEADER', 'INTAKE_OFFICER', 'CASE_OFFICER', 'FEEDBACK_OFFICER', 'OPERATOR'];

const COUNTER = ['INTAKE_OFFICER'];
const FEEDBACK = ['FEEDBACK_OFFICER', 'CASE_OFFICER', 'LEADER', 'OFFICE'];
const DOSSIERS = ['INTAKE_OFFICER', 'CASE_OFFICER', 'LEADER', 'OFFICE'];

export const pages = [
  { path: '/', load: () => import('../pages/start/home/page.js') },
  { path: '/tim', roles: EVERYBODY, load: () => import('../pages/start/search/page.js') },
  { path: '/thong-bao', roles: NOTICED, load: () => import('../pages/start/notices/page.js') },
  { path: '/bo-phan-giao-dien', load: () => import('../pages/start/kit/page.js') },
  { path: '/tiep-nhan', nav: 'receive', roles: COUNTER, load: () => import('../pages/counter/receive/page.js') },
  { path: '/cho-tiep-nhan', nav: 'inbox', roles: COUNTER, load: () => import('../pages/counter/inbox/page.js') },
  { path: '/ban-giao', nav: 'handover', roles: COUNTER, load: () => import('../pages/counter/handover/page.js') },
  { path: '/tra-ket-qua', nav: 'delivery', roles: COUNTER, load: () => import('../pages/counter/delivery/page.js') },
  { path: '/viec', nav: 'work', roles: DOSSIERS, load: () => import('../pages/dossier/work/page.js') },
  { path: '/ho-so', nav: 'dossiers', roles: DOSSIERS, load: () => import('../pages/dossier/list/page.js') },
  { path: '/ho-so/:id', roles: DOSSIERS, load: () => import('../pages/dossier/detail/page.js') },
  { path: '/phan-anh', nav: 'feedback', roles: FEEDBACK, load: () => import('../pages/feedback/list/page.js') },
  { path: '/phan-anh/:id', roles: FEEDBACK, load: () => import('../pages/feedback/detail/page.js') },
  { path: '/thu-tuc', nav: 'procedures', load: () => import('../pages/procedure/list/page.js') },
  { path: '/thu-tuc/:id', load: () => import('../pages/procedure/detail/page.js') },
  { path: '/du-thao-thu-tuc', roles: ['OFFICE', 'LEADER', 'OPERATOR'], load: () => import('../pages/procedure/drafts/page.js') },
  { path: '/soan-thu-tuc', roles: ['OFFICE'], load: () => import('../pages/procedure/draft/page.js') },
  { path: '/soan-thu-tuc/:id', roles: ['OFFICE'], load: () => import('../pages/procedure/draft/page.js') },
  { path: '/tra-cuu', nav: 'track', visitors: true, load: () => import('../pages/public/track/page.js') },
  { path: '/gui-phan-anh', nav: 'send', visitors: true, load: () => import('../pages/public/send/page.js') },
  { path: '/tra-loi', nav: 'answers', visitors: true, load: () => import('../pages/public/answers/page.js') },
  { path: '/ke-hoach', nav: 'plans', roles: EVERYBODY, load: () => import('../pages/plan/list/page.js') },
  { path: '/ke-hoach/:id', roles: EVERYBODY, load: () => import('../pages/plan/detail/page.js') },
  { path: '/nhap-ke-hoach', roles: ['OFFICE'], load: () => import('../pages/plan/import/page.js') },
  { path: '/bang-dieu-hanh', nav: 'boards', roles: EVERYBODY, load: () => import('../pages/board/boards/page.js') },
  { path: '/danh-ba', nav: 'directory', roles: EVERYBODY, load: () => import('../pages/directory/organisations/page.js') },
  { path: '/danh-ba/:id', roles: EVERYBODY, load: () => import('../pages/directory/organisation/page.js') },
  { path: '/can-bo/:id', roles: ['OFFICE', 'LEADER', 'OPERATOR'], load: () => import('../pages/directory/officer/page.js') },
  { path: '/lich-lam-viec', roles: EVERYBODY, load: () => import('../pages/directory/calendar/page.js') },
  { path: '/bo-quy-dinh', roles: EVERYBODY, load: () => import('../pages/directory/rules/page.js') },
  { path: '/van-hanh', nav: 'operations', roles: ['OPERATOR'], load: () => import('../pages/operations/status/page.js') },
  { path: '/bang-dieu-hanh/:id', roles: EVERYBODY, wall: true, load: () => import('../pages/board/plan/page.js') },
];

/** What somebody finds in the navigation; nobody is signed in when roles is null. */
export const navigation = roles => pages.filter(page => page.nav
  && (!page.roles ? page.visitors !== true || roles === null : roles?.some(role => page.roles.includes(role))));
