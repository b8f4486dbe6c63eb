import type {
  BulkRequest,
  BulkResponse,
  DownloadRequest,
  DownloadTicket,
  EmptyTrashResponse,
  FavoriteRequest,
  GalleryFacets,
  GalleryFilter,
  GalleryIds,
  GalleryIdsQuery,
  GalleryPage,
  GalleryQuery,
  GalleryTiles,
  GalleryTilesQuery,
  GalleryTimeline,
  Image,
  SavedSearch,
  SavedSearchList,
  SaveSearchRequest,
  TagList,
  TagQuery,
  UpdateImageRequest,
} from '@easel/shared';
import type { CallOptions } from '../create-request.js';
import { part, type Request } from './resource.js';

/** The pictures one keeps. */
export const galleryCalls = (request: Request) => ({
  list: (query?: GalleryQuery, call?: CallOptions) =>
    request<GalleryPage>('GET', '/api/gallery', { ...call, query }),
  get: (imageId: string, call?: CallOptions) => request<Image>('GET', `/api/gallery/${part(imageId)}`, call),
  update: (imageId: string, body: UpdateImageRequest, call?: CallOptions) =>
    request<Image>('PUT', `/api/gallery/${part(imageId)}`, { ...call, body }),
  favorite: (imageId: string, favorite: FavoriteRequest['favorite'], call?: CallOptions) =>
    request<Image>('POST', `/api/gallery/${part(imageId)}/favorite`, { ...call, body: { favorite } }),
  /** Moves an image to the trash, from which `restore` brings it back. */
  trash: (imageId: string, call?: CallOptions) =>
    request<Image>('DELETE', `/api/gallery/${part(imageId)}`, call),
  restore: (imageId: string, call?: CallOptions) =>
    request<Image>('POST', `/api/gallery/${part(imageId)}/restore`, call),
  /** Deletes an image for good, row and files. */
  remove: (imageId: string, call?: CallOptions) =>
    request<Image>('DELETE', `/api/gallery/${part(imageId)}`, { ...call, query: { permanent: true } }),
  /** What a grid needs of many pictures, in few bytes. */
  tiles: (query?: GalleryTilesQuery, call?: CallOptions) =>
    request<GalleryTiles>('GET', '/api/gallery/tiles', { ...call, query }),
  timeline: (query?: GalleryFilter, call?: CallOptions) =>
    request<GalleryTimeline>('GET', '/api/gallery/timeline', { ...call, query }),
  facets: (query?: GalleryFilter, call?: CallOptions) =>
    request<GalleryFacets>('GET', '/api/gallery/facets', { ...call, query }),
  ids: (query?: GalleryIdsQuery, call?: CallOptions) =>
    request<GalleryIds>('GET', '/api/gallery/ids', { ...call, query }),
  tags: (query?: TagQuery, call?: CallOptions) =>
    request<TagList>('GET', '/api/gallery/tags', { ...call, query }),
  /** One change to many images. */
  bulk: (body: BulkRequest, call?: CallOptions) =>
    request<BulkResponse>('POST', '/api/gallery/bulk', { ...call, body }),
  emptyTrash: (call?: CallOptions) => request<EmptyTrashResponse>('DELETE', '/api/gallery/trash', call),
  /** An address that gives a ZIP of images, once. */
  downloadTicket: (body: DownloadRequest, call?: CallOptions) =>
    request<DownloadTicket>('POST', '/api/gallery/download/ticket', { ...call, body }),
  searches: (call?: CallOptions) => request<SavedSearchList>('GET', '/api/gallery/searches', call),
  saveSearch: (body: SaveSearchRequest, call?: CallOptions) =>
    request<SavedSearch>('POST', '/api/gallery/searches', { ...call, body }),
  updateSearch: (searchId: string, body: SaveSearchRequest, call?: CallOptions) =>
    request<SavedSearch>('PUT', `/api/gallery/searches/${part(searchId)}`, { ...call, body }),
  removeSearch: (searchId: string, call?: CallOptions) =>
    request<void>('DELETE', `/api/gallery/searches/${part(searchId)}`, call),
});
