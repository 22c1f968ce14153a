namespace Kinow.GraphQL.Generator;

/// <summary>Writes the text of the contract as a constant.</summary>
internal static class SdlEmitter
{
    public static string Emit(BoundContract contract)
    {
        var lines = contract.Contract.Files.SelectMany(f => f.Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Append("")).ToList();
        var quotes = new string('"', Math.Max(3, lines.Max(LongestRun) + 1));
        var code = CodeWriter.ForFile(contract.Class);
        code.Open($"partial class {contract.Class.Name}");
        code.Line($"private static ReadOnlySpan<byte> Sdl => {quotes}");
        lines.ForEach(code.Verbatim);
        code.Verbatim(quotes + "u8;");
        code.Close();
        return code.ToString();
    }

    private static int LongestRun(string line)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in line)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
