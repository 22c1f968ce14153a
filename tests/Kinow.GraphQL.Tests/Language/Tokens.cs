using System.Text;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

/// <summary>Reads whole texts token by token.</summary>
internal static class Tokens
{
    /// <summary>Kind and value of every token up to the end of the text.</summary>
    public static List<(TokenKind Kind, string Value)> Of(string text)
    {
        var lexer = new Lexer(Encoding.UTF8.GetBytes(text));
        var tokens = new List<(TokenKind, string)>();
        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
            tokens.Add((token.Kind, lexer.GetValue(token)));
        return tokens;
    }

    /// <summary>The value of the only token of a text.</summary>
    public static string Value(string text) => Assert.Single(Of(text)).Value;

    /// <summary>The error that stops the reading of a text.</summary>
    public static GraphQLSyntaxException Error(string text) => Assert.Throws<GraphQLSyntaxException>(() => Of(text));
}
