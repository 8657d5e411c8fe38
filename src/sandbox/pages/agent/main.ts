import './ui/agent-console.ts';
