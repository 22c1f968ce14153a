using System.Text.Unicode;

namespace Kinow.GraphQL.Language;

/// <summary>
/// Parses GraphQL texts (specification appendix C). Every method throws <see cref="GraphQLSyntaxException"/>, and nothing else, for a text
/// that breaks the grammar or exceeds a limit.
/// </summary>
public static class Parser
{
    /// <summary>Parses a document of executable and type system definitions.</summary>
    /// <param name="utf8">The text; kept by the document, so its bytes must not change afterwards.</param>
    /// <param name="options">The limits; <c>null</c> for the default ones.</param>
    public static DocumentNode Parse(ReadOnlyMemory<byte> utf8, ParserOptions? options = null) =>
        new SyntaxReader(utf8.Span, options).ReadDocument(new Source(utf8));

    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte}, ParserOptions?)"/>
    public static DocumentNode Parse(string text, ParserOptions? options = null) => Parse(Encode(text), options);

    /// <summary>Parses a single value, which may use variables.</summary>
    public static ValueNode ParseValue(string text) => new SyntaxReader(Encode(text).Span, null).ReadSingleValue();

    private static ReadOnlyMemory<byte> Encode(string text)
    {
        const int MostBytesPerCharacter = 3;
        var utf8 = new byte[text.Length * MostBytesPerCharacter];
        _ = Utf8.FromUtf16(text, utf8, out var read, out var written, replaceInvalidSequences: false);
        if (read == text.Length) return utf8.AsMemory(0, written);
        throw new GraphQLSyntaxException(utf8.AsSpan(0, written), written, $"Invalid character: U+{(int)text[read]:X4}.");
    }
}
