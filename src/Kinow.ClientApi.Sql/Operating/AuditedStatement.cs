using System.Text;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Schema;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>
/// A statement as the book has it: without its texts and its numbers in hexadecimal form, which may be secrets or tell of persons, and
/// without comments.
/// </summary>
public static class AuditedStatement
{
    private const int MaxLength = 4_000;

    /// <summary>Writes a statement, or its beginning.</summary>
    public static string Write(string sql)
    {
        ArgumentNullException.ThrowIfNull(sql);
        var text = new StringBuilder();
        for (var at = 0; at < sql.Length;)
        {
            var length = SqlToken.LengthAt(sql, at, out var kind);
            Append(text, sql.AsSpan(at, length), kind);
            at += length;
        }

        return CodePoints.Start(text.ToString().Trim(), MaxLength);
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> token, SqlTokenKind kind)
    {
        if (kind == SqlTokenKind.Blank)
        {
            if (text is not [.., ' ']) text.Append(' ');
        }
        else if (token[0] is '\'' or '"') text.Append("'…'");
        else if (kind == SqlTokenKind.Word && token.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) text.Append("0x…");
        else text.Append(token);
    }
}
