import { fileURLToPath, pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import type { Message } from '../core/index';
import { projectFiles } from '../node/project-files';
import { createProjects, NO_PROJECT, type Project } from '../project/projects';

/** What the folders above a text say of it. What cannot be used of them is told once and changes nothing. */
export function projectLoader(tell: (path: string, problem: Message) => void): (path: string) => Promise<Project> {
  const projects = createProjects(projectFiles);
  const told = new Set<string>();
  return async path => {
    if (path === '-') return NO_PROJECT;
    const project = await projects.of(pathToFileURL(resolve(path)).href, null);
    for (const { folder, path: below, line, message } of project.problems) {
      const file = `${join(fileURLToPath(folder), below)}:${line + 1}`;
      if (!told.has(file + message.zh)) tell(file, message);
      told.add(file + message.zh);
    }
    return project;
  };
}
