# onrecord: bot, web or worker. Needs a Redis or Valkey elsewhere (REDIS_URL); compose.yaml shows how.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY config ./config
COPY jobs ./jobs
COPY src ./src
RUN npx tsc --incremental false --sourceMap false --declaration false
RUN npm prune --omit=dev --no-audit --no-fund

# No shell, no package manager; runs as user 65532 and writes nothing.
FROM gcr.io/distroless/nodejs20-debian12:nonroot
ENV NODE_ENV=production OPS_HOST=0.0.0.0 OPS_PORT=9400
WORKDIR /app
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s CMD ["/nodejs/bin/node", "-e", "fetch('http://127.0.0.1:9400/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["dist/src/bin/web.js"]
