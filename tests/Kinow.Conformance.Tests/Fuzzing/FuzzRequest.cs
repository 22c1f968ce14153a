using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Kinow.Conformance.Tests.Cases;
using Kinow.Conformance.Tests.Generation;

namespace Kinow.Conformance.Tests.Fuzzing;

/// <summary>One mutated request. It depends on its number alone.</summary>
internal sealed partial record FuzzRequest(int Number, string Schema, byte[] Document, byte[] Variables)
{
    public static FuzzRequest Create(int number, CaseGenerator generator, DocumentCase[] written, Func<string, string[]> names)
    {
        var random = new Random(unchecked((LongForm.Seed * 17) ^ number));
        var from = random.Next(3) == 0 ? written[random.Next(written.Length)] : generator.Case(random.Next());
        var text = from.Text;
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            text = Mutator.Mutate(text, names(from.Schema), random);
        }

        if (random.Next(50) == 0) text = Nested(random);
        var variables = from.Variables ?? "{\"a\": 1, \"v\": {\"x\": [2]}}";
        if (random.Next(10) == 0) variables = Text().Replace(variables, "\"" + Piece(random) + "$1\"");
        return new(
            number,
            from.Schema,
            Bytes.Mutate(Encoding.UTF8.GetBytes(text), random.Next(3) == 0 ? random.Next(1, 5) : 0, random),
            Bytes.Mutate(Encoding.UTF8.GetBytes(variables), random.Next(3) == 0 ? random.Next(1, 3) : 0, random));
    }

    /// <summary>The variables, unless they are not JSON in UTF-8: then a server does not ask the engine.</summary>
    public JsonDocument? ParseVariables()
    {
        if (!Utf8.IsValid(Variables)) return null;
        try
        {
            return JsonDocument.Parse(Variables);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override string ToString() => $"request {Number} of seed {LongForm.Seed} on {Schema}: {Encoding.UTF8.GetString(Document)}\n{Convert.ToHexString(Document)}\nvariables {Encoding.UTF8.GetString(Variables)}";

    private static string Piece(Random random) => new[] { "\\ud800", "\\udc00x", "\\u0000", "é", "\\\"" }[random.Next(5)];

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Text();

    // What a tired attacker sends: one thing, very often.
    private static string Nested(Random random)
    {
        var piece = new[] { "{", "[", "(", "{a", "{a:", "a(b:[", "...on Q{", "\"", "{pet", "@skip(if:true)", "#", "...F ", "[[", "!", "$a:[" }[random.Next(15)];
        return random.Next(2) == 0
            ? string.Concat(Enumerable.Repeat(piece, random.Next(1, 5_000)))
            : "{ pets" + string.Concat(Enumerable.Repeat("{pet", random.Next(1, 3_000)));
    }
}
