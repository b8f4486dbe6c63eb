# syntax=docker/dockerfile:1

# One image with the API and the built browser app. No stage compiles native code: every native part is prebuilt.
FROM node:24-bookworm-slim AS base
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
# The pnpm this repository is pinned to.
RUN npm install --global "pnpm@$(node -p "require('./package.json').config.pnpm")"
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/shared/package.json packages/shared/
COPY packages/client/package.json packages/client/
COPY packages/sketchbook/package.json packages/sketchbook/
COPY e2e/package.json e2e/
COPY bench/package.json bench/

FROM base AS build
RUN pnpm install --frozen-lockfile
COPY tsconfig.base.json tsconfig.json ./
COPY packages packages
COPY apps apps
RUN node_modules/.bin/tsc -b apps/api packages/client && pnpm --filter @easel/web build

# What the server needs at run time, without tools, tests and the browser app's libraries.
FROM base AS production-dependencies
RUN pnpm install --frozen-lockfile --prod --filter "@easel/api..."

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8000 DATA_DIR=/data
# As scripts/lib/server-process.mjs has it, and for the reason given there.
ENV MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=131072 MALLOC_TRIM_THRESHOLD_=131072
WORKDIR /app
COPY --from=production-dependencies /app ./
COPY --from=build /app/packages/shared/dist packages/shared/dist
COPY --from=build /app/packages/sketchbook/dist packages/sketchbook/dist
COPY packages/sketchbook/assets packages/sketchbook/assets
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node is process 1 here and the server handles SIGTERM itself: it lets running pictures finish for a few seconds.
CMD ["node", "--enable-source-maps", "--no-memory-reducer", "--v8-pool-size=1", "apps/api/dist/main.js"]
