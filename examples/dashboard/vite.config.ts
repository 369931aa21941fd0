import { defineConfig } from 'vite';

const {
  CLOUDIFY_HOST = 'http://127.0.0.1:8080',
  CLOUDIFY_USERNAME = 'admin',
  CLOUDIFY_PASSWORD = 'admin',
} = process.env;

export default defineConfig({
  server: {
    proxy: {
      // The page needs neither CORS nor a password: the proxy adds the credentials.
      '/api': {
        target: CLOUDIFY_HOST,
        changeOrigin: true,
        headers: { Authorization: `Basic ${btoa(`${CLOUDIFY_USERNAME}:${CLOUDIFY_PASSWORD}`)}` },
      },
    },
  },
});
