import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue is told that this tag is no component of its own.
const isCustomElement = (tag) => tag === 'customer-chat';

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
