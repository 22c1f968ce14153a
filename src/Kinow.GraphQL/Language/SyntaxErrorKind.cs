namespace Kinow.GraphQL.Language;

/// <summary>Why a document could not be parsed.</summary>
internal enum SyntaxErrorKind
{
    /// <summary>The text breaks the grammar.</summary>
    Syntax,

    /// <summary>The text has more tokens than <see cref="ParserOptions.MaxTokens"/>.</summary>
    TooManyTokens,

    /// <summary>The text nests deeper than <see cref="ParserOptions.MaxDepth"/>.</summary>
    TooDeep,
}
