import contract from 'cloudify-executions/openapi.json';
export const title: string = contract.info.title;
