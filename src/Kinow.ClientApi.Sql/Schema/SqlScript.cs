namespace Kinow.ClientApi.Sql.Schema;

/// <summary>
/// Cuts a script into statements at its semicolons. Those in texts, comments and quoted names do not count, nor those inside the body of a
/// trigger or a procedure, which ends where its outermost block does.
/// </summary>
internal static class SqlScript
{
    internal static IReadOnlyList<string> Split(string script)
    {
        var statements = new List<string>();
        var block = new SqlBlock();
        int start = 0, at = 0;
        while (at < script.Length)
        {
            var length = SqlToken.LengthAt(script, at, out var kind);
            if (kind == SqlTokenKind.Word) block.See(script.AsSpan(at, length));
            if (kind == SqlTokenKind.Semicolon && block.EndsStatement())
            {
                Add(statements, script[start..at]);
                start = at + 1;
                block = new();
            }

            at += length;
        }

        Add(statements, script[start..]);
        return statements;
    }

    private static void Add(List<string> statements, string text)
    {
        if (HasContent(text)) statements.Add(text.Trim());
    }

    private static bool HasContent(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = SqlToken.LengthAt(text, at, out var kind);
            if (kind != SqlTokenKind.Blank) return true;
            at += length;
        }

        return false;
    }
}
