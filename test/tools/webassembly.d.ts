/** The one type that vscode-oniguruma's declarations take from browsers. */
declare namespace WebAssembly {
	type WebAssemblyInstantiatedSource = unknown;
	type ImportValue = unknown;
}
