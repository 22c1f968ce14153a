using System.Text.Json;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Keeps what was said of each type and id as a normalising client does, and notices what is said twice and differently.</summary>
internal sealed class KnownBodies
{
    private readonly Dictionary<(string Type, string Id, string Field), string> said = [];

    /// <summary>The types that were met with an id.</summary>
    public HashSet<string> Types { get; } = [];

    /// <summary>What was said differently, each with both values.</summary>
    public List<string> Conflicts { get; } = [];

    public void Add(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) foreach (var item in element.EnumerateArray()) Add(item);
        if (element.ValueKind != JsonValueKind.Object) return;
        if (IsEntity(element))
        {
            var (type, id) = (element.Text("__typename")!, element.Text("id")!);
            Types.Add(type);
            foreach (var field in element.EnumerateObject().Where(static f => IsComparable(f.Value)))
                Say((type, id, field.Name), Value(field.Value));
        }

        foreach (var field in element.EnumerateObject()) Add(field.Value);
    }

    private void Say((string Type, string Id, string Field) key, string value)
    {
        if (said.TryAdd(key, value) || said[key] == value) return;
        Conflicts.Add($"{key.Type} {key.Id}: {key.Field} is {said[key]} and {value}");
    }

    private static bool IsEntity(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out _) && element.TryGetProperty("__typename", out _);

    // What a level cuts off or a page holds is no contradiction; what is embedded is compared as the client keeps it, with what it
    // contains.
    private static bool IsComparable(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => IsEntity(value),
        JsonValueKind.Array => value.EnumerateArray().All(static item => item.ValueKind != JsonValueKind.Object || IsEntity(item)),
        _ => true,
    };

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{value.Text("__typename")} {value.Text("id")}",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Value)),
        _ => value.GetRawText(),
    };
}
