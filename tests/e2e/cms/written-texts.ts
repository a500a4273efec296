import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** The Indonesian of a text that is written in both languages, and what a language's own file holds. */
export async function indonesianTexts(folder: string): Promise<string[]> {
  const texts: string[] = [];
  for (const source of await sourcesBelow(folder)) {
    if (/(?:^|[/-])id\.ts$/.test(source.fileName)) texts.push(...literalsIn(source));
    visit(source, (node) => {
      if (!ts.isObjectLiteralExpression(node)) return;
      const [id, en] = ['id', 'en'].map((name) =>
        node.properties.find((property) => property.name?.getText(source) === name),
      );
      if (id && en) texts.push(...literalsIn(id));
    });
  }
  return texts;
}

/** Sentences and names that stand in code of the CMS itself, which is written in Indonesian. */
export async function codeTexts(folder: string, except: readonly string[]): Promise<string[]> {
  const sources = await sourcesBelow(folder);
  return sources
    .filter(({ fileName }) => !except.some((part) => fileName.startsWith(join(folder, part))))
    .flatMap((source) => literalsIn(source).filter(isForPeople));
}

/** Not the names of things in code: those are one word in small letters, or are no prose at all. */
const isForPeople = (text: string) =>
  /^\s*(?:\p{Lu}\p{Ll}|—)|\p{L} \p{L}|^ \p{L}|^\(/u.test(text) &&
  !/[{}<>=_]|\bk-|Backend/.test(text);

async function sourcesBelow(folder: string): Promise<ts.SourceFile[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items
    .filter((item) => item.isFile() && /\.tsx?$/.test(item.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.map(async (path) =>
      ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true),
    ),
  );
}

function literalsIn(root: ts.Node): string[] {
  const texts: string[] = [];
  visit(root, (node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isText) texts.push(node.text);
  });
  return texts;
}

/** Every node of the code but imports, types and errors for programmers, which nobody reads here. */
function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
  if (ts.isNewExpression(node) && /^(?:Type)?Error$/.test(node.expression.getText())) return;
  look(node);
  node.forEachChild((child) => visit(child, look));
}
