namespace Kinow.GraphQL.Language;

/// <summary>A lexical token. Its text is read with <see cref="Lexer.GetValue"/>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Start">The offset of the first byte.</param>
/// <param name="End">The offset after the last byte.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
