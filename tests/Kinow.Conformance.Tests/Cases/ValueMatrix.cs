using System.Text.Json;

namespace Kinow.Conformance.Tests.Cases;

/// <summary>Every literal and every variable of <c>values.json</c> for every type.</summary>
internal static class ValueMatrix
{
    public static IEnumerable<DocumentCase> ReadAll()
    {
        var file = JsonElement.Parse(File.ReadAllText(Path.Combine(Reference.Repository.Cases, "values.json")));
        var schema = file.GetProperty("schema").GetString()!;
        foreach (var field in file.GetProperty("fields").EnumerateObject())
        {
            foreach (var literal in Texts(file, "literals"))
            {
                yield return new($"{field.Name} of {literal}", schema, $"{{ {field.Name}(v: {literal}) }}");
            }

            foreach (var variable in Texts(file, "variables"))
            {
                yield return new($"{field.Name} by {variable}", schema, $"query ($v: {field.Value.GetString()}) {{ {field.Name}(v: $v) }}")
                {
                    Variables = $$"""{"v": {{variable}}}""",
                };
            }
        }
    }

    private static IEnumerable<string> Texts(JsonElement file, string list) =>
        file.GetProperty(list).EnumerateArray().Select(e => e.GetString()!);
}
