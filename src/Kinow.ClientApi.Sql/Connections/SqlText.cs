using System.Buffers;
using System.Text;

namespace Kinow.ClientApi.Sql.Connections;

/// <summary>What can be told from, and done to, a statement's text.</summary>
internal static class SqlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("'\"`#-/@");

    private static readonly string[] Stateless = ["SELECT ", "WITH ", "INSERT ", "UPDATE ", "DELETE ", "EXPLAIN ", "SHOW "];

    /// <summary>
    /// Whether a statement, run outside a transaction, can leave anything behind in the session: a transaction, a lock, a variable. Errs on
    /// the safe side: everything but a single query or change of rows may.
    /// </summary>
    internal static bool MayChangeSession(string sql) =>
        sql.Contains(';', StringComparison.Ordinal) || !Array.Exists(Stateless, word => sql.StartsWith(word, StringComparison.Ordinal));

    /// <summary>
    /// The first <c>@name</c> outside of texts and comments that is no parameter; null when all are. MySQL would take it for a variable and
    /// read NULL. A variable that is meant is written <c>@`name`</c>.
    /// </summary>
    internal static string? FindUnbound(ReadOnlySpan<char> sql, SqlArguments? arguments)
    {
        while (sql.IndexOfAny(Special) is >= 0 and var next)
        {
            sql = sql[next..];
            var length = LengthOfToken(sql);
            var isParameter = sql[0] == '@' && length > 1 && sql[1] != '@';
            if (isParameter && arguments?.Has(sql[1..length]) is not true) return sql[1..length].ToString();
            sql = sql[length..];
        }

        return null;
    }

    private static int LengthOfToken(ReadOnlySpan<char> sql) => sql[0] switch
    {
        '@' => LengthOfName(sql, sql is ['@', '@', ..] ? 2 : 1),
        '\'' or '"' or '`' => LengthOfQuoted(sql),
        '#' => LengthUntil(sql, "\n"),
        '-' when sql is ['-', '-', ' ' or '\t' or '\n', ..] => LengthUntil(sql, "\n"),
        '/' when sql is ['/', '*', ..] => LengthUntil(sql, "*/"),
        _ => 1,
    };

    private static int LengthOfName(ReadOnlySpan<char> sql, int length)
    {
        while (length < sql.Length && (char.IsAsciiLetterOrDigit(sql[length]) || sql[length] is '_' or '$')) length++;
        return length;
    }

    // A quote that is doubled ends one text and begins another, which comes to the same.
    private static int LengthOfQuoted(ReadOnlySpan<char> sql)
    {
        for (var i = 1; i < sql.Length; i++)
        {
            if (sql[i] == sql[0]) return i + 1;
            if (sql[i] == '\\' && sql[0] != '`') i++;
        }

        return sql.Length;
    }

    private static int LengthUntil(ReadOnlySpan<char> sql, string end) =>
        sql.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? at + end.Length : sql.Length;

    /// <summary>Puts a list in parentheses in the place of a parameter. An empty list matches nothing.</summary>
    internal static string Replace(string sql, string parameter, IEnumerable<string> items)
    {
        var list = string.Join(',', items);
        var text = new StringBuilder(sql.Length + list.Length);
        var name = "@" + parameter;
        for (var from = 0; ;)
        {
            var at = sql.IndexOf(name, from, StringComparison.Ordinal);
            if (at < 0) return text.Append(sql, from, sql.Length - from).ToString();
            var end = at + name.Length;
            var isWhole = end == sql.Length || !(char.IsAsciiLetterOrDigit(sql[end]) || sql[end] == '_');
            text.Append(sql, from, at - from).Append(isWhole ? $"({(list.Length == 0 ? "NULL" : list)})" : name);
            from = end;
        }
    }
}
