namespace Kinow.GraphQL.Language;

/// <summary>A text is not a GraphQL document, value or type, or exceeds a limit of the parser.</summary>
public sealed class GraphQLSyntaxException : Exception
{
    internal GraphQLSyntaxException(ReadOnlySpan<byte> text, int offset, string description, SyntaxErrorKind kind = SyntaxErrorKind.Syntax)
        : base("Syntax Error: " + description)
    {
        Offset = offset;
        Location = Language.Source.Locate(text, offset);
        ErrorKind = kind;
    }

    /// <summary>The offset of the error, in bytes of the UTF-8 text.</summary>
    public int Offset { get; }

    /// <summary>The line and column of the error.</summary>
    public SourceLocation Location { get; }

    /// <summary>Why the text was refused.</summary>
    internal SyntaxErrorKind ErrorKind { get; }
}
