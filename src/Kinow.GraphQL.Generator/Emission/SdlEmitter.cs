using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Binding;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the text of the published contract.</summary>
internal static class SdlEmitter
{
    /// <summary>Whether descriptions have places that are filled when the schema is created.</summary>
    public static bool HasTexts(BoundContract contract) => !contract.Expansion.Sdl.Places.IsEmpty;

    /// <summary>The parameter that fills places in descriptions; empty when the contract has none.</summary>
    public static string Parameter(BoundContract contract) => HasTexts(contract) ? "Func<string, string, string> texts, " : "";

    /// <summary>The expression that gives the text as an array of bytes.</summary>
    public static string Expression(BoundContract contract) => HasTexts(contract) ? "Sdl(texts)" : "Sdl.ToArray()";

    public static string Emit(BoundContract contract)
    {
        var (pieces, places) = contract.Expansion.Sdl;
        var quotes = new string('"', Math.Max(3, pieces.Max(LongestRun) + 1));
        var code = CodeWriter.ForFile(contract.Class);
        code.Open($"partial class {contract.Class.Name}");
        if (places.IsEmpty)
        {
            code.Line($"private static ReadOnlySpan<byte> Sdl => {quotes}");
            code.Verbatim(pieces[0]);
            code.Verbatim(quotes + "u8;");
        }
        else
        {
            EmitMethod(code, pieces, places, quotes);
        }

        code.Close();
        return code.ToString();
    }

    private static void EmitMethod(
        CodeWriter code, ImmutableArray<string> pieces, ImmutableArray<(string Type, string Word)> places, string quotes)
    {
        code.Open("private static byte[] Sdl(Func<string, string, string> texts)");
        code.Line("var sdl = new global::System.IO.MemoryStream();");
        for (var i = 0; i < pieces.Length; i++)
        {
            code.Line($"sdl.Write({quotes}");
            code.Verbatim(pieces[i]);
            code.Verbatim(quotes + "u8);");
            if (i < places.Length) code.Line($"sdl.Write(Filled(texts(\"{places[i].Type}\", \"{places[i].Word}\")));");
        }

        code.Line("return sdl.ToArray();");
        code.Close();
        code.Line();
        code.Line("// Descriptions with places are block strings.");
        code.Lines("""
            private static byte[] Filled(string text) =>
                global::System.Text.Encoding.UTF8.GetBytes(text.Replace("\"\"\"", "\\\"\"\"", global::System.StringComparison.Ordinal));
            """);
    }

    private static int LongestRun(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
